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

    /// <summary>
    /// Signs that underline the text. A tab between other characters stays one, so that what follows it is underlined too.
    /// </summary>
    public static string Underline(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        var inner = text.TrimEnd('\t');
        foreach (var rune in inner.EnumerateRunes())
            if (rune.Value == '\t') line.Append('\t');
            else line.Append('^', WidthOf(rune));
        if (inner.Length < text.Length || line.Length == 0) line.Append('^');
        return line.ToString();
    }

    private static void Append(StringBuilder shown, Rune rune)
    {
        if (!IsHarmful(rune)) shown.Append(rune.ToString());
        else if (rune.IsBmp) shown.Append("\\u").Append(rune.Value.ToString("x4", CultureInfo.InvariantCulture));
        else shown.Append("\\U").Append(rune.Value.ToString("x8", CultureInfo.InvariantCulture));
    }

    private static int WidthOf(Rune rune)
    {
        if (IsHarmful(rune)) return rune.IsBmp ? 6 : 10;
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) return 0;
        // Vowels and finals that join the syllable before them.
        if (rune.Value is >= 0x1160 and <= 0x11FF) return 0;
        return IsWide(rune.Value) ? 2 : 1;
    }

    // Beyond the first plane only what is known to be invisible is harmful: pictographs are younger than any table.
    private static bool IsHarmful(Rune rune) => rune.IsBmp
        ? rune.Value != '\uFFFD' && IsHarmful((char)rune.Value)
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.PrivateUse;

    // East Asian wide and full-width characters and the pictographs, in blocks.
    private static bool IsWide(int value) => value < 0x1100
        ? false
        : value < 0x10000
            ? value is <= 0x115F or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97C)
                or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F)
                or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) || IsWideSign(value)
            : value is (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F7E0 and <= 0x1F7EB)
                or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x1FA70 and <= 0x1FAFF) or (>= 0x1F191 and <= 0x1F19A)
                or (>= 0x1F200 and <= 0x1F265) or 0x1F004 or 0x1F0CF or 0x1F18E or (>= 0x20000 and <= 0x3FFFD);

    // Signs of the first plane that are pictographs by themselves.
    private static bool IsWideSign(int value) => value is 0x231A or 0x231B or 0x2329 or 0x232A or (>= 0x23E9 and <= 0x23EC) or 0x23F0
        or 0x23F3 or 0x25FD or 0x25FE or 0x2614 or 0x2615 or (>= 0x2648 and <= 0x2653) or 0x267F or 0x2693 or 0x26A1 or 0x26AA
        or 0x26AB or 0x26BD or 0x26BE or 0x26C4 or 0x26C5 or 0x26CE or 0x26D4 or 0x26EA or 0x26F2 or 0x26F3 or 0x26F5 or 0x26FA
        or 0x26FD or 0x2705 or 0x270A or 0x270B or 0x2728 or 0x274C or 0x274E or (>= 0x2753 and <= 0x2755) or 0x2757
        or (>= 0x2795 and <= 0x2797) or 0x27B0 or 0x27BF or 0x2B1B or 0x2B1C or 0x2B50 or 0x2B55;
}
