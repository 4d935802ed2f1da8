using System.Collections.Immutable;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>Which strategy the play resembled.</summary>
public sealed record DebriefedLikeness
{
    /// <summary>Id of the policy that was most like it, of all.</summary>
    public required string Closest { get; init; }
    /// <summary>Id of the metastrategy that was most like it; empty when content has none.</summary>
    public required string Metastrategy { get; init; }
    /// <summary>What speaks for that metastrategy: two or three months in words.</summary>
    public required ImmutableArray<string> For { get; init; }
    /// <summary>What speaks against it most; empty when nothing does.</summary>
    public required string Against { get; init; }
    /// <summary>All policies that were compared, the most alike first.</summary>
    public required ImmutableArray<DebriefedLikePolicy> Policies { get; init; }
}

/// <summary>How like a policy the game was played.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsMetastrategy">Whether it stands for one of the metastrategies.</param>
/// <param name="Distance">How far apart, 0 to 1: knobs and initiatives.</param>
/// <param name="Phases">How far the knobs are apart by phase.</param>
public sealed record DebriefedLikePolicy(
    string Id, string Name, bool IsMetastrategy, double Distance, ImmutableArray<DebriefedLikePhase> Phases);

/// <summary>How far knobs are apart in a phase.</summary>
/// <param name="Phase">Id of the phase.</param>
/// <param name="Distance">How far, 0 to 1.</param>
public sealed record DebriefedLikePhase(string Phase, double Distance);
