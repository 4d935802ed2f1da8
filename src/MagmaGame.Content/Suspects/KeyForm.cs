using System.Text.RegularExpressions;

namespace MagmaGame.Content.Suspects;

/// <summary>What a line looks like: a key with its colon, an entry of a list, or prose.</summary>
internal static partial class KeyForm
{
    /// <summary>The key that a line begins with, behind list marks; null when it begins with none.</summary>
    public static string? Of(string line) => Key().Match(line) is { Success: true } match ? match.Groups["key"].Value : null;

    /// <summary>Where the first word stands, behind list marks.</summary>
    public static int ColumnOf(string line) => Marks().Match(line).Length;

    public static bool IsItem(string line) => line.AsSpan().TrimStart(' ') is ['-'] or ['-', ' ', ..];

    [GeneratedRegex("^ *(?:- +)*(?<key>[A-Za-z_]+):(?: |$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Key();

    [GeneratedRegex("^ *(?:- +)*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Marks();
}
