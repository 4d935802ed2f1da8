using System.Diagnostics;
using System.Text;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Fuzzing;

/// <summary>A spoiled file amid a small sound library, and what came of loading it and telling what was found.</summary>
/// <param name="Files">The library with the file.</param>
/// <param name="Path">The file.</param>
internal sealed record FuzzCase(ContentFiles Files, string Path)
{
    /// <summary>What is wrong with how it was dealt with; null when nothing is.</summary>
    public string? Fault { get; private set; }

    /// <summary>Codes of what was told.</summary>
    public IReadOnlySet<string> Codes { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>How long it took.</summary>
    public TimeSpan Taken { get; private set; }

    /// <summary>Bytes of memory asked for on the way, most of them given back at once.</summary>
    public long Allocated { get; private set; }

    /// <summary>The bytes of the spoiled file.</summary>
    public ReadOnlyMemory<byte> Bytes => Files.Find(Path)!.Bytes;

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
        if (text.Any(c => char.IsControl(c) && c != '\n')) return "what is printed holds a control character";
        var lines = LinesOf(Bytes.Span);
        foreach (var diagnostic in result.Diagnostics.Concat(result.Allowed.Select(a => a.Diagnostic)))
        {
            var span = diagnostic.Span;
            if (diagnostic.Path == Path && !(IsInside(lines, span.StartLine, span.StartColumn) && IsInside(lines, span.EndLine, span.EndColumn)
                && (span.StartLine, span.StartColumn).CompareTo((span.EndLine, span.EndColumn)) <= 0))
                return $"{diagnostic.Code} lies outside the file: {span}, {Shape(lines, span.StartLine)}, {Shape(lines, span.EndLine)}";
            if (diagnostic.Related.FirstOrDefault(r => r.Path == Path && !IsInside(lines, r.Line, r.Column)) is { } related)
                return $"a place of {diagnostic.Code} lies outside the file: {related}, {Shape(lines, related.Line)}";
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
