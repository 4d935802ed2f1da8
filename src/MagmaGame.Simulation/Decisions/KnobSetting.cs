namespace MagmaGame.Simulation.Decisions;

/// <summary>The three knobs, in whole percent.</summary>
/// <param name="Velocity">Share of resources spent on scaling, 0 to 100.</param>
/// <param name="Preparation">Share of the safety effort that prepares rather than mitigates, 0 to 100.</param>
/// <param name="Nonproliferation">Portfolio share, 0 to 100; the four sum to 100.</param>
/// <param name="Distribution">Portfolio share of safety research and its distribution.</param>
/// <param name="Governance">Portfolio share of governance and communication.</param>
/// <param name="Defence">Portfolio share of defence.</param>
public readonly record struct KnobSetting(
    int Velocity, int Preparation, int Nonproliferation, int Distribution, int Governance, int Defence)
{
    /// <summary>Whether every part is in range and the portfolio sums to 100.</summary>
    public bool IsValid =>
        Velocity is >= 0 and <= 100 && Preparation is >= 0 and <= 100
        && Nonproliferation is >= 0 and <= 100 && Distribution is >= 0 and <= 100
        && Governance is >= 0 and <= 100 && Defence is >= 0 and <= 100
        && Nonproliferation + Distribution + Governance + Defence == 100;
}
