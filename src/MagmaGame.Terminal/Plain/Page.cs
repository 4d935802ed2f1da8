using System.Globalization;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace MagmaGame.Terminal.Plain;

/// <summary>
/// Writes lines that fit the width. Everything a plain game says goes through here, so here every text is made harmless, and
/// ASCII when asked.
/// </summary>
internal sealed class Page
{
    private readonly TextWriter _output;
    private readonly PlainSettings _settings;
    private readonly IAnsiConsole? _colours;
    private bool _isBlank = true;

    public Page(TextWriter output, PlainSettings settings)
    {
        _output = output;
        _settings = settings;
        Width = Math.Clamp(settings.Width, 40, 200);
        if (settings.Colour) _colours = Colours(output, Width);
    }

    /// <summary>Columns of a line.</summary>
    public int Width { get; }

    /// <summary>An empty line, unless there is one already.</summary>
    public void Blank()
    {
        if (_isBlank) return;
        _output.WriteLine();
        _isBlank = true;
    }

    /// <summary>A heading with an empty line before it.</summary>
    public void Heading(string text)
    {
        Blank();
        Line(text, Tone.Heading);
    }

    /// <summary>One paragraph.</summary>
    /// <param name="text">The words.</param>
    /// <param name="tone">How they are meant.</param>
    /// <param name="first">What its first line starts with.</param>
    /// <param name="rest">What its other lines start with.</param>
    public void Line(string text, Tone tone = Tone.Normal, string first = "", string rest = "")
    {
        foreach (var line in Wrapping.Lines(Clean(text), Width, first, rest)) Write(line, tone);
    }

    /// <summary>A writer's text with its paragraphs, and an empty line after it.</summary>
    public void Prose(string text)
    {
        foreach (var paragraph in Wrapping.Paragraphs(Clean(text)))
        {
            Line(paragraph);
            Blank();
        }
    }

    /// <summary>Says what the asterisks of a text are; nothing for a text without.</summary>
    public void Words(TermMarks marks)
    {
        if (!marks.Words.IsEmpty)
            Line($"* In the glossary: {string.Join(", ", marks.AsWritten)}. To have a word explained: glossary WORD.", Tone.Aside);
    }

    /// <summary>An item of a list.</summary>
    public void Item(string text) => Line(text, Tone.Normal, "- ", "  ");

    /// <summary>A numbered item of a list.</summary>
    public void Numbered(int number, string text) => Line(text, Tone.Normal, $"{number}. ", number > 9 ? "    " : "   ");

    /// <summary>A line under a numbered item.</summary>
    public void Under(string text, Tone tone = Tone.Normal) => Line(text, tone, "   ", "   ");

    /// <summary>A line that is never broken: what somebody may copy.</summary>
    public void Whole(string text) => Write(Clean(text), Tone.Normal);

    /// <summary>A text as it will be shown: harmless, and ASCII when asked; for what is drawn.</summary>
    public string Shown(string text) => Clean(text).Replace('\u00A0', ' ').ReplaceLineEndings(" ");

    /// <summary>Something drawn, such as a table, made of texts that were <see cref="Shown"/>.</summary>
    public void Draw(IRenderable drawing)
    {
        var drawn = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = Console(drawn, _settings.Colour);
        console.Profile.Width = Width;
        console.Write(drawing);
        // Spaces at the ends of lines are no part of what is seen.
        foreach (var line in drawn.ToString().TrimEnd('\n').Split('\n')) _output.WriteLine(line.TrimEnd());
        _isBlank = false;
    }

    /// <summary>The start of a line on which the player types.</summary>
    public void Prompt()
    {
        _output.Write("> ");
        _output.Flush();
        _isBlank = false;
    }

    /// <summary>What was typed, where nothing else shows it.</summary>
    public void Typed(string? line)
    {
        if (_settings.Echo) _output.WriteLine(line is null ? "" : Shortened(Clean(line), Width - 2).Replace('\u00A0', ' '));
    }

    /// <summary>What a player typed, harmless and short enough to quote.</summary>
    public static string Quoted(string typed) => $"“{Shortened(SafeText.Of(typed.Trim()), 40)}”";

    private static string Shortened(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width) return text;
        var first = Wrapping.Lines(text.Replace(' ', '_'), width - 3).First();
        return text[..first.Length] + "...";
    }

    private static IAnsiConsole Colours(TextWriter output, int width)
    {
        var console = Console(output, hasColour: true);
        // Twice as wide as what is written, so that Spectre never breaks a line of its own accord.
        console.Profile.Width = 2 * width;
        return console;
    }

    private static IAnsiConsole Console(TextWriter output, bool hasColour) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = hasColour ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = hasColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.No,
        Out = new AnsiConsoleOutput(output),
    });

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Heading => new Style(decoration: Decoration.Bold),
        Tone.Question => new Style(Color.Teal),
        Tone.Aside => new Style(decoration: Decoration.Dim),
        _ => Style.Plain,
    };

    private string Clean(string text)
    {
        var safe = SafeText.Of(text);
        return _settings.Ascii ? AsciiText.Of(safe) : safe;
    }

    private void Write(string unbroken, Tone tone)
    {
        var line = unbroken.Replace('\u00A0', ' ');
        if (_colours is null || tone == Tone.Normal) _output.WriteLine(line);
        else
        {
            _colours.Write(new Spectre.Console.Text(line, StyleOf(tone)));
            _output.WriteLine();
        }
        _isBlank = line.Length == 0;
    }
}
