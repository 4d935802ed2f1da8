using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>What may differ between two versions of the content.</summary>
public enum ShiftKind
{
    /// <summary>A measure of the games themselves.</summary>
    Game,
    /// <summary>In what share of games an event shows.</summary>
    EventShare,
    /// <summary>In which month an event shows, on average.</summary>
    EventMonth,
    /// <summary>What an option does to P(catastrophe), against the mean of the options there are.</summary>
    OptionEffect,
    /// <summary>At what share of moments an option is best.</summary>
    OptionBest,
}

/// <summary>How something differs between two records of the same games.</summary>
public sealed record Shift
{
    /// <summary>What differs.</summary>
    public required ShiftKind Kind { get; init; }
    /// <summary>The measure, for <see cref="ShiftKind.Game"/>.</summary>
    public Measure Measure { get; init; }
    /// <summary>Id of the event; empty for <see cref="ShiftKind.Game"/>.</summary>
    public string Event { get; init; } = "";
    /// <summary>Id of the option; empty unless the shift is one of an option.</summary>
    public string Option { get; init; } = "";
    /// <summary>What it was; NaN when there was nothing to measure.</summary>
    public required double Before { get; init; }
    /// <summary>What it is.</summary>
    public required double After { get; init; }
    /// <summary>After minus before.</summary>
    public required Estimate Difference { get; init; }
    /// <summary>Whether it is beyond noise, all shifts that were looked at considered together.</summary>
    public bool Moved { get; init; }

    /// <summary>A shift of two sets of observations, whose clusters are the same games.</summary>
    internal static Shift Between(ShiftKind kind, Clusters before, Clusters after, double reach = 0) => new()
    {
        Kind = kind,
        Before = before.Mean().Value,
        After = after.Mean().Value,
        Difference = after.Minus(before, reach),
    };
}
