namespace MagmaGame.Simulation.Parameters;

/// <summary>Race pressure on rivals and the paradigm of the field. Values, ranges and sources: <c>content/model/pressure.yaml</c>.</summary>
public sealed class PressureParameters(ParameterReader read)
{
    /// <summary>Race pressure without Magma; points.</summary>
    public double PressureBase { get; } = read["pressure_base"];
    /// <summary>Per rival close to the front; points.</summary>
    public double PressurePerNearRival { get; } = read["pressure_per_near_rival"];
    /// <summary>Distance from the front within which a rival feels close; months.</summary>
    public double PressureNearSpan { get; } = read["pressure_near_span"];
    /// <summary>Magma at full speed and open at the front; points.</summary>
    public double PressureOwn { get; } = read["pressure_own"];
    /// <summary>Pressure from Magma that hangs on others knowing; share.</summary>
    public double PressureOpennessShare { get; } = read["pressure_openness_share"];
    /// <summary>Lag at which Magma's own pressure is halved; months.</summary>
    public double PressureLeadShift { get; } = read["pressure_lead_shift"];
    /// <summary>Softness of that; months.</summary>
    public double PressureLeadSoftness { get; } = read["pressure_lead_softness"];
    /// <summary>Least pressure against which Magma's share is counted; points.</summary>
    public double PressureShareFloor { get; } = read["pressure_share_floor"];
    /// <summary>Pressure removed by the clause; share.</summary>
    public double PressureClauseCut { get; } = read["pressure_clause_cut"];
    /// <summary>Pressure removed by a declared slowdown; share.</summary>
    public double PressureDeclaredCut { get; } = read["pressure_declared_cut"];
    /// <summary>Pressure removed per point of contacts; points.</summary>
    public double PressureLines { get; } = read["pressure_lines"];
    /// <summary>Pressure removed per point of will; points.</summary>
    public double PressurePoliticalWill { get; } = read["pressure_political_will"];
    /// <summary>Pressure adjusts; per month.</summary>
    public double PressureSpeed { get; } = read["pressure_speed"];
    /// <summary>Outcome-based systems lead a little in 2025; index.</summary>
    public double ParadigmMean { get; } = read["paradigm_mean"];
    /// <summary>Hidden size of that lead; index.</summary>
    public double ParadigmSpread { get; } = read["paradigm_spread"];
    /// <summary>Self-reinforcing; per month.</summary>
    public double ParadigmRate { get; } = read["paradigm_rate"];
    /// <summary>Two early improvements suffice to flip a small handicap; index.</summary>
    public double BurstSize { get; } = read["burst_size"];
}
