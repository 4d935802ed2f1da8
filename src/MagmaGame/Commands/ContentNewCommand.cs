using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using MagmaGame.Asking;
using MagmaGame.Authoring.Scaffolds;
using MagmaGame.Consoles;
using MagmaGame.Content.Shapes;
using MagmaGame.Contents;
using MagmaGame.Naming;
using MagmaGame.Printing;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Commands;

/// <summary><c>magma content new</c>: something to begin with, which the check has nothing against.</summary>
internal static class ContentNewCommand
{
    private static readonly string[] Triggers = ["drawn", "called", "milestone", "initiative"];
    private static readonly string[] UsualOptions = ["accept", "refuse", "wait", "ask"];
    private static readonly string[] Acts = ["begins", "turns", "ends"];

    public static Command Create(Option<string?> content, IConsoleStreams console) =>
        new DocumentedCommand("new", "Begin an event, an arc of three events or a scenario; asks for what is not said.",
            "magma content new event", "magma content new scenario --id late-start")
        {
            Event(content, console),
            Arc(content, console),
            Scenario(content, console),
        };

    private static DocumentedCommand Event(Option<string?> content, IConsoleStreams console)
    {
        var common = new NewOptions("security.contractor-badge");
        var trigger = new Option<string?>("--trigger") { Description = "What brings it: drawn (usual), called, milestone or initiative.", HelpName = "TRIGGER" };
        var deck = new Option<string?>("--deck") { Description = "The deck it is drawn from.", HelpName = "DECK" };
        var milestone = new Option<string?>("--milestone") { Description = "The milestone that brings it.", HelpName = "MILESTONE" };
        var initiative = new Option<string?>("--initiative") { Description = "The initiative that brings it.", HelpName = "INITIATIVE" };
        var options = new Option<string?>("--options") { Description = "How many options (2 to 4), or their ids with commas.", HelpName = "OPTIONS" };
        var command = new DocumentedCommand("event", "Begin an event.",
            "magma content new event",
            "magma content new event --id lab.quiet-room --title \"A quiet room\" --source plan-outcome-pause --yes",
            "magma content new event --id lab.dawn --title Dawn --trigger milestone --milestone tedai --source plan-outcome-pause --yes")
        {
            common.Id, common.Title, trigger, deck, milestone, initiative, common.Sources, options, common.File, common.Yes, common.Plain,
        };
        trigger.CompletionSources.Add(Triggers);
        command.SetAction(result =>
        {
            var place = ContentPlace.FindToWorkOn(result.GetValue(content), console);
            var loaded = LoadedContent.Load(place);
            var catalogue = loaded.Catalogue;
            var questions = common.Questions(result, console);
            var answers = new Answers(questions);
            var id = common.AskId(result, answers, "event", EventIds(catalogue));
            Remark(id, catalogue, console);
            var title = common.AskTitle(result, answers, "Its title: a few words");
            var kind = TriggerOf(result.GetValue(trigger) ?? Implied(result, (milestone, "milestone"), (initiative, "initiative"), (deck, "drawn")), answers);
            Foreign(result, kind, (deck, EventTrigger.Drawn), (milestone, EventTrigger.Milestone), (initiative, EventTrigger.Initiative));
            var cause = kind switch
            {
                EventTrigger.Drawn => Cause(result.GetValue(deck), answers, "deck", GroupDeck(id, catalogue), [.. catalogue.Decks.Select(d => new Choice(d.Id, d.Name))]),
                EventTrigger.Milestone => Cause(result.GetValue(milestone), answers, "milestone", "", [.. catalogue.Milestones.Select(m => new Choice(m.Id, m.Name))]),
                EventTrigger.Initiative => Cause(result.GetValue(initiative), answers, "initiative", "", [.. catalogue.Initiatives.Select(i => new Choice(i.Id, i.Name))]),
                _ => "",
            };
            var sources = common.AskSources(result, answers, catalogue);
            var choices = OptionsOf(result.GetValue(options), answers);
            answers.Complete("magma content new event");
            var draft = new EventDraft { Id = id, Title = title, Trigger = kind, Cause = cause, Sources = [.. sources], Options = choices };
            return Write([draft], result, common, place, loaded, questions, console);
        });
        return command;
    }

