namespace MagmaGame.Reports.Debriefs;

/// <summary>A word of a command line, as a shell takes it.</summary>
internal static class CommandWord
{
    /// <summary>The word itself, or in quotation marks when a shell would take it for more than one, or for something else.</summary>
    public static string Of(string word) =>
        word.Length > 0 && word.All(sign => char.IsAsciiLetterOrDigit(sign) || "-_./:".Contains(sign, StringComparison.Ordinal))
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
