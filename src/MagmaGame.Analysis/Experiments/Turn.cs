using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Analysis.Experiments;

/// <summary>An experiment that comes out otherwise once a constant is another.</summary>
/// <param name="Experiment">The experiment.</param>
/// <param name="Assumption">The constant and its change.</param>
/// <param name="Difference">The difference by the changed constant; where it was not played again, as the few games of the first
/// look suggest, without an interval worth the name.</param>
/// <param name="IsClear">Whether its whole interval is against what was expected; otherwise only its middle is.</param>
/// <param name="IsPlayedAgain">Whether it was played again to make sure.</param>
public sealed record Turn(ExperimentDefinition Experiment, Assumption Assumption, Interval Difference, bool IsClear, bool IsPlayedAgain);
