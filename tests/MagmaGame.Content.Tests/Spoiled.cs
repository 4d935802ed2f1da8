using System.Text;

namespace MagmaGame.Content.Tests;

/// <summary>Texts spoiled by chance.</summary>
internal static class Spoiled
{
    public static readonly string[] Spoilers =
    [
        "'", "\"", "{", "}", "[", "]", ":", ": ", "- ", "#", " #", "&", "*", "!", "|", ">", "%", "@", "`", "\t", "\n", "\n\n",
        "\u001b", "\u0000", "é", "😀", "..", "(", ")", "<=", "and ", "not ", "in ", "-", "+", "/ 0", "999999999999999999999",
        "<<: ", "---\n", "? ", ",",
    ];

    /// <summary>The text with up to three changes.</summary>
    public static string Of(string text, Random random)
    {
        var spoiled = new StringBuilder(text);
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var at = random.Next(spoiled.Length);
            switch (random.Next(4))
            {
                case 0:
                    spoiled.Remove(at, Math.Min(random.Next(1, 30), spoiled.Length - at));
                    break;
                case 1:
                    spoiled.Length = Math.Max(1, at);
                    break;
                default:
                    spoiled.Insert(at, Spoilers[random.Next(Spoilers.Length)]);
                    break;
            }
        }
        return spoiled.ToString();
    }
}
