using System.Buffers;
using System.Globalization;
using System.Text;

namespace MagmaGame.Authoring.Scaffolds;

/// <summary>Writes texts as YAML on one line.</summary>
internal static class YamlWords
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("[]{}\"\\,&*`");

    /// <summary>A text as it is where that is safe, in quotes otherwise.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    // Letters first and nothing that YAML could take for a sign or for another kind of value.
    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && !char.IsWhiteSpace(text[^1]) && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && !text.AsSpan().ContainsAny(Signs) && !text.Any(char.IsControl)
        && text.ToLowerInvariant() is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n");

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else if (char.IsControl(c)) quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else quoted.Append(c);
        }
        return quoted.Append('"').ToString();
    }
}
