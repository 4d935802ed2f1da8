using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Yaml;

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
        var mended = ImmutableArray.CreateBuilder<FixedFile>();
        var opened = new OpenedFiles();
        var before = new Lazy<ImmutableArray<Diagnostic>>(() => ContentLoader.Load(files, opened).Diagnostics);
        foreach (var inFile in diagnostics.GroupBy(found => found.Path, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (files.Find(inFile.Key) is not { } file) continue;
            var fixes = inFile.Select(found => (Found: found, Edit: EditFor(found, lines)))
                .Where(fix => fix.Edit is not null).Select(fix => (fix.Found, fix.Edit!)).ToList();
            if ((Sound(fixes) ?? Sound(fixes.FindAll(fix => !IsOfYaml(fix.Found)), of: fixes.Count)) is { } result) mended.Add(result);

            FixedFile? Sound(List<(Diagnostic Found, TextEdit Edit)> some, int of = int.MaxValue) =>
                some.Count > 0 && some.Count < of && FixedFile.Of(file.Path, file.Bytes, some) is { } tried && IsSound(tried, files, opened, before.Value) ? tried : null;
        }
        return mended.DrainToImmutable();
    }

    /// <summary>The files with what was mended.</summary>
    public static ContentFiles Applied(ContentFiles files, IEnumerable<FixedFile> mended) =>
        mended.Aggregate(files, (all, file) => all.With(new ContentFile(file.Path, file.After)));

    private static TextEdit? EditFor(Diagnostic found, SourceLines lines) =>
        found.Kind.Fix is { } fix && lines.Find(found.Path, found.Span.StartLine) is { } line ? fix.Edit(found, line) : null;

    private static bool IsSound(FixedFile file, ContentFiles files, OpenedFiles opened, ImmutableArray<Diagnostic> before)
    {
        var now = ContentLoader.Load(Applied(files, [file]), opened).Diagnostics;
        var known = before.Where(d => d.Path == file.Path).CountBy(Words).ToDictionary();
        var left = now.Where(d => d.Path == file.Path).CountBy(Words).ToDictionary();
        var isNew = left.Where(words => words.Value > known.GetValueOrDefault(words.Key)).Select(words => words.Key).ToHashSet();
        var fresh = now.Where(d => d.Path == file.Path && isNew.Contains(Words(d))).ToList();
        // A name that is right may bring more of its file to light. Of YAML one guess in place of another, such as the wrong depth for a
        // tab, does so too; that nothing new is wrong is all that tells them apart.
        return Count(now, d => d.Path != file.Path && d.Severity == Severity.Error) <= Count(before, d => d.Path != file.Path && d.Severity == Severity.Error)
            && !(file.Mended.Any(IsOfYaml) ? fresh.Count > 0 : fresh.Exists(IsOfYaml))
            && file.Mended.All(gone => left.GetValueOrDefault(Words(gone)) < known.GetValueOrDefault(Words(gone)))
            && (file.Mended.Any(gone => gone.Severity == Severity.Error) || IsSameTree(file));
    }

    private static int Count(ImmutableArray<Diagnostic> all, Func<Diagnostic, bool> wanted) => all.Count(wanted);

    private static bool IsOfYaml(Diagnostic found) => found.Code.StartsWith("MG01", StringComparison.Ordinal);

    private static (string Code, string Message) Words(Diagnostic found) => (found.Code, found.Message);

    // What was no error has a meaning, and that must stay.
    private static bool IsSameTree(FixedFile file) =>
        Tree(file.Path, file.Before) is { } before && Tree(file.Path, file.After) is { } now && IsSame(before, now);

    private static MappingNode? Tree(string path, ReadOnlyMemory<byte> bytes)
    {
        var report = new Report();
        return TextDecoder.Decode(path, bytes.Span, report) is { } source ? YamlReader.Read(source, report)?.Root : null;
    }

    private static bool IsSame(YamlNode a, YamlNode b) => (a, b) switch
    {
        (ScalarNode x, ScalarNode y) => x.Text == y.Text && x.Style == y.Style,
        (SequenceNode x, SequenceNode y) => x.Items.Length == y.Items.Length && x.Items.Zip(y.Items).All(pair => IsSame(pair.First, pair.Second)),
        (MappingNode x, MappingNode y) => x.Entries.Length == y.Entries.Length
            && x.Entries.Zip(y.Entries).All(pair => pair.First.Name == pair.Second.Name && IsSame(pair.First.Value, pair.Second.Value)),
        _ => false,
    };
}
