namespace MagmaGame.Searches;

/// <summary>What is asked of <c>magma simulate --policy best</c>.</summary>
internal sealed record SearchWish
{
    /// <summary>Id of the scenario.</summary>
    public required string Scenario { get; init; }
    /// <summary>Games of each candidate.</summary>
    public required int Games { get; init; }
    /// <summary>Seed of the search.</summary>
    public required uint Seed { get; init; }
    /// <summary>Worker threads.</summary>
    public required int Threads { get; init; }
    /// <summary>File to keep the policy in, as it was named; null for none.</summary>
    public string? Keep { get; init; }
    /// <summary>Whether to print JSON.</summary>
    public required bool Json { get; init; }
}
