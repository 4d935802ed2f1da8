using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Months;

/// <summary>The safety share of resources, split by what it does (prepare or mitigate) and by track; shares of the start.</summary>
internal readonly record struct Effort(
    double PrepareNonproliferation,
    double PrepareDistribution,
    double PrepareGovernance,
    double PrepareDefence,
    double MitigateNonproliferation,
    double MitigateDistribution,
    double MitigateGovernance,
    double MitigateDefence)
{
    /// <summary>Splits by the knobs in force. Source: model.md, section 5; plan-knob claims.</summary>
    public static Effort Of<TRecorder>(Workings<TRecorder> g)
        where TRecorder : struct, IRecorder
    {
        var knobs = g.State.Knobs;
        var safety = (1 - knobs.Velocity) * g[Variable.Resources] * (1 - g[Variable.Friction]);
        var prepare = safety * knobs.Preparation;
        var mitigate = safety * (1 - knobs.Preparation);
        var drive = g.State.Is(Variable.AllInSafety) ? g.Model.Initiative.AllInEffort : 1.0;
        return new Effort(
            prepare * knobs.Nonproliferation,
            prepare * knobs.Distribution,
            prepare * knobs.Governance,
            prepare * knobs.Defence,
            mitigate * knobs.Nonproliferation * drive,
            mitigate * knobs.Distribution * drive,
            mitigate * knobs.Governance * drive,
            mitigate * knobs.Defence * drive);
    }

    /// <summary>All effort scaled by one factor.</summary>
    public Effort Times(double factor) => new(
        PrepareNonproliferation * factor,
        PrepareDistribution * factor,
        PrepareGovernance * factor,
        PrepareDefence * factor,
        MitigateNonproliferation * factor,
        MitigateDistribution * factor,
        MitigateGovernance * factor,
        MitigateDefence * factor);
}
