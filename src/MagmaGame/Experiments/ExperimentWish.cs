using System.Collections.Immutable;

namespace MagmaGame.Experiments;

/// <summary>How results are printed.</summary>
internal enum ExperimentForm
{
    /// <summary>For people at a terminal.</summary>
    Text,
    /// <summary>For documents.</summary>
    Markdown,
    /// <summary>For guides: a list in words.</summary>
    Digest,
    /// <summary>For programs.</summary>
    Json,
}

/// <summary>Which experiments somebody asks for.</summary>
internal sealed record ExperimentWish
{
    /// <summary>The world of arms that name none, unless another is asked for.</summary>
    public const string UsualScenario = "baseline-2025";

    /// <summary>Ids; empty for all.</summary>
    public required ImmutableArray<string> Ids { get; init; }
    /// <summary>Another world for arms that name none; null for the usual one.</summary>
    public required string? Scenario { get; init; }
    /// <summary>Changed constants, as name=value.</summary>
    public required ImmutableArray<string> Set { get; init; }
    /// <summary>Games of each arm.</summary>
    public required int Games { get; init; }
    /// <summary>Seed of the first.</summary>
    public required uint Seed { get; init; }
    /// <summary>Worker threads.</summary>
    public required int Threads { get; init; }
    /// <summary>Whether to look on which constants findings turn.</summary>
    public required bool Sensitivity { get; init; }
    /// <summary>Whether to fail when a finding has turned.</summary>
    public required bool Check { get; init; }
    /// <summary>File that a page for browsers is written to; null to print.</summary>
    public required string? Page { get; init; }
    /// <summary>How to print.</summary>
    public required ExperimentForm Form { get; init; }
}
