using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Diagnostics;

/// <summary>
/// Names for findings that outlive edits elsewhere: of the code, the place in the content's own terms and the text that is
/// marked. Lines and files may move; of findings that are alike in all of it the second has <c>:2</c> behind it, and so on.
/// </summary>
public static class Fingerprints
{
    private const int Digits = 16;

    /// <summary>The fingerprints of the diagnostics, in their order.</summary>
    /// <param name="diagnostics">All that was found.</param>
    /// <param name="files">The files that they are in.</param>
    public static ImmutableArray<string> Of(IReadOnlyList<Diagnostic> diagnostics, ContentFiles files)
    {
        var lines = new SourceLines(files);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = ImmutableArray.CreateBuilder<string>(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
        {
            var hash = HashOf(diagnostic, lines);
            var count = seen[hash] = seen.GetValueOrDefault(hash) + 1;
            all.Add(count == 1 ? hash : $"{hash}:{count.ToString(CultureInfo.InvariantCulture)}");
        }
        return all.MoveToImmutable();
    }

    /// <summary>Whether a word looks like a fingerprint.</summary>
    internal static bool IsOne(string word)
    {
        var parts = word.Split(':');
        return parts.Length <= 2 && parts[0].Length == Digits && parts[0].All(char.IsAsciiHexDigitLower)
            && (parts.Length == 1 || (parts[1].Length > 0 && parts[1].All(char.IsAsciiDigit)));
    }

    private static string HashOf(Diagnostic diagnostic, SourceLines lines)
    {
        // What has no place in the content's own terms is known by its file.
        var place = diagnostic.LogicalPath.Length > 0 ? diagnostic.LogicalPath : diagnostic.Path;
        var whole = $"{diagnostic.Code}\n{place}\n{TextOf(diagnostic, lines)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)))[..Digits];
    }

    private static string TextOf(Diagnostic diagnostic, SourceLines lines)
    {
        var span = diagnostic.Span;
        if (lines.Find(diagnostic.Path, span.StartLine) is not { } line) return "";
        var start = Math.Min(span.StartColumn - 1, line.Length);
        var end = span.EndLine == span.StartLine ? Math.Clamp(span.EndColumn - 1, start, line.Length) : line.Length;
        return string.Join(' ', line[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
