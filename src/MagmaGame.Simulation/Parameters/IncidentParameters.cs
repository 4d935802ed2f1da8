namespace MagmaGame.Simulation.Parameters;

/// <summary>Thefts, smoking guns and near misses. Values, ranges and sources: <c>content/model/incidents.yaml</c>.</summary>
public sealed class IncidentParameters(ParameterReader read)
{
    /// <summary>Monthly theft chance of a full prize at no security; per month.</summary>
    public double TheftRate { get; } = read["theft_rate"];
    /// <summary>Systems below this are not worth stealing; months.</summary>
    public double TheftPrizeFloor { get; } = read["theft_prize_floor"];
    /// <summary>Full prize this much later; months.</summary>
    public double TheftPrizeSpan { get; } = read["theft_prize_span"];
    /// <summary>Prize beyond which thieves try no harder; multiple.</summary>
    public double TheftPrizeCap { get; } = read["theft_prize_cap"];
    /// <summary>Partial security helps, full security helps more; exponent.</summary>
    public double SecurityExponent { get; } = read["security_exponent"];
    /// <summary>Temptation to steal from a lab that publishes nothing; multiple.</summary>
    public double TheftSecrecyBase { get; } = read["theft_secrecy_base"];
    /// <summary>Temptation that full openness removes; share.</summary>
    public double TheftOpennessCut { get; } = read["theft_openness_cut"];
    /// <summary>Self-exfiltration; per month.</summary>
    public double ExfiltrationRate { get; } = read["exfiltration_rate"];
    /// <summary>Stolen weights give less than full benefit; months.</summary>
    public double TheftCapabilityLoss { get; } = read["theft_capability_loss"];
    /// <summary>A thief closes this part of the gap; share.</summary>
    public double TheftCatchUp { get; } = read["theft_catch_up"];
    /// <summary>A thief gains this even from weights no better than its own; half as much between rivals; months.</summary>
    public double TheftBonus { get; } = read["theft_bonus"];
    /// <summary>Part of that bonus when rivals steal from each other; share.</summary>
    public double RivalTheftBonusShare { get; } = read["rival_theft_bonus_share"];
    /// <summary>Widths of the danger curve before superdanger at which incidents begin; multiple.</summary>
    public double IncidentLeadWidths { get; } = read["incident_lead_widths"];
    /// <summary>Smoking guns found when systems are unsafe and looked at; per month.</summary>
    public double SmokingGunRate { get; } = read["smoking_gun_rate"];
    /// <summary>Smoking guns found without evaluation; share.</summary>
    public double SmokingGunBlind { get; } = read["smoking_gun_blind"];
    /// <summary>Smoking guns found without control measures; multiple.</summary>
    public double SmokingGunControlBase { get; } = read["smoking_gun_control_base"];
    /// <summary>More of them found with full control; multiple.</summary>
    public double SmokingGunControlGain { get; } = read["smoking_gun_control_gain"];
    /// <summary>Public scares; per month.</summary>
    public double NearMissRate { get; } = read["near_miss_rate"];
    /// <summary>Near misses grow with this power of the danger; exponent.</summary>
    public double NearMissExponent { get; } = read["near_miss_exponent"];
    /// <summary>Effect of a scare; points.</summary>
    public double NearMissWill { get; } = read["near_miss_will"];
    /// <summary>What a rival gains by spying on research at a full prize and no security; months/month.</summary>
    public double EspionageGain { get; } = read["espionage_gain"];
}
