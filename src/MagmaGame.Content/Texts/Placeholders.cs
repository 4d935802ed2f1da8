using System.Buffers;

namespace MagmaGame.Content.Texts;

/// <summary>What stands in a new file where a writer's own words belong; written by scaffolds and told of by the check.</summary>
public static class Placeholders
{
    /// <summary>Begins the text of a new event.</summary>
    public const string Scene = "(Write the scene in place of this.)";

    /// <summary>Begins the text of a new scenario.</summary>
    public const string FirstDay = "(Write the first day in place of this.)";

    private const string OptionStart = "Say in under twenty words what the ";

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    private static readonly SearchValues<string> Marks = SearchValues.Create([Scene, FirstDay, OptionStart], StringComparison.Ordinal);

    /// <summary>The text of a new event's option.</summary>
    /// <param name="index">Its number in the event, 0 to 3.</param>
    public static string Option(int index) => $"{OptionStart}{Ordinals[index]} choice is.";

    /// <summary>Whether a text, its lines joined, still holds one of them.</summary>
    internal static bool IsIn(string text) => text.AsSpan().ContainsAny(Marks);
}
