using System.Text.Json.Nodes;
using MagmaGame.Authoring.Previews;
using MagmaGame.Explanations;
using MagmaGame.Session.Words;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Previews;

/// <summary>Previews of events for programs. Chances go from 0 to 1; months count from January 2025.</summary>
internal static class PreviewJson
{
    /// <summary>A preview as a tree.</summary>
    public static JsonObject Of(EventPreview preview)
    {
        var scene = EventView.Of(preview.Session, preview.Event);
        var moment = preview.Moment;
        return new JsonObject
        {
            ["event"] = preview.Event.Id,
            ["nearness"] = KebabCase.Of(preview.Nearness),
            ["month"] = preview.Session.Game.State.Month,
            ["scenario"] = preview.Session.Setup.ScenarioId,
            ["seed"] = preview.Session.Setup.Seed,
            ["policy"] = moment?.PolicyId,
            ["given"] = ExplanationJson.List(preview.Given, Of),
            ["changed"] = ExplanationJson.List(preview.Changes, Of),
            ["unsatisfied"] = ExplanationJson.List(preview.Unsatisfied, reason => reason),
            ["when"] = ExplanationJson.Clauses(preview.Clauses),
            ["title"] = scene.Title,
            ["text"] = scene.Text,
            ["options"] = new JsonArray([.. preview.Options.Select((effects, place) => Of(effects, scene.Options[place], preview, place))]),
        };
    }

    private static JsonObject Of(OptionEffects effects, OptionView view, EventPreview preview, int place)
    {
        var arguments = ArgumentsView.Of(preview.Session, preview.Event)[place];
        return new JsonObject
        {
            ["id"] = effects.OptionId,
            ["text"] = view.Text,
            ["shown"] = view.Because is null ? view.Effects : null,
            ["possible"] = effects.Possible,
            ["because"] = view.Because,
            ["for"] = ExplanationJson.List(arguments.For, claim => claim.Id),
            ["against"] = ExplanationJson.List(arguments.Against, claim => claim.Id),
            ["putsPause"] = effects.PutsPause,
            ["outcomes"] = ExplanationJson.List(effects.Outcomes, o => new JsonObject
            {
                ["roll"] = o.Roll < 0 ? null : o.Roll,
                ["vote"] = o.Vote,
                ["chance"] = o.Chance,
                ["text"] = preview.Session.Cast.Expand(o.Text),
                ["changes"] = ExplanationJson.List(o.Changes, c => new JsonObject
                {
                    ["name"] = c.Name,
                    ["before"] = c.Before,
                    ["after"] = c.After,
                    ["held"] = c.Held,
                    ["sight"] = KebabCase.Of(c.Sight),
                }),
                ["calls"] = ExplanationJson.List(o.Calls, c => new JsonObject
                {
                    ["event"] = c.EventId,
                    ["after"] = new JsonArray(c.AfterMin, c.AfterMax),
                    ["recheck"] = c.Recheck,
                }),
            }),
        };
    }

    private static JsonObject Of(ChangeReading change) => new()
    {
        ["name"] = change.Name,
        ["before"] = change.Before,
        ["after"] = change.After,
        ["follows"] = change.Follows,
    };
}
