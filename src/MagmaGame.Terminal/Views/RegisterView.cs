using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Sources;

namespace MagmaGame.Terminal.Views;

/// <summary>An idea in a list.</summary>
/// <param name="Claim">The idea.</param>
/// <param name="Name">Its id in words, without the essay's.</param>
/// <param name="IsTouched">Whether this game has touched it.</param>
internal sealed record RegisterRow(Claim Claim, string Name, bool IsTouched);

/// <summary>The register as it can be looked through without a game: the essays, and the ideas in which all words occur.</summary>
/// <param name="catalogue">The register.</param>
/// <param name="touched">What a game has made of it; null without a game.</param>
internal sealed class RegisterView(Catalogue catalogue, IdeasTouched? touched)
{
    /// <summary>The essays.</summary>
    public ImmutableArray<SourceDocument> Essays => catalogue.Documents;

    /// <summary>Whether a game is being played.</summary>
    public bool HasGame => touched is not null;

    /// <summary>The ideas of an essay, or of all, in which all words occur, the best first.</summary>
    /// <param name="typed">Words; none finds everything.</param>
    /// <param name="essay">The essay; null for all.</param>
    public ImmutableArray<RegisterRow> Search(string typed, SourceDocument? essay) =>
        [.. ClaimSearch.Find(catalogue, typed)
            .Where(c => essay is null || c.DocumentId == essay.Id)
            .Select(c => new RegisterRow(c, NameOf(c), !TouchesOf(c.Id).IsEmpty))];

    /// <summary>An idea in full.</summary>
    public SourceView Full(Claim claim) => SourceView.Of(catalogue, claim);

    /// <summary>What of the game has touched an idea so far, the earliest first.</summary>
    public ImmutableArray<Touch> TouchesOf(string claimId) => touched?[claimId] ?? [];

    /// <summary>How many ideas of an essay, or of all, the game has touched.</summary>
    public int TouchedOf(SourceDocument? essay) =>
        Essays.Where(e => essay is null || e == essay).SelectMany(e => e.Claims).Count(c => !TouchesOf(c.Id).IsEmpty);

    /// <summary>An id in words, without the essay's: "plan-outcome-pause" is "outcome pause".</summary>
    private static string NameOf(Claim claim) =>
        (claim.Id.StartsWith(claim.DocumentId + "-", StringComparison.Ordinal) ? claim.Id[(claim.DocumentId.Length + 1)..] : claim.Id).Replace('-', ' ');
}
