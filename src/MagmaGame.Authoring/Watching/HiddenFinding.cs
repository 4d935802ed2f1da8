using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Fixes;
using MagmaGame.Content.Loading;

namespace MagmaGame.Authoring.Watching;

/// <summary>A finding that is told no more only because something broken keeps it from being seen.</summary>
/// <param name="Finding">The finding, as it was told last.</param>
/// <param name="By">What hides it.</param>
/// <param name="Fingerprint">The fingerprint of the finding.</param>
/// <param name="ByFingerprint">The fingerprint of what hides it.</param>
/// <param name="Files">The files in which it was found.</param>
/// <param name="IsNew">Whether the check before still told of it.</param>
public sealed record HiddenFinding(Diagnostic Finding, Diagnostic By, string Fingerprint, string ByFingerprint, ContentFiles Files, bool IsNew)
{
    /// <summary>What hides a finding that is told no more; null when it is mended.</summary>
    /// <param name="gone">The finding.</param>
    /// <param name="then">The file as it was found in.</param>
    /// <param name="now">The file now; null when it is gone.</param>
    /// <param name="errors">The errors that are new, with their fingerprints.</param>
    internal static (Diagnostic Error, string Fingerprint)? ByWhat(
        Diagnostic gone, ContentFile? then, ContentFile? now, IReadOnlyList<(Diagnostic Error, string Fingerprint)> errors)
    {
        // What no file says is not looked for while some entry cannot be read.
        if (then is null) return gone.Path.Length == 0 ? First(errors, IsUnread) : null;
        if (now is null) return null;
        var (before, after) = (EntryLines.Of(then), EntryLines.Of(now));
        var (name, text) = (before.NameAt(gone.Span.StartLine), before.TextAt(gone.Span.StartLine));
        var inFile = errors.Where(error => error.Error.Path == now.Path).ToList();
        // Nothing is looked for in an entry that cannot be read, and nothing is proved of one with an error.
        if (First(inFile, error => IsOfEntry(error) && (IsUnread(error) || gone.Severity != Severity.Error)) is { } same) return same;
        if (First(inFile, error => IsUnread(error) && after.NumberAt(error.Span.StartLine) < 0) is { } whole) return whole;
        // What stands as it stood was not mended; it hung on something that cannot be read any more.
        return text is not null && after.Has(text) ? First(inFile, IsUnread) ?? First(errors, IsUnread) : null;

        bool IsOfEntry(Diagnostic error) => name is null
            ? after.NumberAt(error.Span.StartLine) == before.NumberAt(gone.Span.StartLine)
            : after.NameAt(error.Span.StartLine) == name;
    }

    private static (Diagnostic Error, string Fingerprint)? First(IEnumerable<(Diagnostic Error, string Fingerprint)> errors, Func<Diagnostic, bool> wanted)
    {
        foreach (var error in errors)
            if (wanted(error.Error)) return error;
        return null;
    }

    private static bool IsUnread(Diagnostic error) => error.Code.StartsWith("MG01", StringComparison.Ordinal);
}
