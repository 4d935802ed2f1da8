using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Session.Tests;

/// <summary>Three versions of the tiny content that differ in what writers change: variables, events, options, decks.</summary>
internal static class Versions
{
    public const string FirstHash = "aaaaaaaaaaaaaaa1";
    public const string SecondHash = "aaaaaaaaaaaaaaa2";
    public const string ThirdHash = "aaaaaaaaaaaaaaa3";

    private static readonly ImmutableArray<EventDefinition> Tiny = TinyEvents.All;

    /// <summary>Variables trust and morale, which an event moves.</summary>
    public static GameRules First { get; } = new(Make(FirstHash, [("trust", 10), ("morale", 50)], [.. Tiny.Select(Cheering)]));

    /// <summary>No trust and no summit any more; a new variable before the old one, a new event at the beginning, decks and options in
    /// another order.</summary>
    public static GameRules Second { get; } = new(Make(SecondHash, [("hope", 7), ("morale", 50)], SecondEvents()) with
    {
        Decks = [.. TinyEvents.Decks.Reverse()],
    });

    /// <summary>As the first, by new names.</summary>
    public static GameRules Third { get; } = new(Make(ThirdHash, [("spirit", 50)], [.. Tiny.Select(e => e.Id == "talk.offer" ? e with { Id = "talk.bid" } : e)]) with
    {
        Renames = new Renames
        {
            Variables = ImmutableSortedDictionary<string, string>.Empty.Add("morale", "spirit"),
            Events = ImmutableSortedDictionary<string, string>.Empty.Add("talk.offer", "talk.bid"),
        },
    });

    public static Func<string, GameRules?> Of(params GameRules[] rules) =>
        hash => Array.Find(rules, version => version.Catalogue.ContentHash == hash);

    public static double Value(GameSession session, string variable) =>
        session.Game.State[session.Game.Rules.Catalogue.Variables.Find(variable)!.Slot];

    public static int Index(GameSession session, string eventId) => session.Game.Rules.Catalogue.Event(eventId)!.Index;

    private static Catalogue Make(string hash, (string Name, double Start)[] variables, ImmutableArray<EventDefinition> events) =>
        TinyCatalogue.Make() with
        {
            ContentHash = hash,
            Events = events,
            Variables = new VariableTable(
            [
                .. ModelFiles.Variables.All,
                .. variables.Select((variable, place) => new VariableDefinition(
                    VariableTable.OwnCount + place, variable.Name, variable.Name, VariableKind.Number, "points", 0, 100, variable.Start,
                    Visibility.Exact, Writable: true, "")),
            ]),
        };

    // Each answer lifts morale, at the slot of the first version.
    private static EventDefinition Cheering(EventDefinition told) => told with
    {
        Options =
        [
            .. told.Options.Select(option => option with
            {
                Do = option.Do.Add(new Effect(
                    EffectTarget.Variable, VariableTable.OwnCount + 1, EffectOperator.Add, new ConstantNumber(3), "morale += 3")),
            }),
        ],
    };

    private static ImmutableArray<EventDefinition> SecondEvents()
    {
        EventDefinition[] kept = [Tiny[0] with { Id = "talk.fresh" }, .. Tiny.Where(e => e.Id != "talk.summit")];
        var sequel = Array.FindIndex(kept, e => e.Id == "talk.sequel");
        return
        [
            .. kept.Select((told, index) => told with
            {
                Index = index,
                DeckIndex = told.DeckIndex < 0 ? -1 : 1 - told.DeckIndex,
                Options =
                [
                    .. told.Options.Reverse().Select(option => option with
                    {
                        Then = option.Then is { } then ? then with { EventIndex = sequel } : null,
                        Roll = [.. option.Roll.Select(roll => roll with { Then = roll.Then is { } call ? call with { EventIndex = sequel } : null })],
                    }),
                ],
            }),
        ];
    }
}
