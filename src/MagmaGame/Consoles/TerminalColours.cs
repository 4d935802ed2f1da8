using MagmaGame.Terminal.Devices;

namespace MagmaGame.Consoles;

/// <summary>Tells from the environment how many colours a terminal shows. Where it tells nothing, too few are better than
/// letters in wrong colours.</summary>
internal static class TerminalColours
{
    private static readonly string[] TruePrograms = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio", "Tabby", "WarpTerminal"];

    private static readonly string[] TrueTerms = ["xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm", "contour"];

    /// <summary>The colours of a terminal, whatever <c>NO_COLOR</c> wishes.</summary>
    /// <param name="variable">The environment; null for what is not set or empty.</param>
    /// <param name="onWindows">Whether the system is Windows.</param>
    public static ColourDepth Of(Func<string, string?> variable, bool onWindows)
    {
        var term = variable("TERM")?.ToLowerInvariant() ?? "";
        if (IsColourless(term)) return ColourDepth.None;
        // The console of Linux takes sequences for more and rounds them to its sixteen.
        if (term is "linux" || term.StartsWith("linux-", StringComparison.Ordinal)) return ColourDepth.Sixteen;
        // GNU screen misreads true colour, and what the terminal around it told is in the environment still; tmux translates.
        if (term.StartsWith("screen", StringComparison.Ordinal) && variable("TMUX") is null) return ByName(term);
        if (variable("COLORTERM") is { } word
            && (word.Equals("truecolor", StringComparison.OrdinalIgnoreCase) || word.Equals("24bit", StringComparison.OrdinalIgnoreCase)))
        {
            return ColourDepth.TrueColour;
        }
        if (variable("WT_SESSION") is not null) return ColourDepth.TrueColour;
        var program = variable("TERM_PROGRAM") ?? "";
        if (Array.Exists(TruePrograms, name => name.Equals(program, StringComparison.OrdinalIgnoreCase))) return ColourDepth.TrueColour;
        // Its older versions show true colour as something else.
        if (program == "Apple_Terminal") return ColourDepth.TwoFiftySix;
        return onWindows && term.Length == 0 ? ColourDepth.TrueColour : ByName(term);
    }

    private static ColourDepth ByName(string term)
    {
        if (term.EndsWith("-direct", StringComparison.Ordinal) || Array.Exists(TrueTerms, name => Begins(term, name)))
            return ColourDepth.TrueColour;
        return term.Contains("256col", StringComparison.Ordinal) ? ColourDepth.TwoFiftySix : ColourDepth.Sixteen;
    }

    private static bool Begins(string term, string name) =>
        term == name || (term.StartsWith(name, StringComparison.Ordinal) && term[name.Length] == '-');

    private static bool IsColourless(string term) =>
        term is "dumb" or "xterm-mono" || term.EndsWith("-m", StringComparison.Ordinal) || TerminalGlyphs.IsOldTerminal(term);
}
