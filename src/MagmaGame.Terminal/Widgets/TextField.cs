using System.Globalization;
using System.Text;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Widgets;

/// <summary>A line that is typed into.</summary>
/// <param name="mostLetters">How many letters it holds.</param>
/// <param name="accepts">Which letters; all when null.</param>
internal sealed class TextField(int mostLetters, Func<Rune, bool>? accepts = null)
{
    /// <summary>What stands in it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether what stands in it is picked out: the first letter typed takes its place, and erasing edits it.</summary>
    public bool IsPicked { get; private set; }

    /// <summary>Picks out what stands in it.</summary>
    public void Pick() => IsPicked = Text.Length > 0;

    /// <summary>Puts something else in it.</summary>
    public void Set(string text)
    {
        (Text, IsPicked) = ("", false);
        Append(text);
    }

    /// <summary>Takes letters, pasted text and Backspace.</summary>
    /// <returns>Whether it was taken.</returns>
    public bool Take(TerminalInput input)
    {
        if (IsPicked && input is PasteInput or KeyInput { Key.IsText: true }) Text = "";
        if (input is PasteInput or KeyInput) IsPicked = false;
        switch (input)
        {
            case PasteInput pasted:
                Append(SafeText.Of(pasted.Text).ReplaceLineEndings(" "));
                return true;
            case KeyInput { Key: { IsText: true } key }:
                Append(key.Rune.ToString());
                return true;
            case KeyInput { Key.Code: KeyCode.Backspace } when Text.Length > 0:
                var starts = StringInfo.ParseCombiningCharacters(Text);
                Text = Text[..starts[^1]];
                return true;
            case KeyInput { Key: var clear } when clear == Key.Control('u'):
                Text = "";
                return true;
            default:
                return false;
        }
    }

    /// <summary>Draws it on one row; the end of what was typed is always seen.</summary>
    public void Draw(Canvas canvas, Area area, bool hasFocus)
    {
        canvas.Fill(area, Ink.Field);
        var shown = Text;
        while (canvas.Measure(shown) > area.Width - 1 && shown.Length > 0)
            shown = shown[StringInfo.GetNextTextElementLength(shown)..];
        var used = canvas.Write(area, shown, hasFocus && IsPicked ? Ink.Chosen : Ink.Field);
        if (hasFocus) canvas.Set(area.Left + used, area.Top, canvas.Glyphs.Filled, Ink.Accent);
    }

    private void Append(string text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (Text.Length + rune.Utf16SequenceLength <= mostLetters && (accepts?.Invoke(rune) ?? true)) Text += rune.ToString();
    }
}
