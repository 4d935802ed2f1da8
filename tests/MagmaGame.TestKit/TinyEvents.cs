using System.Collections.Immutable;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;

namespace MagmaGame.TestKit;

/// <summary>A handful of events: all four triggers, rolls, chains, a limit, an option that can be disabled.</summary>
public static class TinyEvents
{
    private const int Sequel = 3;

    /// <summary>The decks.</summary>
    public static ImmutableArray<Deck> Decks { get; } = [new("talk", "Talk", 5, []), new("trouble", "Trouble", 5, [])];

    /// <summary>The events.</summary>
    public static ImmutableArray<EventDefinition> All { get; } =
    [
        Event(0, "talk.offer", EventTrigger.Drawn, deck: 0, options:
        [
            Option(
                "accept", [Add(Variable.Resources, 0.05), Add(Variable.Credibility, -2)],
                then: new ChainCall(Sequel, 1, 3, Recheck: true)),
            Option("refuse", [Add(Variable.PoliticalWill, 2)]),
        ]),
        Event(1, "talk.summit", EventTrigger.Drawn, deck: 0, options:
        [
            Option("wait", [Add(Variable.LinesOfCommunication, 1)]),
            Option(
                "push",
                [new Effect(EffectTarget.PauseProposal, -1, EffectOperator.Add, new ConstantNumber(0.1), "propose_pause(0.1)")]),
        ]),
        Event(2, "trouble.leak", EventTrigger.Drawn, deck: 1, options:
        [
            Option("hush", [Add(Variable.Credibility, -1)], roll:
            [
                new RollOutcome(
                    0.3, "It came out.", [Add(Variable.Credibility, -5)], new ChainCall(Sequel, 2, 2, Recheck: false)),
                new RollOutcome(0.7, "", [Add(Variable.StolenCapability, 0.5)], null),
            ]),
            Option("tell", [Add(Variable.PublicAwareness, 2), Add(Variable.Security, 3)]),
            Option("pay", [Add(Variable.Security, 6), Add(Variable.Resources, -0.05)], enable: AtLeast(Variable.Resources, 1.0)),
        ]),
        Event(Sequel, "talk.sequel", EventTrigger.Called, options:
        [
            Option("nod", [Add(Variable.HumanInfluence, -1)]),
            Option("shout", [Add(Variable.HumanInfluence, 1), Add(Variable.Friction, 0.02)]),
        ]),
        Event(4, "told.three-fold", EventTrigger.Milestone, milestone: Milestone.ThreeFold, options:
        [
            Option("toast", [Add(Variable.Openness, 3)]),
            Option("brood", [Add(Variable.Control, 2)]),
        ]),
        Event(5, "scene.lines", EventTrigger.Initiative, initiative: Initiative.OpenLines, options:
        [
            Option("call", [Add(Variable.LinesOfCommunication, 2)]),
            Option("write", [Add(Variable.Regulation, 1)]),
        ]),
    ];

    private static EventDefinition Event(
        int index, string id, EventTrigger trigger, ImmutableArray<EventOption> options, int deck = -1,
        Milestone? milestone = null, Initiative? initiative = null) =>
        new(index, id, id, "{cast.security_lead} is at the door.", [], "", trigger, milestone, initiative, Condition.Always, deck,
            Weight: 10, Boosts: [], Times: 20, Cooldown: 1, options);

    private static EventOption Option(
        string id, ImmutableArray<Effect> effects, Condition? enable = null, ImmutableArray<RollOutcome> roll = default,
        ChainCall? then = null) =>
        new(id, id, Lever.World, [], [], [], enable ?? Condition.Always, enable is null ? "" : "Not now.", effects,
            roll.IsDefault ? [] : roll, then);

    private static Effect Add(Variable variable, double amount) =>
        new(EffectTarget.Variable, (int)variable, EffectOperator.Add, new ConstantNumber(amount), $"{variable} += {amount}");

    private static Condition AtLeast(Variable variable, double value) => Condition.All(
    [
        new Clause(
            new Comparison(ComparisonOperator.AtLeast, new VariableNumber((int)variable), new ConstantNumber(value)),
            $"{variable} >= {value}"),
    ]);
}