    private static DocumentedCommand Arc(Option<string?> content, IConsoleStreams console)
    {
        var common = new NewOptions("lab.quiet-room");
        var deck = new Option<string?>("--deck") { Description = "The deck that its first event is drawn from.", HelpName = "DECK" };
        var command = new DocumentedCommand("arc", "Begin an arc: three events of which each calls the next.",
            "magma content new arc --id lab.quiet-room --title \"A quiet room\" --source plan-outcome-pause --yes")
        {
            common.Id, common.Title, deck, common.Sources, common.File, common.Yes, common.Plain,
        };
        command.SetAction(result =>
        {
            var place = ContentPlace.FindToWorkOn(result.GetValue(content), console);
            var loaded = LoadedContent.Load(place);
            var catalogue = loaded.Catalogue;
            var questions = common.Questions(result, console);
            var answers = new Answers(questions);
            // Its events are named after it, so none of the three may be there.
            var taken = EventIds(catalogue);
            var id = common.AskId(result, answers, "event", [.. taken, .. taken.SelectMany(t => Acts.Where(act => t.EndsWith("-" + act, StringComparison.Ordinal)).Select(act => t[..^(act.Length + 1)]))]);
            Remark(id, catalogue, console);
            var title = common.AskTitle(result, answers, "Its title: a few words");
            var cause = Cause(result.GetValue(deck), answers, "deck", GroupDeck(id, catalogue), [.. catalogue.Decks.Select(d => new Choice(d.Id, d.Name))]);
            var sources = common.AskSources(result, answers, catalogue);
            answers.Complete("magma content new arc");
            var drafts = Acts.Select((act, i) => new EventDraft
            {
                Id = $"{id}-{act}",
                Title = $"{title}, {i + 1}",
                Trigger = i == 0 ? EventTrigger.Drawn : EventTrigger.Called,
                Cause = i == 0 ? cause : "",
                Sources = [.. sources],
                Next = i + 1 < Acts.Length ? $"{id}-{Acts[i + 1]}" : "",
            });
            return Write([.. drafts], result, common, place, loaded, questions, console);
        });
        return command;
    }

    private static DocumentedCommand Scenario(Option<string?> content, IConsoleStreams console)
    {
        const int longestAbout = 100;
        var common = new NewOptions("late-start");
        var about = new Option<string?>("--about") { Description = "One line for menus: what it is like to play there.", HelpName = "LINE" };
        var command = new DocumentedCommand("scenario", "Begin a scenario.",
            "magma content new scenario --id late-start --title \"A late start\" --about \"Everybody has begun.\" --source plan-outcome-pause --yes")
        {
            common.Id, common.Title, about, common.Sources, common.Yes, common.Plain,
        };
        command.SetAction(result =>
        {
            var place = ContentPlace.FindToWorkOn(result.GetValue(content), console);
            var loaded = LoadedContent.Load(place);
            var questions = common.Questions(result, console);
            var answers = new Answers(questions);
            var id = common.AskId(result, answers, "scenario", [.. loaded.Catalogue.Scenarios.Select(s => s.Id)]);
            var name = common.AskTitle(result, answers, "Its name: a few words");
            var line = answers.Text(result.GetValue(about), "--about LINE", "One line for menus: what it is like to play there", "",
                text => text.Length > longestAbout ? $"It is longer than {longestAbout} letters." : string.IsNullOrWhiteSpace(text) ? "It is empty." : null);
            var sources = common.AskSources(result, answers, loaded.Catalogue);
            answers.Complete("magma content new scenario");
            var draft = new ScenarioDraft(id, name, line, [.. sources]);
            var path = ScenarioScaffold.PathOf(draft);
            if (loaded.Files.Find(path) is not null) throw new CommandFailure($"There is a file {path} already, of another scenario. Take another id.");
            var text = ScenarioScaffold.Of(draft);
            var made = new NewContent(place, loaded, console);
            if (made.Offer(path, Encoding.UTF8.GetBytes(text), text, result.GetValue(common.Yes), questions))
                Next(console, $"magma content check \"{made.DiskPath(path)}\"", $"magma play --scenario {id} --content \"{place.ContentFolder}\"");
            return ExitCode.Done;
        });
        return command;
    }

    private static int Write(
        ImmutableArray<EventDraft> drafts, ParseResult result, NewOptions common, ContentPlace place, LoadedContent loaded, IQuestions? questions, IConsoleStreams console)
    {
        var path = EventPath.Of(result.GetValue(common.File), drafts[0], place, console);
        var entries = string.Join('\n', drafts.Select(draft => EventScaffold.Of(draft, loaded.Catalogue)));
        var bytes = loaded.Files.Find(path) is { } file
            ? EventFile.With(file.Bytes.Span, entries)
                ?? throw new CommandFailure($"{path} is not written as a list of entries that begin with '- ', so nothing can be added to it. Name another file: --file FILE.")
            : EventFile.New(path, entries);
        var made = new NewContent(place, loaded, console);
        if (!made.Offer(path, bytes, entries, result.GetValue(common.Yes), questions)) return ExitCode.Done;
        var page = PrintedPage.Of(console);
        if (drafts is [{ Trigger: EventTrigger.Called } called])
        {
            page.Line("Nothing calls it yet. Put this line into the option, or the outcome of its roll, that is to bring it:");
            page.Verbatim("    " + EventScaffold.Call(called.Id));
        }
        Next(console, $"magma content check \"{made.DiskPath(path)}\"", $"magma content preview {drafts[0].Id} --content \"{place.ContentFolder}\"");
        return ExitCode.Done;
    }

