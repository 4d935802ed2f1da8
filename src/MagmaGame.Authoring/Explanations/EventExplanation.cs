using System.Collections.Immutable;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Authoring.Explanations;

/// <summary>How an event came to be asked in a round.</summary>
public enum AskedBy
{
    /// <summary>It was not asked.</summary>
    Nothing,
    /// <summary>A draw gave it.</summary>
    Draw,
    /// <summary>An event called it.</summary>
    Call,
    /// <summary>The scenario brought it.</summary>
    Scenario,
    /// <summary>A milestone brought it.</summary>
    Milestone,
    /// <summary>An initiative brought it.</summary>
    Initiative,
}

/// <summary>How often an event had been asked, against how often it may.</summary>
/// <param name="Times">How often it may be asked in one game.</param>
/// <param name="Asked">How often it had been asked before.</param>
/// <param name="Cooldown">Months it rests in between.</param>
/// <param name="MonthsSince">Months since it was last asked; null for never.</param>
/// <param name="Allows">Whether it could be asked again.</param>
public sealed record LimitReading(int Times, int Asked, int Cooldown, int? MonthsSince, bool Allows);

/// <summary>Something that called an event.</summary>
/// <param name="Month">Month in which the option was chosen; -1 for the start of the game.</param>
/// <param name="By">The event and option that called, as <c>lab.leak.hush</c>; or the scenario.</param>
public sealed record CallerReading(int Month, string By);

/// <summary>A call of the event in a round.</summary>
/// <param name="DueMonth">First month in which it might show.</param>
/// <param name="Recheck">Whether its condition had to hold.</param>
/// <param name="Fate">What became of it.</param>
public sealed record CallReading(int DueMonth, bool Recheck, CallFate Fate);

/// <summary>A time at which a draw proposed the event.</summary>
/// <param name="Try">Which try of the draw it was, from 1.</param>
/// <param name="Weight">Its weight; 0 when it might not show.</param>
/// <param name="Hurdle">What its weight had to exceed; infinite when it might not show.</param>
/// <param name="Accepted">Whether it was taken.</param>
public sealed record ProposalReading(int Try, double Weight, double Hurdle, bool Accepted);

/// <summary>A draw of a round, as far as it concerns an event.</summary>
public sealed record DrawReading
{
    /// <summary>Which draw of the round, from 1.</summary>
    public required int Number { get; init; }
    /// <summary>The event's deck.</summary>
    public required string Deck { get; init; }
    /// <summary>How the deck's weight came about.</summary>
    public required WeightReading DeckWeight { get; init; }
    /// <summary>Weights of all decks that have events, and the quiet weight.</summary>
    public required double AllWeights { get; init; }
    /// <summary>The quiet weight.</summary>
    public required double QuietWeight { get; init; }
    /// <summary>Chance that the deck is asked first, 0 to 1.</summary>
    public required double DeckShare { get; init; }
    /// <summary>Chance that the deck gives the event, 0 to 1: its share and what silent decks pass on.</summary>
    public required double DeckChance { get; init; }
    /// <summary>Chance that nothing is drawn, 0 to 1.</summary>
    public required double QuietChance { get; init; }
    /// <summary>How the event's weight came about.</summary>
    public required WeightReading Weight { get; init; }
    /// <summary>Its place by weight among the events of its deck that might show, from 1; 0 when it might not.</summary>
    public required int RankInDeck { get; init; }
    /// <summary>How many of its deck might show.</summary>
    public required int CountInDeck { get; init; }
    /// <summary>Its chance when it is its deck's turn, 0 to 1.</summary>
    public required double ShareInDeck { get; init; }
    /// <summary>Its place by chance among all events that might be drawn, from 1; 0 when it might not.</summary>
    public required int RankInAll { get; init; }
    /// <summary>How many might be drawn.</summary>
    public required int CountInAll { get; init; }
    /// <summary>Its chance in this draw, 0 to 1.</summary>
    public required double Chance { get; init; }
    /// <summary>Decks whose turn it was, in order; "quiet" when it stayed so.</summary>
    public required ImmutableArray<string> Turns { get; init; }
    /// <summary>How often the draw tried.</summary>
    public required int Tries { get; init; }
    /// <summary>When it proposed the event.</summary>
    public required ImmutableArray<ProposalReading> Proposals { get; init; }
    /// <summary>Id of the event drawn; null for none.</summary>
    public required string? Drawn { get; init; }
    /// <summary>Chance that what came out comes out, 0 to 1: of the event drawn, or of quiet.</summary>
    public required double DrawnChance { get; init; }
}

/// <summary>An initiative in a round, for the scenes it brings.</summary>
/// <param name="Id">The initiative.</param>
/// <param name="Taken">Whether it was taken in the round.</param>
/// <param name="Refusal">Why it could not be taken when the round opened; none when it could.</param>
/// <param name="SceneInstead">Id of the scene that it brought instead, when it was taken; null when there was none.</param>
public sealed record InitiativeReading(string Id, bool Taken, Rejection Refusal, string? SceneInstead);

/// <summary>Why an event was asked in a round of a game, or was not.</summary>
public sealed record EventExplanation
{
    /// <summary>The event.</summary>
    public required EventDefinition Event { get; init; }
    /// <summary>Month in which the round opened.</summary>
    public required int Month { get; init; }
    /// <summary>How it came to be asked.</summary>
    public required AskedBy AskedBy { get; init; }
    /// <summary>Id of the option that answered it in this round; null when it was not answered.</summary>
    public required string? Answer { get; init; }
    /// <summary>Why, in sentences.</summary>
    public required ImmutableArray<string> Why { get; init; }
    /// <summary>How often it had been asked.</summary>
    public required LimitReading Limit { get; init; }
    /// <summary>Its condition.</summary>
    public required ImmutableArray<ClauseReading> Clauses { get; init; }
    /// <summary>The ids of all events asked as the round opened.</summary>
    public required ImmutableArray<string> AskedInRound { get; init; }
    /// <summary>Chance that the draws of the round ask it, 0 to 1; null when draws do not bring it.</summary>
    public required double? Chance { get; init; }
    /// <summary>The draws; none when it is not drawn or the round had no draw.</summary>
    public required ImmutableArray<DrawReading> Draws { get; init; }
    /// <summary>The calls of the event in this round.</summary>
    public required ImmutableArray<CallReading> Calls { get; init; }
    /// <summary>Who had called it so far.</summary>
    public required ImmutableArray<CallerReading> Callers { get; init; }
    /// <summary>The milestone that brings it and the month in which that was lit; null for events of other kinds.</summary>
    public required (string Id, int? Month)? Milestone { get; init; }
    /// <summary>The initiative that brings it; null for events of other kinds.</summary>
    public required InitiativeReading? Initiative { get; init; }

    /// <summary>Id of the scenario, when that draws from decks of its own and leaves the event out; null otherwise.</summary>
    public string? LeftOutBy { get; init; }

    /// <summary>Whether the scenario's decks, its condition and its limit allowed it.</summary>
    public bool Eligible => LeftOutBy is null && Limit.Allows && Clauses.All(clause => clause.Holds);

    /// <summary>What stood in its way first: the scenario or its limit in words, or the first clause that did not hold; null when
    /// nothing did.</summary>
    public string? FirstFailing => LeftOutBy is { } scenario ? $"not in the decks of {scenario}"
        : !Limit.Allows
        ? Limit.Asked >= Limit.Times ? $"asked {Limit.Asked} of {Limit.Times} times" : $"rests {Limit.Cooldown} months"
        : Clauses.FirstOrDefault(clause => !clause.Holds)?.Text;
}
