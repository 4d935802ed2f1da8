namespace MagmaGame.Simulation.Parameters;

/// <summary>How much say humans keep at Magma, and deference. Values, ranges and sources: <c>content/model/human-influence.yaml</c>.</summary>
public sealed class InfluenceParameters(ParameterReader read)
{
    /// <summary>Rubber-stamping in the last stretch before TEDAI; points/month.</summary>
    public double RubberStamping { get; } = read["rubber_stamping"];
    /// <summary>Progress before TEDAI at which rubber-stamping begins; months.</summary>
    public double RubberStampingLead { get; } = read["rubber_stamping_lead"];
    /// <summary>Say drains away after TEDAI even at rest; points/month.</summary>
    public double InfluenceDrain { get; } = read["influence_drain"];
    /// <summary>Faster at speed; points/month.</summary>
    public double InfluenceDrainVelocity { get; } = read["influence_drain_velocity"];
    /// <summary>The world moves on; points/month.</summary>
    public double InfluenceDrainFront { get; } = read["influence_drain_front"];
    /// <summary>Oversight keeps people in charge; points/month.</summary>
    public double InfluenceOversight { get; } = read["influence_oversight"];
    /// <summary>Below this decisions are rubber-stamped; points.</summary>
    public double SilentDeferenceInfluence { get; } = read["silent_deference_influence"];
    /// <summary>Finding the mistake in time; chance.</summary>
    public double ReversalBase { get; } = read["reversal_base"];
    /// <summary>Evaluation finds it; chance.</summary>
    public double ReversalEvaluation { get; } = read["reversal_evaluation"];
    /// <summary>Control keeps the way back open; chance.</summary>
    public double ReversalControl { get; } = read["reversal_control"];
    /// <summary>Unsafe systems resist; chance.</summary>
    public double ReversalResistance { get; } = read["reversal_resistance"];
    /// <summary>Least chance of a reversal; chance.</summary>
    public double ReversalLeast { get; } = read["reversal_least"];
    /// <summary>Greatest chance of a reversal; chance.</summary>
    public double ReversalGreatest { get; } = read["reversal_greatest"];
    /// <summary>Human influence after a successful reversal; points.</summary>
    public double ReversalInfluence { get; } = read["reversal_influence"];
    /// <summary>Disruption of a successful reversal; share.</summary>
    public double ReversalFriction { get; } = read["reversal_friction"];
    /// <summary>Recovery phase once a reversal was tried; months.</summary>
    public int RecoveryAfterReversal { get; } = read.Count("recovery_after_reversal");
    /// <summary>Reversals that may be tried in one game; count.</summary>
    public int MostReversals { get; } = read.Count("most_reversals");
}
