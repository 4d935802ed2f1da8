using MagmaGame.Consoles;
using MagmaGame.Terminal.Devices;

namespace MagmaGame.Tests;

public sealed class TerminalFactsTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Theory]
    [InlineData("", false, ColourDepth.Sixteen)]
    [InlineData("", true, ColourDepth.TrueColour)]
    [InlineData("TERM=xterm", false, ColourDepth.Sixteen)]
    [InlineData("TERM=ansi", true, ColourDepth.Sixteen)]
    [InlineData("TERM=xterm-256color", false, ColourDepth.TwoFiftySix)]
    [InlineData("TERM=xterm-256color COLORTERM=truecolor", false, ColourDepth.TrueColour)]
    [InlineData("TERM=xterm-256color COLORTERM=24BIT", false, ColourDepth.TrueColour)]
    [InlineData("TERM=rxvt COLORTERM=rxvt-xpm", false, ColourDepth.Sixteen)]
    [InlineData("TERM=xterm-256color WT_SESSION=1-2-3", false, ColourDepth.TrueColour)]
    [InlineData("WT_SESSION=1-2-3", true, ColourDepth.TrueColour)]
    [InlineData("TERM=xterm-256color TERM_PROGRAM=iTerm.app", false, ColourDepth.TrueColour)]
    [InlineData("TERM=xterm-256color TERM_PROGRAM=Apple_Terminal", false, ColourDepth.TwoFiftySix)]
    [InlineData("TERM=xterm-256color TERM_PROGRAM=Apple_Terminal COLORTERM=truecolor", false, ColourDepth.TrueColour)]
    [InlineData("TERM=xterm-kitty", false, ColourDepth.TrueColour)]
    [InlineData("TERM=foot-extra", false, ColourDepth.TrueColour)]
    [InlineData("TERM=footloose", false, ColourDepth.Sixteen)]
    [InlineData("TERM=xterm-direct", false, ColourDepth.TrueColour)]
    [InlineData("TERM=tmux-256color COLORTERM=truecolor TMUX=/tmp/x TERM_PROGRAM=tmux", false, ColourDepth.TrueColour)]
    [InlineData("TERM=screen-256color COLORTERM=truecolor TMUX=/tmp/x", false, ColourDepth.TrueColour)]
    [InlineData("TERM=screen-256color COLORTERM=truecolor", false, ColourDepth.TwoFiftySix)]
    [InlineData("TERM=screen COLORTERM=truecolor WT_SESSION=1", false, ColourDepth.Sixteen)]
    [InlineData("TERM=linux", false, ColourDepth.Sixteen)]
    [InlineData("TERM=linux COLORTERM=truecolor", false, ColourDepth.Sixteen)]
    [InlineData("TERM=linux-16color", false, ColourDepth.Sixteen)]
    [InlineData("TERM=dumb COLORTERM=truecolor", false, ColourDepth.None)]
    [InlineData("TERM=DUMB", false, ColourDepth.None)]
    [InlineData("TERM=vt100", false, ColourDepth.None)]
    [InlineData("TERM=vt220-8bit", false, ColourDepth.None)]
    [InlineData("TERM=vt420", false, ColourDepth.Sixteen)]
    [InlineData("TERM=xterm-mono", false, ColourDepth.None)]
    public void Colours_are_those_the_terminal_is_known_to_show(string environment, bool onWindows, ColourDepth depth) =>
        Assert.Equal(depth, TerminalColours.Of(Variables(environment), onWindows));

    [Theory]
    [InlineData("", false, GlyphSet.Full)]
    [InlineData("TERM=xterm LANG=en_GB.UTF-8", false, GlyphSet.Full)]
    [InlineData("TERM=xterm LANG=de_DE.utf8", false, GlyphSet.Full)]
    [InlineData("TERM=xterm LANG=C", false, GlyphSet.Ascii)]
    [InlineData("TERM=xterm LC_ALL=C LANG=en_GB.UTF-8", false, GlyphSet.Ascii)]
    [InlineData("TERM=xterm LC_ALL=C.UTF-8 LANG=C", false, GlyphSet.Full)]
    [InlineData("TERM=xterm LC_CTYPE=en_GB.UTF-8 LANG=C", false, GlyphSet.Full)]
    [InlineData("TERM=linux LANG=en_GB.UTF-8", false, GlyphSet.Basic)]
    [InlineData("TERM=linux-16color LANG=en_GB.UTF-8", false, GlyphSet.Basic)]
    [InlineData("TERM=linux LANG=C", false, GlyphSet.Ascii)]
    [InlineData("TERM=dumb LANG=en_GB.UTF-8", false, GlyphSet.Ascii)]
    [InlineData("TERM=vt102 LANG=en_GB.UTF-8", false, GlyphSet.Ascii)]
    [InlineData("", true, GlyphSet.Basic)]
    [InlineData("WT_SESSION=1-2-3", true, GlyphSet.Full)]
    [InlineData("TERM_PROGRAM=vscode", true, GlyphSet.Full)]
    [InlineData("TERM=xterm-256color", true, GlyphSet.Full)]
    public void Signs_are_those_the_locale_and_the_terminal_are_known_to_show(string environment, bool onWindows, GlyphSet glyphs) =>
        Assert.Equal(glyphs, TerminalGlyphs.Of(Variables(environment), onWindows));

    [Fact]
    public void A_wish_for_no_colour_leaves_it_known_what_colours_there_are()
    {
        using var console = new FakeConsole(_home) { OutputIsTerminal = true, InputIsTerminal = true };
        console.With("TERM", "xterm-256color");
        var free = TerminalFacts.Of(console);
        Assert.Equal((true, ColourDepth.TwoFiftySix, ColourDepth.TwoFiftySix), (free.Color, free.Colours, free.ColoursThere));
        console.With("NO_COLOR", "1");
        var wished = TerminalFacts.Of(console);
        Assert.Equal((false, ColourDepth.None, ColourDepth.TwoFiftySix), (wished.Color, wished.Colours, wished.ColoursThere));
    }

    [Fact]
    public void What_is_no_terminal_has_no_colours()
    {
        using var console = new FakeConsole(_home);
        console.With("TERM", "xterm-256color").With("COLORTERM", "truecolor");
        var facts = TerminalFacts.Of(console);
        Assert.Equal((false, ColourDepth.None, ColourDepth.None), (facts.Color, facts.Colours, facts.ColoursThere));
    }

    private static Func<string, string?> Variables(string environment)
    {
        var set = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return name => set.GetValueOrDefault(name);
    }
}
