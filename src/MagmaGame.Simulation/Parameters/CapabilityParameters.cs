namespace MagmaGame.Simulation.Parameters;

/// <summary>Progress of capability: how fast developers move and where danger begins. Values, ranges and sources: <c>content/model/capability.yaml</c>.</summary>
public sealed class CapabilityParameters(ParameterReader read)
{
    /// <summary>Progress at which software R&amp;D runs at 3x; A = 3^(P/P_3x); months.</summary>
    public double ThreeFoldCapability { get; } = read["three_fold_capability"];
    /// <summary>Net pace = A^eta so 3x software is 1.5x net; exponent.</summary>
    public double NetPaceExponent { get; } = read["net_pace_exponent"];
    /// <summary>15 per cent of effort costs about 5 per cent of pace; exponent.</summary>
    public double VelocityExponent { get; } = read["velocity_exponent"];
    /// <summary>With humans in the loop R&amp;D acceleration saturates; multiple.</summary>
    public double HumanLoopAccelerationCap { get; } = read["human_loop_acceleration_cap"];
    /// <summary>Pace once people are out of the loop; multiple.</summary>
    public double AutomationBoost { get; } = read["automation_boost"];
    /// <summary>Progress where only scaling means 50 per cent catastrophe; months.</summary>
    public double SuperdangerMean { get; } = read["superdanger_mean"];
    /// <summary>Spread between worlds; months.</summary>
    public double SuperdangerSpread { get; } = read["superdanger_spread"];
    /// <summary>Width of the danger curve; puts 0.3 per cent at Psd - 5.8 Pw; months.</summary>
    public double DangerWidthMean { get; } = read["danger_width_mean"];
    /// <summary>Keeps first-dangerous in P 13..30; months.</summary>
    public double DangerWidthSpread { get; } = read["danger_width_spread"];
    /// <summary>A about 10; full speed arrives at month 20-26; months.</summary>
    public double TedaiMean { get; } = read["tedai_mean"];
    /// <summary>Spread between worlds; months.</summary>
    public double TedaiSpread { get; } = read["tedai_spread"];
    /// <summary>Greatest distance of TEDAI from its mean; bounds the length of the game; months.</summary>
    public double TedaiShiftLimit { get; } = read["tedai_shift_limit"];
    /// <summary>Danger of only scaling at which systems count as dangerous for the first time; chance.</summary>
    public double FirstDangerousPotential { get; } = read["first_dangerous_potential"];
    /// <summary>Danger of only scaling, as Magma sees it, at which it believes its systems superdangerous; chance.</summary>
    public double BelievedSuperdangerousRisk { get; } = read["believed_superdangerous_risk"];
    /// <summary>Rare jumps by default; per actor-month.</summary>
    public double JumpRate { get; } = read["jump_rate"];
    /// <summary>Small jump; months.</summary>
    public double JumpLeast { get; } = read["jump_least"];
    /// <summary>Large jump; months.</summary>
    public double JumpGreatest { get; } = read["jump_greatest"];
    /// <summary>Empirical safety work lost in a design change; theory survives; share.</summary>
    public double JumpObsolescence { get; } = read["jump_obsolescence"];
    /// <summary>Velocity above which Magma can stumble on a jump; share.</summary>
    public double JumpVelocityFloor { get; } = read["jump_velocity_floor"];
    /// <summary>Part of the inherited safety reach that no jump makes obsolete; share.</summary>
    public double JumpSafetyFloor { get; } = read["jump_safety_floor"];
    /// <summary>Part of the gap to the front that flows to followers; per month.</summary>
    public double CatchUp { get; } = read["catch_up"];
    /// <summary>Velocity above which Magma learns from the front; share.</summary>
    public double CatchUpVelocityFloor { get; } = read["catch_up_velocity_floor"];
    /// <summary>Catch-up that no secrecy stops; share.</summary>
    public double CatchUpDespiteSecrecy { get; } = read["catch_up_despite_secrecy"];
    /// <summary>Catch-up with full openness against half openness; multiple.</summary>
    public double CatchUpOpennessFactor { get; } = read["catch_up_openness_factor"];
    /// <summary>Catch-up stopped by full security; share.</summary>
    public double CatchUpSecurityCut { get; } = read["catch_up_security_cut"];
    /// <summary>Pace rivals gain from a fully open Magma at the front; share.</summary>
    public double PublicationBoost { get; } = read["publication_boost"];
    /// <summary>Lag behind a rival at which Magma's publications still half count; months.</summary>
    public double PublicationReach { get; } = read["publication_reach"];
    /// <summary>Softness of that reach; months.</summary>
    public double PublicationSoftness { get; } = read["publication_softness"];
    /// <summary>Scales all leaks and thefts; used by experiments; multiple.</summary>
    public double LeakTimes { get; } = read["leak_times"];
    /// <summary>Pace per resources; exponent.</summary>
    public double ResourcesPaceExponent { get; } = read["resources_pace_exponent"];
    /// <summary>Pace lost while Magma backs a branch that is behind; share.</summary>
    public double BurstDrag { get; } = read["burst_drag"];
    /// <summary>Spreads that a wall may lie from its mean; bounds the length of the game; multiple.</summary>
    public double WallSpreadLimit { get; } = read["wall_spread_limit"];
    /// <summary>Distance from a wall over which progress slows to nothing; months.</summary>
    public double WallSoftness { get; } = read["wall_softness"];
    /// <summary>Own progress that goes on in a pause; share.</summary>
    public double PauseOwnPace { get; } = read["pause_own_pace"];
    /// <summary>Learning from the front that goes on in a pause; share.</summary>
    public double PauseCatchUp { get; } = read["pause_catch_up"];
    /// <summary>Pace kept in a pause without verification; share.</summary>
    public double PauseCheating { get; } = read["pause_cheating"];
}
