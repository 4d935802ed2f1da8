using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace MagmaGame.Content.Names;

/// <summary>The members of an enum as content writes them: in kebab-case.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByName = Enum.GetValues<T>().ToFrozenDictionary(Of, StringComparer.Ordinal);

    /// <summary>All names in the enum's order.</summary>
    public static ImmutableArray<string> All { get; } = [.. Enum.GetValues<T>().Select(Of)];

    public static string Of(T member) => WordsOf(member.ToString(), '-');

    public static bool TryParse(string name, out T member) => ByName.TryGetValue(name, out member);

    /// <summary>The words of a PascalCase name in lower case, with <paramref name="between"/> between them.</summary>
    internal static string WordsOf(string name, char between)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0) text.Append(between);
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
