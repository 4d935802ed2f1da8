using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Fixes;

/// <summary>Mends what can be mended without judgement, and holds what came of it against a new check.</summary>
public static class ContentFixes
{
    /// <summary>The files that can be mended, by path. Each was checked with its edits: the findings are gone, no other file has an error
    /// more, and nothing new is wrong with its YAML; where what was mended is YAML, nothing new is wrong at all. Where that does not
    /// hold, the file is tried without what concerns YAML, and is else left as it is.</summary>
    /// <param name="files">The files.</param>
    /// <param name="diagnostics">What is to be mended, of all that was found in them.</param>
    public static ImmutableArray<FixedFile> Find(ContentFiles files, IReadOnlyList<Diagnostic> diagnostics)
    {
        var lines = new SourceLines(files);
        var tries = new List<FixedFile[]>();
        foreach (var inFile in diagnostics.GroupBy(found => found.Path, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (files.Find(inFile.Key) is not { } file) continue;
            var fixes = inFile.Select(found => (Found: found, Edit: EditFor(found, lines)))
                .Where(fix => fix.Edit is not null).Select(fix => (fix.Found, Edit: fix.Edit!)).ToList();
            var safer = fixes.FindAll(fix => !IsOfYaml(fix.Found));
            List<(Diagnostic Found, TextEdit Edit)>[] some = safer.Count < fixes.Count ? [fixes, safer] : [fixes];
            FixedFile[] ofFile = [.. some.Where(list => list.Count > 0).Select(list => FixedFile.Of(file.Path, file.Bytes, list)).OfType<FixedFile>()];
            if (ofFile.Length > 0) tries.Add(ofFile);
        }
        if (tries.Count == 0) return [];
        var trial = new FixTrial(files);
        return [.. Sound(tries, 0, tries.Count, trial)];
    }

    // Where many files can be mended, nearly always all can, and one check tells; else each half is tried by itself.
    private static IEnumerable<FixedFile> Sound(List<FixedFile[]> tries, int first, int end, FixTrial trial)
    {
        if (end - first == 1) return tries[first].Where(trial.IsSound).Take(1);
        FixedFile[] together = [.. tries[first..end].Select(ofFile => ofFile[0])];
        if (trial.AreSound(together)) return together;
        var middle = (first + end) / 2;
        return [.. Sound(tries, first, middle, trial), .. Sound(tries, middle, end, trial)];
    }

    /// <summary>The files with what was mended.</summary>
    public static ContentFiles Applied(ContentFiles files, IEnumerable<FixedFile> mended) =>
        new(files.All.Concat(mended.Select(file => new ContentFile(file.Path, file.After))));

    private static TextEdit? EditFor(Diagnostic found, SourceLines lines) =>
        found.Kind.Fix is { } fix && lines.Find(found.Path, found.Span.StartLine) is { } line ? fix.Edit(found, line) : null;

    internal static bool IsOfYaml(Diagnostic found) => found.Code.StartsWith("MG01", StringComparison.Ordinal);
}
