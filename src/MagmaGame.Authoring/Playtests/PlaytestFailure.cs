using System.Collections.Immutable;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Authoring.Playtests;

/// <summary>What can go wrong in a game.</summary>
public enum FailureKind
{
    /// <summary>The engine threw an exception.</summary>
    Crash,
    /// <summary>The game refused what a policy decided.</summary>
    Refused,
    /// <summary>An event is open and none of its options can be chosen.</summary>
    NoOption,
    /// <summary>A value is no number, or infinite.</summary>
    NotANumber,
    /// <summary>A value lies outside its declared range.</summary>
    OutOfRange,
    /// <summary>The game does not end within the months that the model allows.</summary>
    Endless,
    /// <summary>The journal of a game does not give the same game again.</summary>
    ReplayDiffers,
    /// <summary>A text names somebody or something that is not there.</summary>
    UnknownName,
}

/// <summary>A failure as games are grouped by it.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Place">Where, in the content's own terms.</param>
public readonly record struct Symptom(FailureKind Kind, string Place);

/// <summary>How a game begins, besides its rules.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Pace">Months per round.</param>
/// <param name="Start">Start values that the policy sets.</param>
public sealed record GameOrigin(ScenarioDefinition Scenario, uint Seed, Pace Pace, ImmutableArray<StartValue> Start)
{
    internal StartOverrides Overrides => Start.IsEmpty ? StartOverrides.None : new StartOverrides { Set = Start };
}

/// <summary>A failure that games showed, with the shortest game found that shows it.</summary>
public sealed record PlaytestFailure
{
    /// <summary>What and where.</summary>
    public required Symptom Symptom { get; init; }
    /// <summary>What happened, in a sentence.</summary>
    public required string Message { get; init; }
    /// <summary>In how many games.</summary>
    public required int Games { get; init; }
    /// <summary>In how many directed runs.</summary>
    public required int DirectedRuns { get; init; }
    /// <summary>How the shortest game begins.</summary>
    public required GameOrigin Origin { get; init; }
    /// <summary>Its decisions, up to where the failure shows.</summary>
    public required ImmutableArray<Decision> Decisions { get; init; }
    /// <summary>The decision after those, when the engine does not get through it or refuses it; the journal ends with it. Null when the
    /// failure shows without one.</summary>
    public Decision? Failing { get; init; }
    /// <summary>Id of the policy that met it first; empty for a directed run.</summary>
    public required string Policy { get; init; }
    /// <summary>Month in which it shows, from 0.</summary>
    public required int Month { get; init; }
    /// <summary>Number of decisions of the game that met it first.</summary>
    public required int FoundDecisions { get; init; }
    /// <summary>The journal; <c>magma replay</c> leads to the failure and names the decision at which it shows. Empty when no journal of
    /// it can be written.</summary>
    public required string Journal { get; init; }
}
