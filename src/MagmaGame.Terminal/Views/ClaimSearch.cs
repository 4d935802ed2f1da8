using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Sources;

namespace MagmaGame.Terminal.Views;

/// <summary>Looks through the claims of the register.</summary>
internal static class ClaimSearch
{
    /// <summary>The claims in which all words occur, capitals apart, in the id, the text or the figures; those with the most of
    /// them in the id come first, the others as the register has them.</summary>
    /// <param name="catalogue">The register.</param>
    /// <param name="typed">Words, parted by spaces; none finds everything.</param>
    public static ImmutableArray<Claim> Find(Catalogue catalogue, string typed)
    {
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. catalogue.Documents
            .SelectMany(d => d.Claims)
            .Where(claim => Array.TrueForAll(words, word => Holds(claim, word)))
            .OrderByDescending(claim => words.Count(word => IsIn(claim.Id, word)))];
    }

    private static bool Holds(Claim claim, string word) =>
        IsIn(claim.Id, word) || IsIn(claim.Says, word) || claim.Numbers.Any(number => IsIn(number, word));

    private static bool IsIn(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
