namespace MagmaGame.Authoring.Playtests;

/// <summary>What a game can reach. Those before <see cref="ClauseTrue"/> are also counted by scenario and by policy.</summary>
public enum CoverageKind
{
    /// <summary>An event is shown.</summary>
    Event,
    /// <summary>An option is chosen.</summary>
    OptionChosen,
    /// <summary>An option with a condition is seen when it can be chosen.</summary>
    OptionOpen,
    /// <summary>An option with a condition is seen greyed.</summary>
    OptionGreyed,
    /// <summary>A roll comes out this way.</summary>
    RollOutcome,
    /// <summary>An option or an outcome calls an event.</summary>
    CallMade,
    /// <summary>The called event is shown.</summary>
    CallDelivered,
    /// <summary>The called event's condition does not hold when it is due, and it is dropped.</summary>
    CallDropped,
    /// <summary>A deck speaks.</summary>
    Deck,
    /// <summary>An initiative is taken.</summary>
    Initiative,
    /// <summary>A milestone is lit.</summary>
    Milestone,
    /// <summary>A claim is met: in an event shown or the arguments of its options, in an initiative taken, a milestone lit, a world
    /// played, an outcome told.</summary>
    Claim,
    /// <summary>A clause holds in a round in which it matters.</summary>
    ClauseTrue,
    /// <summary>A clause does not hold in a round in which it matters.</summary>
    ClauseFalse,
    /// <summary>An effect changes something.</summary>
    EffectChanges,
    /// <summary>An effect is not cut off at the end of its variable's range.</summary>
    EffectUncut,
}

/// <summary>One thing that a game can reach.</summary>
/// <param name="Number">Its place among all items.</param>
/// <param name="Kind">What is to happen.</param>
/// <param name="Path">Where in the content's own terms, as <c>security.badge > options[1].do[0]</c>.</param>
/// <param name="Text">What the writer knows it by: the clause or effect as written, the option's id, the called event.</param>
/// <param name="EventIndex">The event it belongs to; -1 when it belongs to none.</param>
/// <param name="OptionIndex">The option it belongs to; -1 when it belongs to none.</param>
public sealed record CoverageItem(int Number, CoverageKind Kind, string Path, string Text, int EventIndex, int OptionIndex)
{
    /// <summary>For a clause: what it asks.</summary>
    internal Simulation.Expressions.LogicExpression? Logic { get; init; }
    /// <summary>For a call: which event, when, and whether its condition is asked again.</summary>
    internal Simulation.Events.ChainCall? Call { get; init; }
    /// <summary>For a clause: the part of the event it stands in.</summary>
    internal ClauseSite Site { get; init; }
    /// <summary>For a roll: the chance of the outcome, 0 to 1; 1 otherwise.</summary>
    internal double Chance { get; init; } = 1;
    /// <summary>For a deck, initiative or milestone: its place in the catalogue.</summary>
    internal int Place { get; init; } = -1;
}

/// <summary>Where a clause stands.</summary>
internal enum ClauseSite
{
    /// <summary>It is no clause.</summary>
    None,
    /// <summary>In an event's <c>when</c>.</summary>
    When,
    /// <summary>In a boost of an event's weight.</summary>
    EventBoost,
    /// <summary>In a boost of a deck's weight.</summary>
    DeckBoost,
    /// <summary>In an option's <c>enable</c>.</summary>
    Enable,
}
