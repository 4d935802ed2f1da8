using System.Collections.Immutable;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Events;

/// <summary>What brings an event.</summary>
public enum EventTrigger
{
    /// <summary>It is drawn from its deck.</summary>
    Drawn,
    /// <summary>Another event calls it.</summary>
    Called,
    /// <summary>A milestone brings it in the following month.</summary>
    Milestone,
    /// <summary>An initiative brings it at once.</summary>
    Initiative,
}

/// <summary>What a decision changes first: the essays' three objects. Source: endgames-three-levers.</summary>
public enum Lever
{
    /// <summary>The technology.</summary>
    Technology,
    /// <summary>Those who decide.</summary>
    DecisionMaker,
    /// <summary>The world around them.</summary>
    World,
}

/// <summary>Multiplies a weight while a condition holds.</summary>
/// <param name="If">The condition.</param>
/// <param name="Times">The factor, 0.1 to 10.</param>
public sealed record WeightBoost(Condition If, double Times)
{
    /// <summary>A weight as the boosts that hold now make it.</summary>
    internal static double Apply(double weight, ReadOnlySpan<WeightBoost> boosts, GameState state)
    {
        foreach (var boost in boosts)
            if (boost.If.Holds(state)) weight *= boost.Times;
        return weight;
    }
}

/// <summary>Calls another event some months later.</summary>
/// <param name="EventIndex">Index of the called event.</param>
/// <param name="AfterMin">Least number of months, at least 1.</param>
/// <param name="AfterMax">Greatest number of months.</param>
/// <param name="Recheck">Whether the called event's condition must hold when it is due.</param>
public sealed record ChainCall(int EventIndex, int AfterMin, int AfterMax, bool Recheck);

/// <summary>One outcome of an option's roll.</summary>
/// <param name="Chance">Its chance; the outcomes of one roll sum to 1.</param>
/// <param name="Text">What the player reads; may be empty.</param>
/// <param name="Do">Effects, top to bottom.</param>
/// <param name="Then">Event called, if any.</param>
public sealed record RollOutcome(double Chance, string Text, ImmutableArray<Effect> Do, ChainCall? Then);

/// <summary>One option of an event.</summary>
/// <param name="Id">Its id, unique within the event.</param>
/// <param name="Text">What the player reads.</param>
/// <param name="Lever">What it changes first.</param>
/// <param name="Tags">Words by which policies choose.</param>
/// <param name="For">Claims that speak for it.</param>
/// <param name="Against">Claims that speak against it.</param>
/// <param name="Enable">When it may be chosen.</param>
/// <param name="Because">Why it may not, when it may not.</param>
/// <param name="Do">Effects, top to bottom.</param>
/// <param name="Roll">Chance outcomes; empty when there is no chance.</param>
/// <param name="Then">Event called, if any.</param>
public sealed record EventOption(
    string Id,
    string Text,
    Lever Lever,
    ImmutableArray<string> Tags,
    ImmutableArray<string> For,
    ImmutableArray<string> Against,
    Condition Enable,
    string Because,
    ImmutableArray<Effect> Do,
    ImmutableArray<RollOutcome> Roll,
    ChainCall? Then);

/// <summary>An authored event.</summary>
/// <param name="Index">Its place in the catalogue; other parts refer to it by this.</param>
/// <param name="Id">Its permanent id.</param>
/// <param name="Title">A few words.</param>
/// <param name="Text">The scene; may name the cast in braces.</param>
/// <param name="Sources">Claims it shows at work.</param>
/// <param name="Facilitator">A remark for whoever leads a session; empty when none.</param>
/// <param name="Trigger">What brings it.</param>
/// <param name="Milestone">The milestone, for <see cref="EventTrigger.Milestone"/>.</param>
/// <param name="Initiative">The initiative, for <see cref="EventTrigger.Initiative"/>.</param>
/// <param name="When">What must hold.</param>
/// <param name="DeckIndex">Its deck, for <see cref="EventTrigger.Drawn"/>; -1 otherwise.</param>
/// <param name="Weight">Weight within the deck, 0 to 100.</param>
/// <param name="Boosts">Factors on the weight.</param>
/// <param name="Times">How often it may show in one game.</param>
/// <param name="Cooldown">Months before it may show again.</param>
/// <param name="Options">Two to four options; the first is never disabled.</param>
public sealed record EventDefinition(
    int Index,
    string Id,
    string Title,
    string Text,
    ImmutableArray<string> Sources,
    string Facilitator,
    EventTrigger Trigger,
    Milestone? Milestone,
    Initiative? Initiative,
    Condition When,
    int DeckIndex,
    double Weight,
    ImmutableArray<WeightBoost> Boosts,
    int Times,
    int Cooldown,
    ImmutableArray<EventOption> Options)
{
    /// <summary>The greatest weight the boosts can give; the bound of the picker's acceptance test.</summary>
    public double WeightBound { get; } = Boosts.Aggregate(Weight, (bound, boost) => bound * Math.Max(1, boost.Times));
}

/// <summary>A group of drawn events.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">A few words.</param>
/// <param name="Weight">How often it speaks, against the other decks and the quiet weight.</param>
/// <param name="Boosts">Factors on the weight.</param>
public sealed record Deck(string Id, string Name, double Weight, ImmutableArray<WeightBoost> Boosts);
