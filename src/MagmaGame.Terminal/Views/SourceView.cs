using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Sources;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>One idea of a source essay in full.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What kind of idea.</param>
/// <param name="Says">What it says, in our words.</param>
/// <param name="Numbers">The figures the essay gives for it.</param>
/// <param name="Implied">Whether it is implied rather than stated.</param>
/// <param name="From">The essay.</param>
internal sealed record SourceView(
    string Id, string Kind, string Says, ImmutableArray<string> Numbers, bool Implied, string From)
{
    public static SourceView Of(Catalogue catalogue, Claim claim)
    {
        var document = catalogue.Documents.FirstOrDefault(d => d.Id == claim.DocumentId);
        return new SourceView(
            claim.Id,
            claim.Kind,
            claim.Says,
            claim.Numbers,
            claim.Implied,
            document is null ? claim.DocumentId : $"{document.Author}, “{document.Title}” ({document.Published})");
    }

    /// <summary>Finds a claim by its id.</summary>
    public static NameSearch<Claim> Search(Catalogue catalogue) =>
        new(catalogue.Documents.SelectMany(d => d.Claims), claim => [claim.Id]);
}
