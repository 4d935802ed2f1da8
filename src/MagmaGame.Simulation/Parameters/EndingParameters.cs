namespace MagmaGame.Simulation.Parameters;

/// <summary>When a game ends. Values, ranges and sources: <c>content/model/endings.yaml</c>.</summary>
public sealed class EndingParameters(ParameterReader read)
{
    /// <summary>Gap of decisive overtaking; months.</summary>
    public double DecisiveLag { get; } = read["decisive_lag"];
    /// <summary>Must last; months.</summary>
    public int DecisiveMonths { get; } = read.Count("decisive_months");
    /// <summary>Front slower than this counts as standing still; months/month.</summary>
    public double StandstillPace { get; } = read["standstill_pace"];
    /// <summary>Natural pause over four months; months.</summary>
    public int StandstillMonths { get; } = read.Count("standstill_months");
    /// <summary>Velocity promised in a declared slowdown; share.</summary>
    public double DeclaredVelocityCap { get; } = read["declared_velocity_cap"];
    /// <summary>Velocity at or below which being overtaken counts as willing; share.</summary>
    public double WillingVelocity { get; } = read["willing_velocity"];
}
