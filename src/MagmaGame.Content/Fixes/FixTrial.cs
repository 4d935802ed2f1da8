using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Fixes;

/// <summary>Checks content again with mended files in it, and holds what is found then against what was found before.</summary>
internal sealed class FixTrial
{
    private readonly ContentFiles _files;
    private readonly OpenedFiles _opened = new();
    private readonly ILookup<string, Diagnostic> _before;
    private readonly int _errors;

    /// <summary>Checks the content as it is.</summary>
    public FixTrial(ContentFiles files)
    {
        _files = files;
        _before = Check(files);
        _errors = _before.Sum(Errors);
    }

    /// <summary>Whether the findings of a mended file are gone and nothing is worse than before.</summary>
    public bool IsSound(FixedFile file)
    {
        var now = Check(ContentFixes.Applied(_files, [file]));
        return now.Sum(Errors) - Errors(now[file.Path]) <= _errors - Errors(_before[file.Path]) && IsSound(file, now[file.Path], mayShowErrors: true);
    }

    /// <summary>
    /// Whether that holds of several at once. An error that one of them has only now may be of another's making, so it is not sound here.
    /// </summary>
    public bool AreSound(IReadOnlyList<FixedFile> together)
    {
        var now = Check(ContentFixes.Applied(_files, together));
        return now.Sum(Errors) - together.Sum(file => Errors(now[file.Path])) <= _errors - together.Sum(file => Errors(_before[file.Path]))
            && together.All(file => IsSound(file, now[file.Path], mayShowErrors: false));
    }

    private bool IsSound(FixedFile file, IEnumerable<Diagnostic> found, bool mayShowErrors)
    {
        var known = _before[file.Path].CountBy(Words).ToDictionary();
        var left = found.CountBy(Words).ToDictionary();
        var isNew = left.Where(words => words.Value > known.GetValueOrDefault(words.Key)).Select(words => words.Key).ToHashSet();
        var fresh = found.Where(d => isNew.Contains(Words(d))).ToList();
        // A name that is right may bring more of its file to light, and so does YAML in an entry that could not be read. One guess in
        // place of another, such as the wrong depth for a tab, shows in how the entry is built.
        return !(file.Mended.Any(IsGuess) ? IsOfMaking(file, found, known) : fresh.Exists(IsUnread))
            && (mayShowErrors || !fresh.Exists(d => d.Severity == Severity.Error))
            && file.Mended.All(gone => left.GetValueOrDefault(Words(gone)) < known.GetValueOrDefault(Words(gone)))
            && (file.Mended.Any(gone => gone.Severity == Severity.Error) || IsSameTree(file));
    }

    // Nothing was checked in an entry that could not be read, so what is found in it now was in it before, but for what a wrong guess
    // makes of it.
    private static bool IsOfMaking(FixedFile file, IEnumerable<Diagnostic> found, Dictionary<(string, string), int> known)
    {
        var guessed = file.Mended.Where(IsGuess).ToList();
        var lines = guessed.Select(gone => gone.Span.StartLine).ToHashSet();
        var (before, after) = (EntryLines.Of(file.Path, file.Before), EntryLines.Of(file.Path, file.After));
        var unread = guessed.Where(gone => gone.Severity == Severity.Error).Select(gone => before.NumberAt(gone.Span.StartLine)).ToHashSet();
        var goneLines = file.Edits.Where(edit => edit.TakesLine).Select(edit => edit.Span.StartLine).Order().ToList();
        return found.Where(d => d.Severity != Severity.Error
                ? ContentFixes.IsOfYaml(d) && lines.Contains(LineBefore(goneLines, d.Span.StartLine))
                : IsOfShape(d) || !unread.Contains(after.NumberAt(d.Span.StartLine)))
            .CountBy(Words).Any(words => words.Value > known.GetValueOrDefault(words.Key));
    }

    // Where a line stood before others went.
    private static int LineBefore(List<int> gone, int line)
    {
        foreach (var at in gone)
            if (at <= line) line++;
        return line;
    }

    // What a key or an entry at a wrong depth looks like. A sign that is wrong by itself is so at any depth.
    private static bool IsOfShape(Diagnostic found) => ContentFixes.IsOfYaml(found)
        ? IsGuess(found) && found.Kind != DiagnosticCatalogue.CutOff && found.Kind != DiagnosticCatalogue.AliasUsed
        : found.Kind == DiagnosticCatalogue.UnknownKey || found.Kind == DiagnosticCatalogue.MissingKey || found.Kind == DiagnosticCatalogue.WrongShape
            || found.Kind == DiagnosticCatalogue.EmptyText || found.Kind == DiagnosticCatalogue.MissingPart || found.Kind == DiagnosticCatalogue.UnknownFormat;

    // How deep a tab was meant, and where a text ends, the line alone does not say; of a space or a mark there is no doubt.
    private static bool IsGuess(Diagnostic found) => ContentFixes.IsOfYaml(found) && found.Kind != DiagnosticCatalogue.OddSpace
        && found.Kind != DiagnosticCatalogue.ListMark && found.Kind != DiagnosticCatalogue.TagUsed;

    // What keeps an entry from being read.
    private static bool IsUnread(Diagnostic found) => found.Kind == DiagnosticCatalogue.Syntax || found.Kind == DiagnosticCatalogue.ColonInText
        || found.Kind == DiagnosticCatalogue.SpecialStart || found.Kind == DiagnosticCatalogue.MissingMark || found.Kind == DiagnosticCatalogue.QuoteInside;

    private ILookup<string, Diagnostic> Check(ContentFiles files) =>
        ContentLoader.Load(files, _opened).Diagnostics.ToLookup(d => d.Path, StringComparer.Ordinal);

    private static int Errors(IEnumerable<Diagnostic> found) => found.Count(d => d.Severity == Severity.Error);

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
