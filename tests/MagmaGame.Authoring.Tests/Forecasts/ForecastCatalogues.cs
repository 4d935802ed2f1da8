using System.Collections.Immutable;
using MagmaGame.Authoring.Forecasts;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Policies;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Forecasts;

/// <summary>The tiny catalogue with two policies and a deck of events whose effects are known.</summary>
internal static class ForecastCatalogues
{
    /// <summary>Index of the event whose two options do nothing.</summary>
    public const int Idle = 6;

    /// <summary>Index of the event whose second option does great harm.</summary>
    public const int Harm = 7;

    /// <summary>Index of the event whose first option rolls: harm in one of four, else nothing; its second does nothing.</summary>
    public const int Gamble = 8;

    public static Catalogue Catalogue { get; } = Make(harm: 24);

    public static GameRules Rules { get; } = new(Catalogue);

    /// <summary>Games over both scenarios and policies.</summary>
    public static GamePlan Plan(int games, uint seed = 1) =>
        GamePlan.Spread([.. Catalogue.Scenarios.Select(s => s.Id)], [.. Catalogue.Policies.Select(p => p.Id)], games, seed);

    /// <summary>A catalogue of its own.</summary>
    /// <param name="harm">Months of capability that the harmful option gives to rivals.</param>
    public static Catalogue Make(double harm) => TinyCatalogue.Make() with
    {
        Decks = [.. TinyEvents.Decks, new Deck("known", "Known", 10, [])],
        Events =
        [
            .. TinyEvents.All,
            Event(Idle, "known.idle", Option("sit", []), Option("stand", [])),
            Event(Harm, "known.harm", Option("refrain", []), Option("harm", [Rivals(harm)])),
            Event(Gamble, "known.gamble", Option("gamble", [], new RollOutcome(0.25, "", [Rivals(harm)], null), new RollOutcome(0.75, "", [], null)),
                Option("pass", [])),
        ],
        Policies =
        [
            new PolicyDefinition
            {
                Id = "steady", Name = "Steady", Text = "", Answers = ["first"],
                Initiatives = [new InitiativeRule(Condition.Always, Initiative.OpenLines)],
                Knobs = [new KnobRule(Condition.Always, new KnobSetting(60, 50, 25, 25, 25, 25))],
            },
            new PolicyDefinition { Id = "random", Name = "Random", Text = "", Random = true },
        ],
    };

    private static EventDefinition Event(int index, string id, params ImmutableArray<EventOption> options) => new(
        index, id, id, "", [], "", EventTrigger.Drawn, null, null, Condition.Always, DeckIndex: 2, Weight: 10, [], Times: 2, Cooldown: 3, options);

    private static EventOption Option(string id, ImmutableArray<Effect> effects, params ImmutableArray<RollOutcome> roll) =>
        new(id, id, Lever.World, [], [], [], Condition.Always, "", effects, roll, null);

    private static Effect Rivals(double months) =>
        new(EffectTarget.RivalsCapability, -1, EffectOperator.Add, new ConstantNumber(months), $"rivals_capability += {months}");
}
