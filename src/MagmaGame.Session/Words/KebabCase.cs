using System.Text;

namespace MagmaGame.Session.Words;

/// <summary>Names of an enum as content and results write them.</summary>
public static class KebabCase
{
    /// <summary>Such as <c>power-seeking</c> for PowerSeeking.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
