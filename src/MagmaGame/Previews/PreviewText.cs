using System.Collections.Immutable;
using MagmaGame.Authoring.Explanations;
using MagmaGame.Authoring.Previews;
using MagmaGame.Explanations;
using MagmaGame.Printing;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Plain.Screens;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Previews;

/// <summary>Previews of events for people: the scene as plain mode shows it, then what the writer wants to know.</summary>
internal static class PreviewText
{
    /// <summary>Writes a preview.</summary>
    public static void Write(EventPreview preview, Page page)
    {
        var session = preview.Session;
        Origin(preview, page);
        // Which of its round's scenes it would be says nothing of the scene.
        SceneScreen.Write(page, EventView.Of(session, preview.Event) with { Number = 1, Count = 1 }, TermMarks.None, whole: true);
        page.Heading("The arguments");
        ArgumentsScreen.Write(page, ArgumentsView.Of(session, preview.Event));
        Write(AdviceView.Of(session, preview.Event), WordsInSight.Of(session, preview.Event), page);
        page.Heading("What each option does here");
        for (var place = 0; place < preview.Options.Length; place++) Write(preview, place, page);
    }

    // What a player finds only on asking, and a writer may have written.
    private static void Write(ImmutableArray<AdviceView> voices, WordsInSight words, Page page)
    {
        if (!voices.IsEmpty)
        {
            page.Heading("What the advisors say");
            foreach (var voice in voices) page.Item($"{voice.Advisor}, for answer {voice.Number}: {voice.Text} ({voice.Credit}) [{voice.Idea.Id}]");
        }
        if (words.Others.IsEmpty) return;
        page.Heading("Words that the glossary explains");
        page.Line(string.Join(", ", words.Others.Select(word => word.Name)) + ".");
    }

    private static void Origin(EventPreview preview, Page page)
    {
        page.Heading($"Preview of {preview.Event.Id}");
        var month = preview.Session.Game.State.Month;
        var where = preview.Moment is { } moment
            ? $"month {month} ({CalendarMonth.Of(month)}) of a game {(moment.PolicyId.Length > 0 ? $"of '{moment.PolicyId}'" : "of nobody")} in '{moment.ScenarioId}', seed {moment.Seed}"
            : $"month {month} ({CalendarMonth.Of(month)}) of the given game";
        page.Line(preview.Nearness switch
        {
            Nearness.Asked => $"As it is asked in {where}.",
            Nearness.Eligible => $"As it could be asked in {where}.",
            _ when preview.Moment is null => $"In {where}, where it could not be asked.",
            _ => $"In the nearest state that was found: {where}, with changes.",
        });
        foreach (var change in preview.Given) page.Item($"as you asked: {Words(change)}");
        foreach (var change in preview.Changes) page.Item($"changed: {Words(change)}");
        foreach (var reason in preview.Unsatisfied) page.Item($"left as it is: {reason}");
        if (preview.Clauses.IsEmpty) return;
        page.Line("Its condition here:");
        foreach (var clause in preview.Clauses) page.Told(1, clause.Holds, ExplanationText.Words(clause));
        if (preview.Nearness == Nearness.Asked && preview.Clauses.Any(clause => !clause.Holds))
            page.Line("What is false now was true when the event came; what was answered before it changed that.");
    }

    private static string Words(ChangeReading change) =>
        $"{change.Name}: {change.Before} -> {change.After}{(change.Follows ? " (the game works it out from other numbers)" : "")}";

    private static void Write(EventPreview preview, int place, Page page)
    {
        var (option, effects) = (preview.Event.Options[place], preview.Options[place]);
        page.Blank();
        page.Line($"{place + 1}. {preview.Session.Cast.Expand(option.Text)} [{option.Id}]{(effects.Possible ? "" : " (not possible here; if it were:)")}");
        if (effects.PutsPause && effects.Outcomes.All(o => o.Vote is null)) page.At(1, "No pause can be put to the vote here.");
        foreach (var outcome in effects.Outcomes)
        {
            var depth = 1;
            if (outcome.Roll >= 0 || outcome.Vote is not null)
            {
                page.At(1, Heading(preview, outcome));
                depth = 2;
            }
            foreach (var change in outcome.Changes) page.At(depth, Words(preview.Session.Game, change));
            foreach (var call in outcome.Calls) page.At(depth, $"calls {call.EventId}, {ExplanationText.After(call.AfterMin, call.AfterMax, call.Recheck)}");
            if (outcome.Changes.IsEmpty && outcome.Calls.IsEmpty) page.At(depth, "changes nothing");
        }
    }

    private static string Heading(EventPreview preview, OutcomeEffects outcome)
    {
        var vote = outcome.Vote switch
        {
            true => "the vote on a pause is won",
            false => "the vote on a pause is lost",
            _ => "",
        };
        var told = outcome.Text.Length > 0 ? $"“{preview.Session.Cast.Expand(outcome.Text)}”" : outcome.Roll >= 0 ? "nothing is told" : "";
        return $"{WriterNumber.Chance(outcome.Chance)}: {string.Join("; ", new[] { vote, told }.Where(part => part.Length > 0))}";
    }

    private static string Words(Game game, NumberChange change)
    {
        var catalogue = game.Rules.Catalogue;
        var (before, after) = change.Slot < 0
            ? (WriterNumber.Of(change.Before), WriterNumber.Of(change.After))
            : (WriterNumber.Of(catalogue, catalogue.Variables[change.Slot], change.Before), WriterNumber.Of(catalogue, catalogue.Variables[change.Slot], change.After));
        var by = change.Slot >= 0 && catalogue.Variables[change.Slot].Kind != Simulation.State.VariableKind.Number || change.After.Equals(change.Before)
            ? ""
            : $" ({(change.After > change.Before ? "+" : "")}{WriterNumber.Of(change.After - change.Before)})";
        return $"{change.Name} {before} -> {after}{by}{(change.Held ? ", held to its range" : "")}{ExplanationText.Sight(change.Sight)}";
    }
}
