namespace MagmaGame.Analysis.Debriefs;

/// <summary>A month as it was seen beside what it was.</summary>
public sealed record DebriefedMonth
{
    /// <summary>The month, from 0.</summary>
    public required int Month { get; init; }
    /// <summary>Year and month.</summary>
    public required string Date { get; init; }
    /// <summary>Id of the phase.</summary>
    public required string Phase { get; init; }
    /// <summary>Velocity, 0 to 100.</summary>
    public required int Velocity { get; init; }
    /// <summary>Preparation, 0 to 100.</summary>
    public required int Preparation { get; init; }
    /// <summary>Portfolio shares, 0 to 100: nonproliferation, distribution, governance, defence.</summary>
    public required System.Collections.Immutable.ImmutableArray<int> Portfolio { get; init; }
    /// <summary>Gap between capability and safety as seen, months.</summary>
    public required double GapSeen { get; init; }
    /// <summary>The true gap, months.</summary>
    public required double Gap { get; init; }
    /// <summary>Lead over the best rival as seen, months.</summary>
    public required double LeadSeen { get; init; }
    /// <summary>The true lead, months.</summary>
    public required double Lead { get; init; }
    /// <summary>Risk if one only scaled as seen, 0 to 1.</summary>
    public required double RiskIfScaledSeen { get; init; }
    /// <summary>That risk in truth, 0 to 1.</summary>
    public required double RiskIfScaled { get; init; }
    /// <summary>Risk as Magma ran it as seen, 0 to 1.</summary>
    public required double RiskAsRunSeen { get; init; }
    /// <summary>That risk in truth, 0 to 1; null at the last briefing, after which none was run.</summary>
    public required double? RiskAsRun { get; init; }
}
