using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MagmaGame.Content.Diagnostics;

/// <summary>Gathers diagnostics. A file that is one great mistake is cut short, so that it cannot drown the others.</summary>
internal sealed class Report
{
    /// <summary>From this finding of a file on, nothing more is told of it.</summary>
    public const int MostPerFile = 1000;

    private const int MostSuggestions = 200;
    private const int LeastEnding = 4;

    private readonly List<Diagnostic> _all = [];
    private readonly Dictionary<string, int> _perFile = new(StringComparer.Ordinal);
    private readonly HashSet<string> _onlyMeant = new(StringComparer.Ordinal);
    private int _suggestions;

    public bool HasErrors { get; private set; }

    /// <summary>Whether some file has so many mistakes that further ones are not told.</summary>
    public bool IsFull { get; private set; }

    public IReadOnlyList<Diagnostic> All => _all;

    /// <summary>Another report that holds the same, to go on with.</summary>
    public Report Copy()
    {
        var copy = new Report { HasErrors = HasErrors, IsFull = IsFull, _suggestions = _suggestions };
        copy._all.AddRange(_all);
        foreach (var (path, count) in _perFile) copy._perFile.Add(path, count);
        copy._onlyMeant.UnionWith(_onlyMeant);
        return copy;
    }

    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic is { DidYouMean: { } meant, IsOnlyMeant: false } && _onlyMeant.Contains(meant)) diagnostic = diagnostic with { IsOnlyMeant = true };
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_perFile, diagnostic.Path, out _);
        HasErrors |= diagnostic.Severity == Severity.Error;
        IsFull |= count + 1 >= MostPerFile;
        if (++count < MostPerFile) _all.Add(diagnostic);
        else if (count == MostPerFile) _all.Add(DiagnosticCatalogue.TooMany.At(Place.Nowhere(diagnostic.Path), MostPerFile));
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>Takes back what was said of one kind within a stretch, because more can be said now.</summary>
    public void Withdraw(DiagnosticKind kind, TextSpan within) => _all.RemoveAll(d =>
        d.Kind == kind
        && (d.Span.StartLine, d.Span.StartColumn).CompareTo((within.StartLine, within.StartColumn)) >= 0
        && (d.Span.EndLine, d.Span.EndColumn).CompareTo((within.EndLine, within.EndColumn)) <= 0);

    /// <summary>
    /// The candidate nearest to a wrong name; null when none is near, or when there are too many mistakes to look.
    /// </summary>
    public string? Nearest(string wrong, IEnumerable<string> candidates)
    {
        if (++_suggestions > MostSuggestions) return null;
        var all = candidates as IReadOnlyCollection<string> ?? [.. candidates];
        var nearest = Spelling.Nearest(wrong, all);
        if (nearest is null) return OnlyEnding(wrong, all);
        if (Spelling.IsOnlyOne(wrong, nearest, all)) _onlyMeant.Add(nearest);
        else _onlyMeant.Remove(nearest);
        return nearest;
    }

    // Of an id with groups writers remember the last part.
    private static string? OnlyEnding(string wrong, IReadOnlyCollection<string> all)
    {
        if (wrong.Length < LeastEnding) return null;
        string? found = null;
        foreach (var candidate in all)
        {
            if (candidate.Length <= wrong.Length || candidate[^(wrong.Length + 1)] != '.' || !candidate.EndsWith(wrong, StringComparison.Ordinal)) continue;
            if (found is not null) return null;
            found = candidate;
        }
        return found;
    }

    /// <summary>All of them by path, line and column.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
    [
        .. _all
            .OrderBy(d => d.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Span.StartLine)
            .ThenBy(d => d.Span.StartColumn)
            .ThenBy(d => d.Code, StringComparer.Ordinal),
    ];
}
