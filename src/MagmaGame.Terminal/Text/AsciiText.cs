using System.Text;

namespace MagmaGame.Terminal.Text;

/// <summary>Writes text with the 95 printable characters of ASCII: dashes, quotes and bullets by their nearest likeness.</summary>
internal static class AsciiText
{
    private const string Accented = "ÀÁÂÃÅàáâãåÇçÈÉÊËèéêëÌÍÎÏìíîïÑñÒÓÔÕòóôõÙÚÛùúûÝýÿŠšŽžČčŁłĆćŃńŚśŹźŻżĘęĄąĞğİıŞş";
    private const string Plain = "AAAAAaaaaaCcEEEEeeeeIIIIiiiiNnOOOOooooUUUuuuYyySsZzCcLlCcNnSsZzZzEeAaGgIiSs";

    /// <summary>The text in ASCII; what has no likeness becomes a question mark. No-break spaces stay, since lines are not yet
    /// broken.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var ascii = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii) ascii.Append((char)rune.Value);
            else if (Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.NonSpacingMark) ascii.Append(Likeness(rune));
        }
        return ascii.ToString();
    }

    private static string Likeness(Rune rune)
    {
        if (!rune.IsBmp) return "?";
        var c = (char)rune.Value;
        if (Accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at) return Plain[at].ToString();
        return c switch
        {
            '‐' or '‑' or '‒' or '–' or '−' or '·' => "-",
            '—' or '―' => "--",
            '‘' or '’' or '‚' or '′' => "'",
            '“' or '”' or '„' or '«' or '»' or '″' => "\"",
            '…' => "...",
            '•' or '◦' or '▪' or '●' => "*",
            '→' => "->",
            '←' => "<-",
            '×' => "x",
            '±' => "+-",
            '≈' => "~",
            '≤' => "<=",
            '≥' => ">=",
            '\u2009' or '\u202F' => " ",
            '\u00A0' => "\u00A0",
            'ä' => "ae",
            'ö' or 'ø' or 'œ' => "oe",
            'ü' => "ue",
            'Ä' => "Ae",
            'Ö' or 'Ø' => "Oe",
            'Ü' => "Ue",
            'ß' => "ss",
            'æ' => "ae",
            '█' or '▇' or '▆' or '▅' or '▄' or '▃' or '▂' or '▁' => "#",
            _ => "?",
        };
    }
}
