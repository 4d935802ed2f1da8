namespace MagmaGame.Simulation.Parameters;

/// <summary>Resilience of the world. Values, ranges and sources: <c>content/model/resilience.yaml</c>.</summary>
public sealed class ResilienceParameters(ParameterReader read)
{
    /// <summary>Early defence work; points/month.</summary>
    public double ResiliencePreparation { get; } = read["resilience_preparation"];
    /// <summary>Defence with present AI, times root of A; points/month.</summary>
    public double ResilienceMitigation { get; } = read["resilience_mitigation"];
    /// <summary>Acceleration at which more AI no longer helps defence; multiple.</summary>
    public double ResilienceAccelerationCap { get; } = read["resilience_acceleration_cap"];
    /// <summary>Old defences are outgrown; points/month.</summary>
    public double ResilienceDecay { get; } = read["resilience_decay"];
    /// <summary>Progress at the front from which old defences are outgrown; months.</summary>
    public double ResilienceDecayFloor { get; } = read["resilience_decay_floor"];
    /// <summary>Full resilience removes this part of a threat; share.</summary>
    public double ResilienceCut { get; } = read["resilience_cut"];
    /// <summary>Part of defence work is one-sided; points/month.</summary>
    public double MilitaryDefenceWork { get; } = read["military_defence_work"];
    /// <summary>One-sided advantage lost as rivals re-arm; per month.</summary>
    public double MilitaryFade { get; } = read["military_fade"];
    /// <summary>One-sided arming feeds the dilemma; multiple.</summary>
    public double MilitaryDilemma { get; } = read["military_dilemma"];
}
