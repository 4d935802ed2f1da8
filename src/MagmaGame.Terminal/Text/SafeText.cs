using System.Globalization;
using System.Text;

namespace MagmaGame.Terminal.Text;

/// <summary>
/// Makes text from content, journals and players harmless: whatever could steer a terminal or hide and reorder letters is
/// shown as <c>&lt;U+001B&gt;</c> instead. Line breaks stay, tabs become spaces.
/// </summary>
internal static class SafeText
{
    /// <summary>The text with every control made visible.</summary>
    public static string Of(string text)
    {
        if (!NeedsWork(text)) return text;
        var safe = new StringBuilder(text.Length + 16);
        var previous = '\0';
        foreach (var rune in text.EnumerateRunes())
        {
            // Runes replace lone surrogates by U+FFFD already.
            if (rune.Value == '\n') _ = previous == '\r' ? safe : safe.Append('\n');
            else if (rune.Value == '\r') safe.Append('\n');
            else if (rune.Value == '\t') safe.Append(' ');
            else if (IsHarmless(rune)) safe.Append(rune.ToString());
            else safe.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
            previous = rune.IsBmp ? (char)rune.Value : '\0';
        }
        return safe.ToString();
    }

    private static bool NeedsWork(string text)
    {
        foreach (var c in text)
            if (c != '\n' && (c < ' ' || c > '~')) return true;
        return false;
    }

    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.Surrogate);
}
