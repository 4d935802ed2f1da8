using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Simulation.State;

/// <summary>The knobs as the model's equations use them: shares from 0 to 1, the four tracks summing to 1.</summary>
internal readonly record struct ShareKnobs(
    double Velocity, double Preparation, double Nonproliferation, double Distribution, double Governance, double Defence)
{
    public static ShareKnobs Of(in KnobSetting percent) => new(
        percent.Velocity / 100.0,
        percent.Preparation / 100.0,
        percent.Nonproliferation / 100.0,
        percent.Distribution / 100.0,
        percent.Governance / 100.0,
        percent.Defence / 100.0);
}

/// <summary>The knob setting that the player has planned for the end of this round.</summary>
/// <param name="IsSet">Whether there is one.</param>
/// <param name="Knobs">The setting.</param>
internal readonly record struct KnobPlan(bool IsSet, KnobSetting Knobs);
