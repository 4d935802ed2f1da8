using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using MagmaGame.Authoring.Explanations;
using MagmaGame.Session.Words;

namespace MagmaGame.Explanations;

/// <summary>Explanations of events for programs. Chances go from 0 to 1; months count from January 2025.</summary>
internal static class ExplanationJson
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>A tree as text.</summary>
    public static string Text(JsonNode node) => node.ToJsonString(Layout);

    /// <summary>A list of trees.</summary>
    public static JsonArray List<T>(IEnumerable<T> all, Func<T, JsonNode?> node) => [.. all.Select(node)];

    /// <summary>Why an event was asked in a round or was not.</summary>
    public static JsonObject Of(EventExplanation e) => new()
    {
        ["event"] = e.Event.Id,
        ["trigger"] = KebabCase.Of(e.Event.Trigger),
        ["month"] = e.Month,
        ["asked"] = e.AskedBy != AskedBy.Nothing,
        ["askedBy"] = e.AskedBy == AskedBy.Nothing ? null : KebabCase.Of(e.AskedBy),
        ["answer"] = e.Answer,
        ["eligible"] = e.Eligible,
        ["leftOutBy"] = e.LeftOutBy,
        ["firstFailing"] = e.FirstFailing,
        ["chance"] = e.Chance,
        ["why"] = List(e.Why, why => why),
        ["askedInRound"] = List(e.AskedInRound, id => id),
        ["limit"] = new JsonObject
        {
            ["holds"] = e.Limit.Allows,
            ["times"] = e.Limit.Times,
            ["asked"] = e.Limit.Asked,
            ["cooldown"] = e.Limit.Cooldown,
            ["monthsSince"] = e.Limit.MonthsSince,
        },
        ["when"] = Clauses(e.Clauses),
        ["draws"] = List(e.Draws, Of),
        ["callers"] = List(e.Callers, c => new JsonObject { ["by"] = c.By, ["month"] = c.Month < 0 ? null : c.Month }),
        ["calls"] = List(e.Calls, c => new JsonObject { ["due"] = c.DueMonth, ["recheck"] = c.Recheck, ["fate"] = KebabCase.Of(c.Fate) }),
        ["milestone"] = e.Milestone is { } m ? new JsonObject { ["id"] = m.Id, ["month"] = m.Month } : null,
        ["initiative"] = e.Initiative is { } i
            ? new JsonObject { ["id"] = i.Id, ["taken"] = i.Taken, ["refusal"] = KebabCase.Of(i.Refusal), ["sceneInstead"] = i.SceneInstead }
            : null,
    };

    /// <summary>How an event comes, by the content alone.</summary>
    public static JsonObject Of(EventOutline outline) => new()
    {
        ["event"] = outline.Event.Id,
        ["trigger"] = KebabCase.Of(outline.Event.Trigger),
        ["broughtBy"] = outline.BroughtBy.Length == 0 ? null : outline.BroughtBy,
        ["times"] = outline.Event.Times,
        ["cooldown"] = outline.Event.Cooldown,
        ["when"] = List(outline.Event.When.Clauses, c => c.Text),
        ["deck"] = outline.Deck is { } deck
            ? new JsonObject
            {
                ["id"] = deck.Id,
                ["weight"] = deck.Weight,
                ["share"] = outline.DeckShare,
                ["events"] = outline.DeckCount,
                ["eventWeights"] = outline.DeckSum,
                ["eventWeight"] = outline.Event.Weight,
            }
            : null,
        ["calledBy"] = List(outline.CalledBy, Of),
        ["scenes"] = List(outline.Scenes, s => new JsonObject { ["scenario"] = s.Scenario, ["month"] = s.Month }),
        ["leftOutBy"] = List(outline.LeftOutBy, id => id),
        ["calls"] = List(outline.Calls, Of),
        ["namedBy"] = List(outline.NamedBy, id => id),
    };

    /// <summary>Clauses with what they ask about.</summary>
    public static JsonArray Clauses(ImmutableArray<ClauseReading> clauses) => List(clauses, clause => new JsonObject
    {
        ["clause"] = clause.Text,
        ["holds"] = clause.Holds,
        ["terms"] = List(clause.Terms, t => new JsonObject { ["name"] = t.Name, ["value"] = t.Value, ["sight"] = KebabCase.Of(t.Sight) }),
    });

    private static JsonObject Of(CallOutline call) => new()
    {
        ["from"] = call.From,
        ["to"] = call.To,
        ["chance"] = call.Chance,
        ["after"] = new JsonArray(call.AfterMin, call.AfterMax),
        ["recheck"] = call.Recheck,
    };

    private static JsonObject Of(DrawReading draw) => new()
    {
        ["draw"] = draw.Number,
        ["deck"] = draw.Deck,
        ["deckWeight"] = Of(draw.DeckWeight),
        ["allWeights"] = draw.AllWeights,
        ["quietWeight"] = draw.QuietWeight,
        ["deckShare"] = draw.DeckShare,
        ["deckChance"] = draw.DeckChance,
        ["quietChance"] = draw.QuietChance,
        ["weight"] = Of(draw.Weight),
        ["rankInDeck"] = draw.RankInDeck,
        ["countInDeck"] = draw.CountInDeck,
        ["shareInDeck"] = draw.ShareInDeck,
        ["rankInAll"] = draw.RankInAll,
        ["countInAll"] = draw.CountInAll,
        ["chance"] = draw.Chance,
        ["turns"] = List(draw.Turns, turn => turn),
        ["tries"] = draw.Tries,
        ["proposals"] = List(draw.Proposals, p => new JsonObject
        {
            ["try"] = p.Try,
            ["weight"] = p.Weight,
            ["hurdle"] = double.IsFinite(p.Hurdle) ? p.Hurdle : null,
            ["accepted"] = p.Accepted,
        }),
        ["drawn"] = draw.Drawn,
        ["drawnChance"] = draw.DrawnChance,
    };

    private static JsonObject Of(WeightReading weight) => new()
    {
        ["base"] = weight.Base,
        ["now"] = weight.Now,
        ["boosts"] = List(weight.Boosts, b => new JsonObject { ["times"] = b.Times, ["holds"] = b.Holds, ["if"] = Clauses(b.If) }),
    };
}
