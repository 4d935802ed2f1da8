using System.Diagnostics;
using System.Text;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Fuzzing;

/// <summary>Spoiled files amid a small sound library, and what came of loading them and telling what was found.</summary>
/// <param name="Files">The library with the files.</param>
/// <param name="Spoiled">The spoiled ones.</param>
internal sealed record FuzzCase(ContentFiles Files, IReadOnlyList<ContentFile> Spoiled)
{
    /// <summary>What is wrong with how it was dealt with; null when nothing is.</summary>
    public string? Fault { get; private set; }

    /// <summary>Codes of what was told.</summary>
    public IReadOnlySet<string> Codes { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>How long it took.</summary>
    public TimeSpan Taken { get; private set; }

    /// <summary>Bytes of memory asked for on the way, most of them given back at once.</summary>
    public long Allocated { get; private set; }

    /// <summary>Loads, checks, and writes what was found in every way that there is.</summary>
    public void Run()
    {
        Fault = null;
        var (start, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        try
        {
            var result = ContentLoader.Load(Files);
            var text = new DiagnosticPrinter(Files).Print(result.Diagnostics);
            DiagnosticJson.Write(result.Diagnostics);
            DiagnosticSarif.Write(result.Diagnostics, result.Allowed, Files, "1.0.0");
            (Taken, Allocated) = (Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - before);
            Codes = result.Diagnostics.Select(d => d.Code).ToHashSet(StringComparer.Ordinal);
            Fault = FaultOf(result, text);
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            (Taken, Allocated) = (Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - before);
            Fault = wrong.ToString();
        }
    }

    private string? FaultOf(ContentResult result, string text)
    {
        if (result.Catalogue is null != result.Diagnostics.Any(d => d.Severity == Severity.Error)) return "errors and catalogue disagree";
        if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\t'))) return "what is printed holds a control character";
        var spoiled = Spoiled.ToDictionary(file => file.Path, file => LinesOf(file.Bytes.Span), StringComparer.Ordinal);
        foreach (var diagnostic in result.Diagnostics.Concat(result.Allowed.Select(a => a.Diagnostic)))
        {
            var span = diagnostic.Span;
            if (spoiled.TryGetValue(diagnostic.Path, out var lines)
                && !(IsInside(lines, span.StartLine, span.StartColumn) && IsInside(lines, span.EndLine, span.EndColumn)
                    && (span.StartLine, span.StartColumn).CompareTo((span.EndLine, span.EndColumn)) <= 0))
                return $"{diagnostic.Code} lies outside {diagnostic.Path}: {span}, {Shape(lines, span.StartLine)}, {Shape(lines, span.EndLine)}";
            foreach (var related in diagnostic.Related)
                if (spoiled.TryGetValue(related.Path, out var there) && !IsInside(there, related.Line, related.Column))
                    return $"a place of {diagnostic.Code} lies outside {related.Path}: {related}, {Shape(there, related.Line)}";
        }
        return null;
    }

    private static string Shape(string[] lines, int line) =>
        line >= 1 && line <= lines.Length ? $"line {line} of {lines.Length} has {lines[line - 1].Length} characters" : $"there are {lines.Length} lines";

    private static bool IsInside(string[] lines, int line, int column) =>
        line >= 1 && line <= lines.Length && column >= 1 && column <= lines[line - 1].Length + 1;

    // As an editor divides it.
    private static string[] LinesOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        return Encoding.UTF8.GetString(bytes)
            .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
    }
}
