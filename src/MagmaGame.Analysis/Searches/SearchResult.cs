using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Policies;

namespace MagmaGame.Analysis.Searches;

/// <summary>What a search found.</summary>
public sealed record SearchResult
{
    /// <summary>What was asked for.</summary>
    public required SearchRequest Request { get; init; }
    /// <summary>The best policy found.</summary>
    public required PolicyDefinition Policy { get; init; }
    /// <summary>How many generations there were.</summary>
    public required int Generations { get; init; }
    /// <summary>Its P(catastrophe) in the games it was chosen by, 0 to 1: flattered by having been chosen.</summary>
    public required Estimate Found { get; init; }
    /// <summary>The same in fresh games; null when the search was ended before them.</summary>
    public Estimate? Fresh { get; init; }
    /// <summary>The best of the usual policies in the same fresh games; null when there is none, or no fresh games.</summary>
    public PolicyDefinition? Usual { get; init; }
    /// <summary>P(catastrophe) of the policy found minus that of <see cref="Usual"/>; below 0 the search beat it.</summary>
    public Estimate? Ahead { get; init; }

    /// <summary>Whether the search came to its end.</summary>
    public bool IsComplete => Fresh is not null;
}
