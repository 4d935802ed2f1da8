using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Simulation.Debriefing;

/// <summary>One of the things that a player turns.</summary>
public enum Knob
{
    /// <summary>Share of resources spent on scaling.</summary>
    Velocity,
    /// <summary>Share of the safety effort that prepares.</summary>
    Preparation,
    /// <summary>Portfolio share.</summary>
    Nonproliferation,
    /// <summary>Portfolio share.</summary>
    Distribution,
    /// <summary>Portfolio share.</summary>
    Governance,
    /// <summary>Portfolio share.</summary>
    Defence,
}

/// <summary>Reads one knob of a setting.</summary>
public static class KnobValues
{
    /// <summary>Its value in a setting, 0 to 100.</summary>
    public static int In(this Knob knob, in KnobSetting setting) => knob switch
    {
        Knob.Velocity => setting.Velocity,
        Knob.Preparation => setting.Preparation,
        Knob.Nonproliferation => setting.Nonproliferation,
        Knob.Distribution => setting.Distribution,
        Knob.Governance => setting.Governance,
        _ => setting.Defence,
    };
}
