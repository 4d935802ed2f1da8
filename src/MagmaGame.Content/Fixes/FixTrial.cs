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
    private readonly long _size;
    private long _left;

    /// <summary>Checks the content as it is.</summary>
    /// <param name="files">The content.</param>
    /// <param name="mostRead">How many bytes are checked in all before it is spent.</param>
    public FixTrial(ContentFiles files, long mostRead)
    {
        _files = files;
        _size = Math.Max(1, files.All.Sum(file => (long)file.Bytes.Length));
        _left = mostRead;
        _before = Check(files);
        _errors = _before.Sum(Errors);
    }

    /// <summary>Whether nothing more is to be checked.</summary>
    public bool IsSpent => _left <= 0;

    /// <summary>
    /// Those that are sound and hang on no other: each is tried together with every half of the others that their numbers make, so that of
    /// any two each is tried without the other once, and must show the same errors every time. That takes as many checks as the number of
    /// files has binary digits, twice.
    /// </summary>
    public IReadOnlyList<FixedFile> Independent(IReadOnlyList<FixedFile> together)
    {
        var now = Check(ContentFixes.Applied(_files, together));
        FixedFile[] likely = [.. together.Where(file => IsSound(file, now[file.Path], mayShowErrors: true))];
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var digit = 1; digit < likely.Length; digit <<= 1)
        {
            for (var side = 0; side <= digit; side += digit)
                if (!Agrees([.. likely.Where((_, number) => (number & digit) == side)], errors)) return [];
        }
        return likely.Length > 0 && Agrees(likely, errors) ? likely : [];
    }

    private bool Agrees(FixedFile[] some, Dictionary<string, string> errors)
    {
        if (IsSpent) return false;
        var now = Check(ContentFixes.Applied(_files, some));
        if (now.Sum(Errors) - some.Sum(file => Errors(now[file.Path])) > _errors - some.Sum(file => Errors(_before[file.Path]))) return false;
        foreach (var file in some)
        {
            if (!IsSound(file, now[file.Path], mayShowErrors: true)) return false;
            var words = string.Join('\n', now[file.Path].Where(found => found.Severity == Severity.Error).Select(found => $"{found.Code} {found.Message}").Order(StringComparer.Ordinal));
            if (errors.TryAdd(file.Path, words)) continue;
            if (errors[file.Path] != words) return false;
        }
        return true;
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

    private ILookup<string, Diagnostic> Check(ContentFiles files)
    {
        _left -= _size;
        return ContentLoader.Load(files, _opened).Diagnostics.ToLookup(d => d.Path, StringComparer.Ordinal);
    }

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
