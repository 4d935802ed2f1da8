using System.Collections.Immutable;

namespace MagmaGame.Analysis.Classes;

/// <summary>How the teams turned a knob over time.</summary>
/// <param name="Id">Its id, such as <c>velocity</c>.</param>
/// <param name="Label">Its name.</param>
/// <param name="Rounds">How the teams that still played were spread, by round.</param>
/// <param name="Lines">For each team, in the order of the teams, its setting by round, in per cent; as long as its game was.</param>
public sealed record ClassKnob(string Id, string Label, ImmutableArray<ClassSpread> Rounds, ImmutableArray<ImmutableArray<int>> Lines);

/// <summary>How a knob was spread over the teams in a round, in per cent.</summary>
/// <param name="Month">Month in which the round opened, from 0.</param>
/// <param name="Date">Year and month.</param>
/// <param name="Teams">How many teams still played.</param>
/// <param name="Least">The lowest setting.</param>
/// <param name="LowQuartile">A quarter of the teams lie below.</param>
/// <param name="Median">Half of the teams lie below.</param>
/// <param name="HighQuartile">Three quarters of the teams lie below.</param>
/// <param name="Most">The highest setting.</param>
public sealed record ClassSpread(
    int Month, string Date, int Teams, int Least, double LowQuartile, double Median, double HighQuartile, int Most);
