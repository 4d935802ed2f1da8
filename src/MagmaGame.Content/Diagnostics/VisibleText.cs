using System.Globalization;
using System.Text;

namespace MagmaGame.Content.Diagnostics;

/// <summary>Makes a line of a file fit to be shown on a terminal.</summary>
internal static class VisibleText
{
    /// <summary>Whether a character would be invisible or would disturb a terminal; a tab is neither.</summary>
    public static bool IsHarmful(char c) => c != '\t' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    /// <summary>The text with harmful characters written out as <c>\u001b</c>.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) Append(shown, rune);
        return shown.ToString();
    }

    /// <summary>
    /// As much white as the text takes when shown: tabs stay tabs, so that what follows lines up under any width of tab.
    /// </summary>
    public static string Blank(ReadOnlySpan<char> text)
    {
        var blank = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value == '\t') blank.Append('\t');
            else blank.Append(' ', WidthOf(rune));
        return blank.ToString();
    }

    /// <summary>How many columns the text takes when shown; a tab counts as one.</summary>
    public static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += WidthOf(rune);
        return width;
    }

    private static void Append(StringBuilder shown, Rune rune)
    {
        if (rune.IsBmp && rune.Value != '\uFFFD' && IsHarmful((char)rune.Value))
            shown.Append("\\u").Append(rune.Value.ToString("x4", CultureInfo.InvariantCulture));
        else shown.Append(rune.ToString());
    }

    private static int WidthOf(Rune rune)
    {
        if (rune.IsBmp && rune.Value != '\uFFFD' && IsHarmful((char)rune.Value)) return 6;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) return 0;
        return IsWide(rune.Value) ? 2 : 1;
    }

    // East Asian wide and full-width characters and the pictographs, in blocks.
    private static bool IsWide(int value) =>
        value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F900 and <= 0x1F9FF)
        or (>= 0x1FA70 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
