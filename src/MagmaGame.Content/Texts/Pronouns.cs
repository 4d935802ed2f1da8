using MagmaGame.Content.Names;
using MagmaGame.Simulation.Cast;

namespace MagmaGame.Content.Texts;

/// <summary>Finds words that make a man or a woman of somebody in a text that names people of the cast, who are either.</summary>
internal static class Pronouns
{
    private const string Cast = "{cast.";

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        new HashSet<string>(["he", "she", "him", "his", "her", "himself", "herself"], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the first such word outside quotation marks stands; null when there is none, or nobody of the cast is named.</summary>
    public static (int Start, int Length)? Find(string text, NameTable<RoleDefinition> roles) => NamesSomebody(text, roles) ? FirstOf(text) : null;

    private static bool NamesSomebody(string text, NameTable<RoleDefinition> roles)
    {
        for (var at = text.IndexOf(Cast, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Cast, at + 1, StringComparison.Ordinal))
        {
            var start = at + Cast.Length;
            var length = text.AsSpan(start).IndexOfAny('.', '}');
            if (length > 0 && roles.Find(text.Substring(start, length)) is { Kind: RoleKind.Person }) return true;
        }
        return false;
    }

    private static (int Start, int Length)? FirstOf(string text)
    {
        var quoted = false;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '{' && text.AsSpan(at).IndexOf('}') is > 0 and var closed) at += closed;
            if (text[at] == '"') quoted = !quoted;
            else if (text[at] is '\u201C' or '\u201D') quoted = text[at] == '\u201C';
            var end = at;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (end > at && !quoted && Words.Contains(text.AsSpan(at, end - at))) return (at, end - at);
            at = Math.Max(end, at + 1);
        }
        return null;
    }
}
