using MagmaGame.Terminal.Devices;

namespace MagmaGame.Consoles;

/// <summary>Tells from the environment which signs a terminal shows.</summary>
internal static class TerminalGlyphs
{
    /// <summary>The signs of a terminal.</summary>
    /// <param name="variable">The environment; null for what is not set or empty.</param>
    /// <param name="onWindows">Whether the system is Windows.</param>
    public static GlyphSet Of(Func<string, string?> variable, bool onWindows)
    {
        var term = variable("TERM")?.ToLowerInvariant() ?? "";
        if (NeedsAscii(variable) || term == "dumb" || IsOldTerminal(term)) return GlyphSet.Ascii;
        if (term is "linux" || term.StartsWith("linux-", StringComparison.Ordinal)) return GlyphSet.Basic;
        // The old console of Windows has box lines in every font and braille in none.
        var isOldConsole = onWindows && term.Length == 0 && variable("WT_SESSION") is null && variable("TERM_PROGRAM") is null;
        return isOldConsole ? GlyphSet.Basic : GlyphSet.Full;
    }

    /// <summary>Whether the locale knows nothing but ASCII. The first variable that is set counts, as POSIX has it; a system that
    /// sets none has no say.</summary>
    public static bool NeedsAscii(Func<string, string?> variable)
    {
        var locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG");
        return locale is not null
            && !locale.Contains("UTF-8", StringComparison.OrdinalIgnoreCase)
            && !locale.Contains("UTF8", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether it calls itself one of DEC's terminals before the VT300, which know neither UTF-8 nor colour.</summary>
    /// <param name="term">The value of <c>TERM</c> in small letters.</param>
    public static bool IsOldTerminal(string term) =>
        term.Length >= 4 && term.StartsWith("vt", StringComparison.Ordinal) && term[2] is '5' or '1' or '2' && char.IsAsciiDigit(term[3]);
}
