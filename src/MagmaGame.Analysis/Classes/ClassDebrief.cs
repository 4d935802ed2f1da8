using System.Collections.Immutable;

namespace MagmaGame.Analysis.Classes;

/// <summary>
/// What there is to learn from several games of one world, as data: how each team came out, where they parted and what that was worth,
/// what split the class, how they turned the knobs, what they foresaw, what was luck. Reports are made from it alone, and other
/// programs may read it.
/// </summary>
public sealed record ClassDebrief
{
    /// <summary>Number of the format; it changes whenever a reader of the one before would be misled.</summary>
    public const int CurrentFormat = 1;

    /// <summary>Number of the format.</summary>
    public int Format { get; init; } = CurrentFormat;
    /// <summary>The world that all played.</summary>
    public required ClassWorld World { get; init; }
    /// <summary>The teams, in the order in which they were given.</summary>
    public required ImmutableArray<ClassTeam> Teams { get; init; }
    /// <summary>Each pair of teams, in the order of the teams.</summary>
    public required ImmutableArray<ClassParting> Partings { get; init; }
    /// <summary>The questions that teams answered differently: those that are decisive first, then by what was at stake.</summary>
    public required ImmutableArray<ClassSplit> Splits { get; init; }
    /// <summary>Initiatives that teams took first in different months: the same initiative, taken when another team took it. What it displaces
    /// goes where it stood; so the month is weighed, and not how many initiatives there were. Ordered as the questions.</summary>
    public ImmutableArray<ClassSplit> Timings { get; init; } = [];
    /// <summary>The six knobs over time.</summary>
    public required ImmutableArray<ClassKnob> Knobs { get; init; }
    /// <summary>The predictions of all teams together.</summary>
    public required ClassPredictions Predictions { get; init; }
    /// <summary>The ideas of the essays that the games touched, in the order of the essays.</summary>
    public ImmutableArray<ClassIdea> Ideas { get; init; } = [];
    /// <summary>How many futures the worth of partings and choices rests on; 0 when it was not worked out.</summary>
    public required int Futures { get; init; }
    /// <summary>How many worlds luck and skill rest on; 0 when they were not worked out.</summary>
    public required int Worlds { get; init; }
    /// <summary>Id of the policy that decides in those futures and worlds what a team never decided.</summary>
    public required string Policy { get; init; }
    /// <summary>Whether all that was asked for was worked out; false after an interruption.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The question that split the class most: the one with the most at stake beyond noise; null when there is none.</summary>
    public ClassSplit? Greatest => Splits is [{ IsDecisive: true } first, ..] ? first : null;
}
