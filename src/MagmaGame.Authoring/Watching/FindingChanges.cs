using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Authoring.Watching;

/// <summary>What a check finds now against what the one before found. Findings are known by their fingerprints, so one that has
/// only moved to another line is the same.</summary>
/// <param name="New">Found now and not before, in the order of the check.</param>
/// <param name="Mended">Found before and no more, as it was told then.</param>
/// <param name="Hidden">Found before, and now kept from being seen by something broken.</param>
/// <param name="Remaining">Found both times, where it stands now.</param>
public sealed record FindingChanges(
    ImmutableArray<Diagnostic> New, ImmutableArray<Diagnostic> Mended, ImmutableArray<HiddenFinding> Hidden, ImmutableArray<Diagnostic> Remaining)
{
    /// <summary>Compares two checks.</summary>
    /// <param name="before">What was found before.</param>
    /// <param name="filesBefore">The files it was found in.</param>
    /// <param name="now">What is found now.</param>
    /// <param name="files">The files it is found in.</param>
    /// <param name="hidden">What was hidden before; null for nothing. Each of it is hidden still, remains, or is mended.</param>
    public static FindingChanges Between(
        IReadOnlyList<Diagnostic> before, ContentFiles filesBefore, IReadOnlyList<Diagnostic> now, ContentFiles files,
        IReadOnlyList<HiddenFinding>? hidden = null)
    {
        hidden ??= [];
        var (old, fresh) = (Fingerprints.Of(before, filesBefore), Fingerprints.Of(now, files));
        var known = old.Concat(hidden.Select(finding => finding.Fingerprint)).ToHashSet(StringComparer.Ordinal);
        var found = fresh.ToHashSet(StringComparer.Ordinal);
        // What was wrong before hid nothing that was found all the same.
        var errors = now.Zip(fresh).Where(finding => finding.First.Severity == Severity.Error && !known.Contains(finding.Second)).ToList();
        var mended = ImmutableArray.CreateBuilder<Diagnostic>();
        var stillHidden = ImmutableArray.CreateBuilder<HiddenFinding>();
        for (var place = 0; place < before.Count; place++) Part(before[place], old[place], filesBefore, isNew: true);
        foreach (var finding in hidden)
        {
            if (fresh.IndexOf(finding.ByFingerprint) is not (>= 0 and var by)) Part(finding.Finding, finding.Fingerprint, finding.Files, isNew: false);
            else if (!found.Contains(finding.Fingerprint)) stillHidden.Add(finding with { By = now[by], IsNew = false });
        }
        return new FindingChanges(
            [.. now.Where((_, place) => !known.Contains(fresh[place]))],
            mended.ToImmutable(),
            stillHidden.ToImmutable(),
            [.. now.Where((_, place) => known.Contains(fresh[place]))]);

        void Part(Diagnostic gone, string fingerprint, ContentFiles then, bool isNew)
        {
            if (found.Contains(fingerprint)) return;
            if (errors.Count > 0 && HiddenFinding.ByWhat(gone, then.Find(gone.Path), files.Find(gone.Path), errors) is { } by)
                stillHidden.Add(new HiddenFinding(gone, by.Error, fingerprint, by.Fingerprint, then, isNew));
            else mended.Add(gone);
        }
    }
}
