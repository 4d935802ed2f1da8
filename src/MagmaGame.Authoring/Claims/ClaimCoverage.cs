using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Sources;

namespace MagmaGame.Authoring.Claims;

/// <summary>How the ideas of the register are used over a library.</summary>
public sealed class ClaimCoverage
{
    private ClaimCoverage(ImmutableArray<SourceDocument> documents, ImmutableArray<CarriedClaim> claims) =>
        (Documents, Claims) = (documents, claims);

    /// <summary>The documents it is about.</summary>
    public ImmutableArray<SourceDocument> Documents { get; }

    /// <summary>Their claims, in the register's order.</summary>
    public ImmutableArray<CarriedClaim> Claims { get; }

    /// <summary>The claims that nothing carries.</summary>
    public IEnumerable<CarriedClaim> Unused => Claims.Where(claim => claim.Carriers.IsEmpty);

    /// <summary>The claims that something carries, but nothing that somebody who plays could meet.</summary>
    public IEnumerable<CarriedClaim> Unmet => Claims.Where(claim => !claim.Carriers.IsEmpty && !claim.IsMet);

    /// <summary>More things than this carry a claim that is used too often: three times as many as an average one, and six at
    /// least.</summary>
    public int Many => Math.Max(6, (int)Math.Ceiling(3 * Claims.Select(claim => (double)claim.Things).DefaultIfEmpty(0).Average()));

    /// <summary>The claims that more than <see cref="Many"/> things carry, the most used first.</summary>
    public IEnumerable<CarriedClaim> OverUsed => Claims.Where(claim => claim.Things > Many).OrderByDescending(claim => claim.Things);

    /// <summary>The claims that something carries, the least used first.</summary>
    public IEnumerable<CarriedClaim> LeastUsed => Claims.Where(claim => claim.Things > 0).OrderBy(claim => claim.Things);

    /// <summary>The coverage of a library.</summary>
    /// <param name="catalogue">The library.</param>
    /// <param name="documentId">Only the claims of this document; null for all.</param>
    public static ClaimCoverage Of(Catalogue catalogue, string? documentId = null)
    {
        var carriers = ClaimCarriers.In(catalogue).ToLookup(pair => pair.Claim, pair => pair.Carrier, StringComparer.Ordinal);
        ImmutableArray<SourceDocument> documents = [.. catalogue.Documents.Where(d => documentId is null || d.Id == documentId)];
        return new ClaimCoverage(
            documents,
            [.. documents.SelectMany(d => d.Claims).Select(claim => new CarriedClaim(claim, [.. carriers[claim.Id].Distinct().OrderBy(c => c.Kind)]))]);
    }

    /// <summary>How many claims things of a kind carry.</summary>
    public int CarriedBy(CarrierKind kind) => Claims.Count(claim => claim.Carriers.Any(c => c.Kind == kind));

    /// <summary>How many different claims each thing carries whose name begins with a word, as <c>event</c>; the most first.</summary>
    public IEnumerable<(string Id, int Claims)> By(string what) => Claims
        .SelectMany(claim => claim.Carriers.Select(c => c.Thing).Distinct(StringComparer.Ordinal))
        .Where(thing => thing.StartsWith(what + " ", StringComparison.Ordinal))
        .GroupBy(thing => thing[(what.Length + 1)..], StringComparer.Ordinal)
        .Select(group => (group.Key, group.Count()))
        .OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.Key, StringComparer.Ordinal);
}
