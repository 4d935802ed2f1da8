using System.Text;

namespace MagmaGame.Content.Names;

/// <summary>The words that names in PascalCase are made of.</summary>
internal static class MemberNames
{
    /// <summary>
    /// The names of an enum's members, in the enum's order, as words in lower case with <paramref name="between"/> between
    /// them.
    /// </summary>
    public static string[] Of(Type type, char between) => Array.ConvertAll(Enum.GetNames(type), name => WordsOf(name, between));

    /// <summary>The members themselves, as an array of the enum.</summary>
    public static Array ValuesOf(Type type) => Enum.GetValues(type);

    /// <summary>The words of a name in lower case, with <paramref name="between"/> between them.</summary>
    public static string WordsOf(string name, char between)
    {
        var text = new StringBuilder(name.Length + 8);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0) text.Append(between);
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
