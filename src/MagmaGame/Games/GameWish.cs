using MagmaGame.Simulation.Games;

namespace MagmaGame.Games;

/// <summary>What game the command line asks for.</summary>
internal sealed record GameWish
{
    /// <summary>Id of the scenario; null to ask.</summary>
    public string? Scenario { get; init; }
    /// <summary>The seed; null for a fresh one.</summary>
    public uint? Seed { get; init; }
    /// <summary>Months per round; null for the scenario's own, or the usual.</summary>
    public Pace? Pace { get; init; }
    /// <summary>Whether every round asks for a prediction; null for the scenario's own, or the usual.</summary>
    public bool? Teaching { get; init; }
    /// <summary>Months per round where neither the wish nor the scenario says.</summary>
    public Pace UsualPace { get; init; } = Simulation.Games.Pace.Monthly;
    /// <summary>Whether rounds ask for a prediction where neither the wish nor the scenario says.</summary>
    public bool UsualTeaching { get; init; }
    /// <summary>Id of the policy that plays; null when a person does.</summary>
    public string? Policy { get; init; }
    /// <summary>File for the journal; null for the folder of runs.</summary>
    public string? Journal { get; init; }
    /// <summary>Whether a kept game goes on.</summary>
    public bool Resumes { get; init; }
    /// <summary>Which; null for the last one played.</summary>
    public string? Resume { get; init; }
    /// <summary>Whether the tutorial is wanted; its scenario, seed and pace go before those here.</summary>
    public bool Tutorial { get; init; }
    /// <summary>Whether it is to be played line by line, whatever the terminal can do.</summary>
    public bool Plain { get; init; }
    /// <summary>The kept game that this one branches from; null when it does not.</summary>
    public string? From { get; init; }
    /// <summary>The month in which it branches, from 0; null when <see cref="FromDecision"/> says where.</summary>
    public int? FromMonth { get; init; }
    /// <summary>The decision at which it branches, from 0.</summary>
    public int FromDecision { get; init; }
    /// <summary>Whether games take up what is changed in the content while they are played.</summary>
    public bool Watch { get; init; }
    /// <summary>What <c>--content</c> named.</summary>
    public string? Content { get; init; }
}
