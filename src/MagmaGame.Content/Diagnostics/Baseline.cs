using System.Collections.Immutable;
using System.Text;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Diagnostics;

/// <summary>One finding that was there when a baseline was written.</summary>
/// <param name="Fingerprint">What it is known by; see <see cref="Fingerprints"/>.</param>
/// <param name="Words">Code, place and message as they were, for people.</param>
public sealed record BaselineEntry(string Fingerprint, string Words);

/// <summary>
/// What was found at some time and is not told again, so that only what is new stands out: a line of text for each finding,
/// with its fingerprint first. Lines that begin with # and empty lines mean nothing.
/// </summary>
public sealed class Baseline
{
    private const string Beginning = "# What 'magma content check' found when this was written; it is not told again. Made by --write-baseline.\n";

    private Baseline(ImmutableArray<BaselineEntry> entries) => Entries = entries;

    /// <summary>The findings in the order of the text.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <summary>The text of a baseline.</summary>
    /// <param name="diagnostics">All that is found now.</param>
    /// <param name="files">The files it is found in.</param>
    public static string Write(IReadOnlyList<Diagnostic> diagnostics, ContentFiles files)
    {
        var fingerprints = Fingerprints.Of(diagnostics, files);
        var text = new StringBuilder(Beginning);
        for (var i = 0; i < diagnostics.Count; i++)
        {
            var found = diagnostics[i];
            text.Append(fingerprints[i]).Append(' ').Append(found.Code).Append(' ').Append(VisibleText.Of(found.Path)).Append(": ")
                .Append(VisibleText.Of(found.Message.ReplaceLineEndings(" "))).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>A baseline as it was written.</summary>
    /// <exception cref="FormatException">A line of it is no entry; the message says which.</exception>
    public static Baseline Read(string text)
    {
        var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (line.Trim() is not { Length: > 0 } entry || entry[0] == '#') continue;
            var fingerprint = entry.Split(' ', 2)[0];
            if (!Fingerprints.IsOne(fingerprint)) throw new FormatException($"line {number} does not begin with a fingerprint");
            entries.Add(new BaselineEntry(fingerprint, entry[fingerprint.Length..].Trim()));
        }
        return new Baseline(entries.ToImmutable());
    }

    /// <summary>Parts what is new from what was known, and tells which entries nothing answers to any more.</summary>
    /// <param name="diagnostics">All that is found now.</param>
    /// <param name="files">The files it is found in.</param>
    public (ImmutableArray<Diagnostic> New, int Known, ImmutableArray<BaselineEntry> Stale) Compare(
        IReadOnlyList<Diagnostic> diagnostics, ContentFiles files)
    {
        var fingerprints = Fingerprints.Of(diagnostics, files);
        var known = Entries.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var found = fingerprints.ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Diagnostic> fresh = [.. diagnostics.Where((_, i) => !known.Contains(fingerprints[i]))];
        return (fresh, diagnostics.Count - fresh.Length, [.. Entries.Where(entry => !found.Contains(entry.Fingerprint))]);
    }
}
