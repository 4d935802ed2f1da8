using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Analysis.Experiments;

/// <summary>An experiment that comes out otherwise once a constant is another: its difference is on the other side of what was
/// expected.</summary>
/// <param name="Experiment">The experiment.</param>
/// <param name="Assumption">The constant and its change.</param>
/// <param name="Difference">The difference by the changed constant; where it was not played again, as the few games of the first
/// look suggest.</param>
/// <param name="Finding">What that says; unclear where the interval has both sides in it.</param>
/// <param name="IsPlayedAgain">Whether it was played again to make sure.</param>
public sealed record Turn(ExperimentDefinition Experiment, Assumption Assumption, Interval Difference, Finding Finding, bool IsPlayedAgain)
{
    /// <summary>Whether it was played again and the whole interval is on the other side.</summary>
    public bool IsClear => IsPlayedAgain && Finding != Finding.Unclear;
}
