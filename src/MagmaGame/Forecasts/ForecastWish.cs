using System.Collections.Immutable;

namespace MagmaGame.Forecasts;

/// <summary>What a forecast was asked for, as it was typed; null where nothing was.</summary>
internal sealed record ForecastWish
{
    /// <summary>Ids of events.</summary>
    public required ImmutableArray<string> Events { get; init; }
    /// <summary>How many games.</summary>
    public int? Games { get; init; }
    /// <summary>Most moments at which the options of one event are tried.</summary>
    public int? Moments { get; init; }
    /// <summary>Ids of scenarios, between commas.</summary>
    public string? Scenarios { get; init; }
    /// <summary>Ids of policies, between commas.</summary>
    public string? Policies { get; init; }
    /// <summary>Seed of the first game.</summary>
    public uint? Seed { get; init; }
    /// <summary>Worker threads.</summary>
    public required int Threads { get; init; }
    /// <summary>Id of the deck whose events are told of.</summary>
    public string? Deck { get; init; }
    /// <summary>By what a table is sorted.</summary>
    public required string Sort { get; init; }
    /// <summary>Whether the options of all events are tried.</summary>
    public bool Options { get; init; }
    /// <summary>A folder with other content, or a record, to compare with.</summary>
    public string? Against { get; init; }
    /// <summary>A file to keep the record in.</summary>
    public string? Save { get; init; }
    /// <summary>Whether programs read the answer.</summary>
    public bool Json { get; init; }
}
