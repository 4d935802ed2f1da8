using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Authoring.Watching;

/// <summary>What a check finds now against what the one before found. Findings are known by their fingerprints, so one that has
/// only moved to another line is the same.</summary>
/// <param name="New">Found now and not before, in the order of the check.</param>
/// <param name="Mended">Found before and no more, as it was told then.</param>
/// <param name="Remaining">Found both times, where it stands now.</param>
public sealed record FindingChanges(
    ImmutableArray<Diagnostic> New, ImmutableArray<Diagnostic> Mended, ImmutableArray<Diagnostic> Remaining)
{
    /// <summary>Compares two checks.</summary>
    /// <param name="before">What was found before.</param>
    /// <param name="filesBefore">The files it was found in.</param>
    /// <param name="now">What is found now.</param>
    /// <param name="files">The files it is found in.</param>
    public static FindingChanges Between(
        IReadOnlyList<Diagnostic> before, ContentFiles filesBefore, IReadOnlyList<Diagnostic> now, ContentFiles files)
    {
        var (old, fresh) = (Fingerprints.Of(before, filesBefore), Fingerprints.Of(now, files));
        var (known, found) = (old.ToHashSet(StringComparer.Ordinal), fresh.ToHashSet(StringComparer.Ordinal));
        return new FindingChanges(
            [.. now.Where((_, place) => !known.Contains(fresh[place]))],
            [.. before.Where((_, place) => !found.Contains(old[place]))],
            [.. now.Where((_, place) => known.Contains(fresh[place]))]);
    }
}
