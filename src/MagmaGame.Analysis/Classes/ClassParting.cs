using MagmaGame.Analysis.Debriefs;

namespace MagmaGame.Analysis.Classes;

/// <summary>Where two teams first parted, and what all that followed was worth.</summary>
public sealed record ClassParting
{
    /// <summary>Name of one team.</summary>
    public required string First { get; init; }
    /// <summary>Name of the other.</summary>
    public required string Second { get; init; }
    /// <summary>The month, from 0; null when the two played the very same game.</summary>
    public required int? Month { get; init; }
    /// <summary>The month in words; empty likewise.</summary>
    public string Date { get; init; } = "";
    /// <summary>What they parted by: <c>answer</c>, <c>initiative</c> or <c>knobs</c>; empty when they did not.</summary>
    public string Kind { get; init; } = "";
    /// <summary>Id of the event that both answered; empty for others.</summary>
    public string Event { get; init; } = "";
    /// <summary>A few words: the scene, the initiative, the knobs; empty when they did not part.</summary>
    public string Title { get; init; } = "";
    /// <summary>What one team did.</summary>
    public ClassMove FirstMove { get; init; } = ClassMove.None;
    /// <summary>What the other did.</summary>
    public ClassMove SecondMove { get; init; } = ClassMove.None;
    /// <summary>P(catastrophe) of one team minus that of the other, from the opening of that month on, each going on as it played,
    /// over futures with the same luck; below 0 the first did better. Null when they did not part or it was not worked out.</summary>
    public DebriefFigure? Worth { get; init; }
    /// <summary>P(catastrophe) of the first team in those futures, 0 to 1; that of the second is this minus the worth. Null likewise.</summary>
    public double? FirstChance { get; init; }
    /// <summary>The same difference with the very luck of the game: of the P(catastrophe) that they came to.</summary>
    public required double Here { get; init; }
    /// <summary>Whether the worth is beyond noise, all pairs of the class asked about at once.</summary>
    public bool IsDecisive { get; init; }
}

/// <summary>What a team did where it parted from another.</summary>
/// <param name="Decision">Number of the decision in the game's journal, from 1; of what was not done, of the decision before which it
/// could have been.</param>
/// <param name="Words">It in words.</param>
/// <param name="Choice">How it is named on the command line that opens another game.</param>
public sealed record ClassMove(int Decision, string Words, string Choice)
{
    internal static ClassMove None { get; } = new(0, "", "");
}
