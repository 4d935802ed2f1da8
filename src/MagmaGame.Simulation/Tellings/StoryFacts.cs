using System.Collections.Immutable;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Risk;

namespace MagmaGame.Simulation.Tellings;

/// <summary>A fact as conditions know it.</summary>
/// <param name="Fact">Which.</param>
/// <param name="IsFlag">Whether it is a yes-or-no fact, not a number.</param>
/// <param name="AtEnd">Whether it is known only when the game is over.</param>
/// <param name="Meaning">What it says, in a few words.</param>
public sealed record StoryFactDefinition(StoryFact Fact, bool IsFlag, bool AtEnd, string Meaning);

/// <summary>Where a story keeps what texts may ask besides the variables: in slots behind theirs, so that conditions about them
/// are conditions like any other.</summary>
public static class StoryFacts
{
    private static readonly int Facts = Enum.GetValues<StoryFact>().Length;
    private static readonly int Initiatives = Enum.GetValues<Initiative>().Length;
    private static readonly int Outcomes = Enum.GetValues<Outcome>().Length;
    private static readonly int Variants = Enum.GetValues<OutcomeVariant>().Length;
    private static readonly int Channels = Enum.GetValues<Channel>().Length;
    private static readonly int Threats = Enum.GetValues<Threat>().Length;

    /// <summary>All facts in the enum's order.</summary>
    public static ImmutableArray<StoryFactDefinition> All { get; } =
    [
        new(StoryFact.Survived, true, true, "the world came through"),
        new(StoryFact.RivalAhead, true, true, "the best rival is ahead of Magma in truth"),
        new(StoryFact.RivalFarAhead, true, true, "the best rival is so far ahead that it ends the game"),
        new(StoryFact.RivalHandedOver, true, true, "the best rival is led by its AI researchers for good"),
        new(StoryFact.HandedOverByChoice, true, false, "Magma decided to let AI researchers lead, and they do"),
        new(StoryFact.PauseByGovernments, true, false, "the last pause began among governments"),
        new(StoryFact.MonthsPlayed, false, false, "months played"),
        new(StoryFact.MonthsBehind, false, true, "months by which the best rival is ahead in truth"),
        new(StoryFact.CatastropheChance, false, true, "P(catastrophe), points"),
        new(StoryFact.CauseShare, false, true, "share of the cause in all danger, points"),
        new(StoryFact.CauseInPlay, false, true, "share of the cause's danger run up during play, points"),
        new(StoryFact.MeanVelocity, false, false, "velocity on the mean of all months, points"),
    ];

    /// <summary>How many slots they take behind the variables.</summary>
    public static int Count { get; } = Facts + Initiatives + Outcomes + Variants + Channels + Threats;

    /// <summary>The place of a fact behind the variables.</summary>
    public static int PlaceOf(StoryFact fact) => (int)fact;

    /// <summary>The place of whether an initiative was ever taken.</summary>
    public static int PlaceOf(Initiative initiative) => Facts + (int)initiative;

    /// <summary>The place of whether the game ended in an outcome.</summary>
    public static int PlaceOf(Outcome outcome) => Facts + Initiatives + (int)outcome - 1;

    /// <summary>The place of whether the game ended in a variant.</summary>
    public static int PlaceOf(OutcomeVariant variant) => Facts + Initiatives + Outcomes + (int)variant;

    /// <summary>The place of whether a catastrophe came through a channel.</summary>
    public static int PlaceOf(Channel channel) => Facts + Initiatives + Outcomes + Variants + (int)channel;

    /// <summary>The place of whether a catastrophe came of a threat.</summary>
    public static int PlaceOf(Threat threat) => Facts + Initiatives + Outcomes + Variants + Channels + (int)threat;
}
