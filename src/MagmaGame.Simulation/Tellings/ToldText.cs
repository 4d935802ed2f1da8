using System.Collections.Immutable;
using System.Text;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Simulation.Tellings;

/// <summary>A part of a text that is told when its condition holds.</summary>
/// <param name="When">The condition.</param>
/// <param name="Text">The words; braces stand for names and facts of the game.</param>
/// <param name="Paragraph">Whether it begins a paragraph.</param>
public sealed record ToldPassage(Condition When, string Text, bool Paragraph = false);

/// <summary>A text of passages, of which a game tells those that are true of it.</summary>
/// <param name="Places">Places in order. At each stand one or more passages, and the first that holds is told; when none does,
/// nothing is.</param>
public sealed record ToldText(ImmutableArray<ImmutableArray<ToldPassage>> Places)
{
    /// <summary>No text.</summary>
    public static ToldText None { get; } = new([]);

    /// <summary>A text that is the same for every game.</summary>
    public static ToldText Always(string text) => text.Length == 0 ? None : new([[new ToldPassage(Condition.Always, text)]]);

    /// <summary>Every passage there is.</summary>
    public IEnumerable<ToldPassage> Passages => Places.SelectMany(place => place);

    /// <summary>The passages that a game tells, in order.</summary>
    public IEnumerable<ToldPassage> Of(Story story) =>
        from place in Places
        let told = place.FirstOrDefault(passage => story.Holds(passage.When))
        where told is not null
        select told;

    /// <summary>The text as a game tells it, its braces as they were written.</summary>
    public string In(Story story) => Joined(Of(story));

    /// <summary>What it says of every game: the passages that have no condition.</summary>
    public string InGeneral =>
        Joined(Places.Select(place => place.FirstOrDefault(passage => passage.When.Clauses.IsEmpty)).OfType<ToldPassage>());

    private static string Joined(IEnumerable<ToldPassage> told)
    {
        var text = new StringBuilder();
        foreach (var passage in told)
            text.Append(text.Length == 0 ? "" : passage.Paragraph ? "\n\n" : " ").Append(passage.Text);
        return text.ToString();
    }
}
