namespace MagmaGame.Simulation.Parameters;

/// <summary>What Magma can see. Values, ranges and sources: <c>content/model/observation.yaml</c>.</summary>
public sealed class ObservationParameters(ParameterReader read)
{
    /// <summary>Blind evaluation is optimistic by this much; months.</summary>
    public double EvaluationBiasMean { get; } = read["evaluation_bias_mean"];
    /// <summary>Per world; months.</summary>
    public double EvaluationBiasSpread { get; } = read["evaluation_bias_spread"];
    /// <summary>Monthly noise of blind evaluation; months.</summary>
    public double EvaluationNoise { get; } = read["evaluation_noise"];
    /// <summary>Staff trust evaluation over the economic criterion once it is this ready; multiple.</summary>
    public double EvaluationTrust { get; } = read["evaluation_trust"];
    /// <summary>The economic criterion always sees a little room; months.</summary>
    public double EconomicSlack { get; } = read["economic_slack"];
    /// <summary>Weight of the economic criterion where staff do not trust evaluation; share.</summary>
    public double EconomicShare { get; } = read["economic_share"];
    /// <summary>Noise on rivals' progress without contacts; months.</summary>
    public double RivalNoise { get; } = read["rival_noise"];
    /// <summary>Rivals look a little further back than they are; months.</summary>
    public double RivalBias { get; } = read["rival_bias"];
    /// <summary>Fog over rivals that full contacts lift; share.</summary>
    public double ContactClarity { get; } = read["contact_clarity"];
    /// <summary>Error of Magma's guess at a coalition; chance.</summary>
    public double PauseNoise { get; } = read["pause_noise"];
    /// <summary>Part of the optimism of blind evaluation that hides the danger curve; share.</summary>
    public double DangerBiasShare { get; } = read["danger_bias_share"];
    /// <summary>Span of the dial "as we run it"; months.</summary>
    public double RiskDialMonths { get; } = read["risk_dial_months"];
    /// <summary>How far an error of what Magma sees lasts from one month into the next; share.</summary>
    public double NoisePersistence { get; } = read["noise_persistence"];
}
