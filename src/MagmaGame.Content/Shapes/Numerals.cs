using System.Globalization;

namespace MagmaGame.Content.Shapes;

/// <summary>Reads numbers as content writes them: digits, a dot, perhaps a sign and an exponent, and nothing else.</summary>
internal static class Numerals
{
    private const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>
    /// The number, rounded exactly as <see cref="double.Parse(string)"/> does; false for anything else and for what is too
    /// large.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out double number)
    {
        return TryRead(text, out number) && double.IsFinite(number);
    }

    /// <summary>Whether it is a number as content writes them, but greater than any that can be reckoned with.</summary>
    public static bool IsTooGreat(ReadOnlySpan<char> text) => TryRead(text, out var number) && double.IsInfinity(number);

    private static bool TryRead(ReadOnlySpan<char> text, out double number)
    {
        number = 0;
        // The words for infinity and for no number are words here.
        if (text.IsEmpty || !(char.IsAsciiDigit(text[^1]) || text[^1] == '.')) return false;
        return double.TryParse(text, Style, CultureInfo.InvariantCulture, out number);
    }
}
