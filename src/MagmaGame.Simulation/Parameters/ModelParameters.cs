namespace MagmaGame.Simulation.Parameters;

/// <summary>Every constant of the model, in typed groups. None is written down in code: all come from <c>content/model/</c>.</summary>
/// <remarks>Reads the constants from <paramref name="read"/>, which knows afterwards what was missing or never asked for.</remarks>
public sealed class ModelParameters(ParameterReader read)
{
    /// <summary>Progress of capability: how fast developers move and where danger begins.</summary>
    public CapabilityParameters Capability { get; } = new(read);
    /// <summary>How hard safety is in a world; drawn once per game.</summary>
    public DifficultyParameters Difficulty { get; } = new(read);
    /// <summary>The three rivals.</summary>
    public RivalParameters Rival { get; } = new(read);
    /// <summary>Effort, the knobs and preparation.</summary>
    public EffortParameters Effort { get; } = new(read);
    /// <summary>Mitigation, safety research and its export.</summary>
    public SafetyParameters Safety { get; } = new(read);
    /// <summary>Awareness, will, credibility, law and resources.</summary>
    public PoliticsParameters Politics { get; } = new(read);
    /// <summary>Race pressure on rivals and the paradigm of the field.</summary>
    public PressureParameters Pressure { get; } = new(read);
    /// <summary>Resilience of the world.</summary>
    public ResilienceParameters Resilience { get; } = new(read);
    /// <summary>Thefts, smoking guns and near misses.</summary>
    public IncidentParameters Incident { get; } = new(read);
    /// <summary>The ledger of hazard in play.</summary>
    public HazardParameters Hazard { get; } = new(read);
    /// <summary>How much say humans keep at Magma, and deference.</summary>
    public InfluenceParameters Influence { get; } = new(read);
    /// <summary>Coalitions and pauses.</summary>
    public PauseParameters Pause { get; } = new(read);
    /// <summary>When a game ends.</summary>
    public EndingParameters Ending { get; } = new(read);
    /// <summary>What Magma can see.</summary>
    public ObservationParameters Observation { get; } = new(read);
    /// <summary>What initiatives cost and bring.</summary>
    public InitiativeParameters Initiative { get; } = new(read);
    /// <summary>The epilogue.</summary>
    public AftermathParameters Aftermath { get; } = new(read);
}