    private static void Next(IConsoleStreams console, params ReadOnlySpan<string> commands)
    {
        var page = PrintedPage.Of(console);
        page.Line("Put your own words in, and then:");
        foreach (var command in commands) page.Verbatim("  " + command);
    }

    private static List<string> EventIds(Catalogue catalogue) => [.. catalogue.Events.Select(e => e.Id)];

    // A new group is fine, but one letter beside another it is rather a slip; so is an id beside another.
    private static void Remark(string id, Catalogue catalogue, IConsoleStreams console)
    {
        var groups = catalogue.Events.Select(e => e.Id.Split('.')[0]).Distinct(StringComparer.Ordinal).ToList();
        var group = id.Split('.')[0];
        var near = groups.Contains(group, StringComparer.Ordinal) ? Suggestion.For(id, EventIds(catalogue)) : Suggestion.For(group, groups);
        if (id.Length > 0 && near.Length > 0) PrintedPage.Of(console).Line($"Note:{near} '{(groups.Contains(group, StringComparer.Ordinal) ? id : group)}' is new.");
    }

    private static EventTrigger TriggerOf(string? given, Answers answers)
    {
        var word = answers.One(given, "--trigger TRIGGER", "What brings it?", Triggers[0],
            [
                new Choice("drawn", "by chance from a deck, when its conditions hold"),
                new Choice("called", "by another event, some months after it"),
                new Choice("milestone", "in the month after a milestone was lit"),
                new Choice("initiative", "at once, when the player takes an initiative"),
            ],
            word => Array.IndexOf(Triggers, word) >= 0 ? null : CatalogueNames.Unknown("trigger", word, Triggers).Message);
        return (EventTrigger)Array.IndexOf(Triggers, word);
    }

    private static string? Implied(ParseResult result, params ReadOnlySpan<(Option<string?> Option, string Trigger)> all)
    {
        foreach (var (option, trigger) in all)
            if (result.GetValue(option) is not null) return trigger;
        return null;
    }

    private static void Foreign(ParseResult result, EventTrigger trigger, params ReadOnlySpan<(Option<string?> Option, EventTrigger Trigger)> all)
    {
        foreach (var (option, belongsTo) in all)
        {
            if (belongsTo != trigger && result.GetValue(option) is not null)
                throw new CommandFailure($"{option.Name} goes with '--trigger {Triggers[(int)belongsTo]}', not with '{Triggers[(int)trigger]}'.");
        }
    }

    private static string Cause(string? given, Answers answers, string what, string usual, IReadOnlyList<Choice> choices)
    {
        string[] words = [.. choices.Select(c => c.Word)];
        return answers.One(given, $"--{what} {what.ToUpperInvariant()}", $"Which {what}?", usual, choices,
            word => Array.IndexOf(words, word) >= 0 ? null : CatalogueNames.Unknown(what, word, words).Message);
    }

    private static string GroupDeck(string id, Catalogue catalogue) => catalogue.Decks.FirstOrDefault(d => d.Id == id.Split('.')[0])?.Id ?? "";

    private static ImmutableArray<string> OptionsOf(string? given, Answers answers)
    {
        var text = answers.Text(given, "--options OPTIONS", "How many options, 2 to 4? Or their ids, with commas", "2", Wrong);
        return text.Length == 1 && char.IsAsciiDigit(text[0]) ? [.. UsualOptions.Take(text[0] - '0')] : [.. Split(text)];

        static string? Wrong(string text)
        {
            if (int.TryParse(text, out var count)) return count is >= 2 and <= 4 ? null : "An event has 2 to 4 options.";
            var ids = Split(text);
            return ids.Select(id => IdForm.Wrong(id) is { } why ? $"'{id}' is no id: {why}." : null).FirstOrDefault(why => why is not null)
                ?? (ids.Length is < 2 or > 4 ? "An event has 2 to 4 options." : ids.Distinct(StringComparer.Ordinal).Count() < ids.Length ? "Two options have one id." : null);
        }

        static string[] Split(string text) => text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
    }
}
