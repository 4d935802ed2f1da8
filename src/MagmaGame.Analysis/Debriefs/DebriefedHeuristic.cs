using System.Collections.Immutable;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>A rule of thumb of an essay, and how the game stands to it.</summary>
public sealed record DebriefedHeuristic
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }
    /// <summary>A few words.</summary>
    public required string Name { get; init; }
    /// <summary>Id of the claim that gives it.</summary>
    public required string Claim { get; init; }
    /// <summary>What it says, in our words.</summary>
    public required string Idea { get; init; }
    /// <summary>When it had something to say and was kept.</summary>
    public required ImmutableArray<DebriefedSpan> Kept { get; init; }
    /// <summary>When it was broken.</summary>
    public required ImmutableArray<DebriefedSpan> Broken { get; init; }
    /// <summary>What breaking it cost in P(catastrophe), from the round that first broke it; below 0 breaking it paid. Null when it was
    /// kept.</summary>
    public required DebriefFigure? Cost { get; init; }
    /// <summary>P(catastrophe) from that round on had it been kept, 0 to 1, over the futures of the cost. Null when it was kept.</summary>
    public double? HeldChance { get; init; }
}

/// <summary>Some rounds in a row.</summary>
/// <param name="From">Month of the first, from 0.</param>
/// <param name="To">Month of the last.</param>
/// <param name="Rounds">How many rounds.</param>
/// <param name="Words">Both months in words.</param>
public sealed record DebriefedSpan(int From, int To, int Rounds, string Words);
