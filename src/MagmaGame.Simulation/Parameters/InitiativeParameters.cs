namespace MagmaGame.Simulation.Parameters;

/// <summary>What initiatives cost and bring. Values, ranges and sources: <c>content/model/initiatives.yaml</c>.</summary>
public sealed class InitiativeParameters(ParameterReader read)
{
    /// <summary>Results-led leadership makes mitigation effort count more; multiple.</summary>
    public double AllInEffort { get; } = read["all_in_effort"];
    /// <summary>Disruption of going all in; share.</summary>
    public double AllInFriction { get; } = read["all_in_friction"];
    /// <summary>Crash programme with ready R&amp;D; points.</summary>
    public double CrashSecurity { get; } = read["crash_security"];
    /// <summary>Part of a crash programme that needs no readiness; share.</summary>
    public double CrashSecurityUnready { get; } = read["crash_security_unready"];
    /// <summary>Disruption of a crash programme; share.</summary>
    public double CrashFriction { get; } = read["crash_friction"];
    /// <summary>Resources a crash programme costs; share.</summary>
    public double CrashCost { get; } = read["crash_cost"];
    /// <summary>Declared slowdown; points.</summary>
    public double DeclaredCredibility { get; } = read["declared_credibility"];
    /// <summary>Worth of a declared slowdown before 3x; share.</summary>
    public double EarlySignalShare { get; } = read["early_signal_share"];
    /// <summary>Awareness gained per credibility by a declared slowdown; share.</summary>
    public double SignalAwarenessShare { get; } = read["signal_awareness_share"];
    /// <summary>Investors leave at a declared slowdown; share.</summary>
    public double DeclaredCost { get; } = read["declared_cost"];
    /// <summary>Credibility lost by rescinding; points.</summary>
    public double RescindedCredibility { get; } = read["rescinded_credibility"];
    /// <summary>Awareness from the first published smoking gun; points.</summary>
    public double SmokingGunAwareness { get; } = read["smoking_gun_awareness"];
    /// <summary>Political will from the first published smoking gun; points.</summary>
    public double SmokingGunWill { get; } = read["smoking_gun_will"];
    /// <summary>Effect of a smoking gun shown by a lab nobody believes; multiple.</summary>
    public double SmokingGunReachBase { get; } = read["smoking_gun_reach_base"];
    /// <summary>Later smoking guns move people less; share.</summary>
    public double LaterSmokingGunShare { get; } = read["later_smoking_gun_share"];
    /// <summary>Publishing against own interest; points.</summary>
    public double SmokingGunCredibility { get; } = read["smoking_gun_credibility"];
    /// <summary>Customers worry; share.</summary>
    public double SmokingGunCost { get; } = read["smoking_gun_cost"];
    /// <summary>A published case also proves what is possible; points.</summary>
    public double SmokingGunPressure { get; } = read["smoking_gun_pressure"];
    /// <summary>Months between published smoking guns; months.</summary>
    public int SmokingGunCooldown { get; } = read.Count("smoking_gun_cooldown");
    /// <summary>Belief earned; points.</summary>
    public double ClauseCredibility { get; } = read["clause_credibility"];
    /// <summary>Investors worry; share.</summary>
    public double ClauseCost { get; } = read["clause_cost"];
    /// <summary>Hotline; points.</summary>
    public double OpenLinesGain { get; } = read["open_lines_gain"];
    /// <summary>Openness that talks bring; points.</summary>
    public double OpenLinesOpenness { get; } = read["open_lines_openness"];
    /// <summary>Leaders' time; share.</summary>
    public double OpenLinesFriction { get; } = read["open_lines_friction"];
    /// <summary>Months between openings of lines; months.</summary>
    public int OpenLinesCooldown { get; } = read.Count("open_lines_cooldown");
    /// <summary>Lines of communication a merger needs; points.</summary>
    public double MergeLines { get; } = read["merge_lines"];
    /// <summary>Credibility a merger needs; points.</summary>
    public double MergeCredibility { get; } = read["merge_credibility"];
    /// <summary>Care a partner must show; share.</summary>
    public double MergePartnerCare { get; } = read["merge_partner_care"];
    /// <summary>Greatest distance between partners; months.</summary>
    public double MergeDistance { get; } = read["merge_distance"];
    /// <summary>Joint resources; share.</summary>
    public double MergeResources { get; } = read["merge_resources"];
    /// <summary>Part of the partner safety lead gained; share.</summary>
    public double MergeSafetyShare { get; } = read["merge_safety_share"];
    /// <summary>Safety reach that a merger brings in any case; months.</summary>
    public double MergeSafetyGain { get; } = read["merge_safety_gain"];
    /// <summary>Disruption of a merger; share.</summary>
    public double MergeFriction { get; } = read["merge_friction"];
    /// <summary>Disruption of a burst; share.</summary>
    public double BurstFriction { get; } = read["burst_friction"];
    /// <summary>People moved to a burst; share.</summary>
    public double BurstCost { get; } = read["burst_cost"];
    /// <summary>Belief earned by signing first; points.</summary>
    public double StandardCredibility { get; } = read["standard_credibility"];
    /// <summary>Resources that audits cost; share.</summary>
    public double StandardCost { get; } = read["standard_cost"];
    /// <summary>Pace of authored events; per month.</summary>
    public double EventRate { get; } = read["event_rate"];
    /// <summary>Part of each other rival's lag behind the joint firm that people who leave it carry over; share.</summary>
    public double MergeDefection { get; } = read["merge_defection"];
    /// <summary>How far protection in force falls to that of a weaker partner; share.</summary>
    public double MergeSecurityShare { get; } = read["merge_security_share"];
    /// <summary>More disruption of a merger for each month of progress past 3x; share per month.</summary>
    public double MergeLateFriction { get; } = read["merge_late_friction"];
    /// <summary>Credibility that a merger costs, and pressure that it adds, for each month of Magma's lead; points per month.</summary>
    public double MergeGrab { get; } = read["merge_grab"];
}
