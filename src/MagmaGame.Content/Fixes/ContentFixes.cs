using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Fixes;

/// <summary>Mends what can be mended without judgement, and holds what came of it against a new check.</summary>
public static class ContentFixes
{
    // Each costs a check of everything; what is left is mended the next time.
    private const int MostEntries = 20;

    // Of fewer each is as soon tried by itself.
    private const int LeastTogether = 8;

    /// <summary>The files that can be mended, by path. Each was checked with its edits: the findings are gone, no other file has an error
    /// more, and nothing new is wrong with its YAML; where what was mended is YAML, nothing new is wrong but what stood unread in the same
    /// entry. Where that does not hold, what concerns YAML is tried for each of the file's entries by itself, and is left where it does not hold there.</summary>
    /// <param name="files">The files.</param>
    /// <param name="diagnostics">What is to be mended, of all that was found in them.</param>
    /// <param name="mostRead">How many bytes may be checked again in all, about; what would need more is left as it is.</param>
    public static ImmutableArray<FixedFile> Find(ContentFiles files, IReadOnlyList<Diagnostic> diagnostics, long mostRead = long.MaxValue)
    {
        var lines = new SourceLines(files);
        var tries = new List<FileFixes>();
        foreach (var inFile in diagnostics.GroupBy(found => found.Path, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (files.Find(inFile.Key) is not { } file) continue;
            var fixes = inFile.Select(found => (Found: found, Edit: EditFor(found, lines)))
                .Where(fix => fix.Edit is not null).Select(fix => (fix.Found, fix.Edit!)).ToList();
            if (fixes.Count > 0) tries.Add(new FileFixes(file, fixes, FixedFile.Of(file.Path, file.Bytes, fixes)));
        }
        if (tries.Count == 0) return [];
        var trial = new FixTrial(files, mostRead);
        return [.. Sound(tries, trial).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    // Where many files can be mended, nearly always all can, and one check tells. Else few hang on each other: some checks more tell of all
    // of them, and only the rest is tried one by one.
    private static IEnumerable<FixedFile> Sound(List<FileFixes> tries, FixTrial trial)
    {
        FixedFile[] together = [.. tries.Select(ofFile => ofFile.All).OfType<FixedFile>()];
        if (together.Length < LeastTogether) return Sound(tries, 0, tries.Count, trial);
        if (together.Length == tries.Count && trial.AreSound(together)) return together;
        var sound = trial.Independent(together);
        var done = sound.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var rest = tries.FindAll(ofFile => !done.Contains(ofFile.File.Path));
        return rest.Count == 0 ? sound : sound.Concat(Sound(rest, 0, rest.Count, trial));
    }

    // All of them, or else each half by itself.
    private static IEnumerable<FixedFile> Sound(List<FileFixes> tries, int first, int end, FixTrial trial)
    {
        if (trial.IsSpent) return [];
        if (end - first == 1) return tries[first] is { All: { } whole } && trial.IsSound(whole) ? [whole] : Entrywise(tries[first], trial);
        FixedFile[] together = [.. tries[first..end].Select(ofFile => ofFile.All).OfType<FixedFile>()];
        if (together.Length == end - first && trial.AreSound(together)) return together;
        var middle = (first + end) / 2;
        return [.. Sound(tries, first, middle, trial), .. Sound(tries, middle, end, trial)];
    }

    private static IEnumerable<FixedFile> Entrywise(FileFixes ofFile, FixTrial trial)
    {
        var (file, all, _) = ofFile;
        var kept = all.FindAll(fix => !IsOfYaml(fix.Found));
        if (kept.Count == all.Count) return [];
        var best = Tried(kept);
        if (best is null) kept = [];
        var entries = EntryLines.Of(file.Path, file.Bytes);
        foreach (var entry in all.Where(fix => IsOfYaml(fix.Found)).GroupBy(fix => entries.NumberAt(fix.Found.Span.StartLine)).Take(MostEntries))
        {
            if (trial.IsSpent) break;
            if (Tried([.. kept, .. entry]) is not { } more) continue;
            best = more;
            kept.AddRange(entry);
        }
        return best is null ? [] : [best];

        FixedFile? Tried(List<(Diagnostic Found, TextEdit Edit)> some) =>
            some.Count > 0 && FixedFile.Of(file.Path, file.Bytes, some) is { } tried && trial.IsSound(tried) ? tried : null;
    }

    /// <summary>The files with what was mended.</summary>
    public static ContentFiles Applied(ContentFiles files, IEnumerable<FixedFile> mended) =>
        new(files.All.Concat(mended.Select(file => new ContentFile(file.Path, file.After))));

    private static TextEdit? EditFor(Diagnostic found, SourceLines lines) =>
        found.Kind.Fix is { } fix && lines.Find(found.Path, found.Span.StartLine) is { } line ? fix.Edit(found, line) : null;

    internal static bool IsOfYaml(Diagnostic found) => found.Code.StartsWith("MG01", StringComparison.Ordinal);

    // What can be mended in a file, and the file with all of it; null when the edits do not go together.
    private sealed record FileFixes(ContentFile File, List<(Diagnostic Found, TextEdit Edit)> Fixes, FixedFile? All);
}
