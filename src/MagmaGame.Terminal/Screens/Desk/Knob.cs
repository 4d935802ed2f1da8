namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>What can be turned on the desk, in the order in which it stands there.</summary>
internal enum Knob
{
    /// <summary>Share of all effort for stronger models.</summary>
    Velocity,
    /// <summary>Share of the safety effort that prepares.</summary>
    Preparation,
    /// <summary>First share of the portfolio.</summary>
    Nonproliferation,
    /// <summary>Second share of the portfolio.</summary>
    Distribution,
    /// <summary>Third share of the portfolio.</summary>
    Governance,
    /// <summary>Fourth share of the portfolio.</summary>
    Defence,
}
