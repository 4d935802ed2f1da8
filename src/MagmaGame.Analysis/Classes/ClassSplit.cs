using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;

namespace MagmaGame.Analysis.Classes;

/// <summary>
/// A question that teams answered differently: a scene, an initiative that some took and others might have, the knobs of a month to
/// which some had played alike. What a choice is worth is asked of every team that had the question: its own game with that choice,
/// and going on as it played. So it is the choice that is weighed, not what its teams did later.
/// </summary>
public sealed record ClassSplit
{
    /// <summary>Kind of decision: <c>answer</c>, <c>initiative</c> or <c>knobs</c>; among the timings <c>month</c>.</summary>
    public required string Kind { get; init; }
    /// <summary>Id of the event or the initiative; empty for the knobs.</summary>
    public string Id { get; init; } = "";
    /// <summary>A few words: the scene, the initiative, the knobs.</summary>
    public required string Title { get; init; }
    /// <summary>The first month in which a team decided it, from 0: answered the scene, took the initiative, set the knobs.</summary>
    public required int Month { get; init; }
    /// <summary>That month in words.</summary>
    public required string Date { get; init; }
    /// <summary>The choices that were made, the one of most teams first; of months the earliest first.</summary>
    public required ImmutableArray<ClassChoice> Choices { get; init; }
    /// <summary>The greatest difference in P(catastrophe) between two of the choices, 0 to 1 and its interval; null when it was not
    /// worked out, or no team could have made both.</summary>
    public required DebriefFigure? Stake { get; init; }
    /// <summary>Place of the worse of those two choices; -1 when there is no stake.</summary>
    public required int Worst { get; init; }
    /// <summary>Place of the better one; -1 likewise.</summary>
    public required int Best { get; init; }
    /// <summary>P(catastrophe) with the better one, on the mean of the teams that could have made both and of their futures, 0 to 1; with the
    /// worse one it is greater by the stake. Null likewise.</summary>
    public double? BestChance { get; init; }
    /// <summary>Whether any two choices differ beyond noise, all questions of the class asked about at once.</summary>
    public required bool IsDecisive { get; init; }
}

/// <summary>What some teams chose.</summary>
/// <param name="Words">It in words.</param>
/// <param name="Choice">How it is named on the command line that opens another game; of a month its number, from 0.</param>
/// <param name="Teams">Who chose it.</param>
/// <param name="Worth">Its P(catastrophe) minus that of the first choice, over the same teams and luck; below 0 is better. Null when it
/// was not worked out, or no team could have made both.</param>
public sealed record ClassChoice(string Words, string Choice, ImmutableArray<string> Teams, DebriefFigure? Worth)
{
    /// <summary>In which month each of these teams made it, from 0; what was not taken, when it first could have been.</summary>
    public ImmutableArray<int> Months { get; init; } = [];
    /// <summary>Its P(catastrophe) on the mean of the teams and futures of its worth, 0 to 1; that of the first choice is this minus the worth.
    /// Null for the first choice, and where there is no worth.</summary>
    public double? Chance { get; init; }
    /// <summary>How many teams its worth was tried with: those that could have made both; 0 likewise.</summary>
    public int Tried { get; init; }
}
