using System.CommandLine;
using System.Globalization;
using MagmaGame.Analysis.Endings;
using MagmaGame.Analysis.Futures;
using MagmaGame.Branches;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Printing;
using MagmaGame.Runs;
using MagmaGame.Session;
using MagmaGame.Session.Replays;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Plain.Screens;
using MagmaGame.Terminal.Views;
using PlainPage = MagmaGame.Terminal.Plain.Page;

namespace MagmaGame.Commands;

/// <summary><c>magma replay</c>: a kept game once more.</summary>
internal static class ReplayCommand
{
    private const int MostMonths = 600;

    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var run = new Argument<string>("RUN|FILE") { Description = "The name of a kept game, or its journal." };
        var verify = new Option<bool>("--verify") { Description = "Only check that every month comes out as it was." };
        var to = WholeNumber.Option("--to", 0, MostMonths, "Stop when this month opens; 0 is January 2025.");
        var other = InsteadOptions.Create();
        var command = new DocumentedCommand("replay", "Play a kept game again and check every month against what it was.",
            "magma replay baseline-2025-7-1", "magma replay game.journal --verify", "magma replay baseline-2025-7-1 --to 12",
            "magma replay baseline-2025-7-1 --from 12 --instead open-lines",
            "magma replay baseline-2025-7-1 --from 12 --instead 60/50/25/25/25/25 --keep")
        {
            run, verify, to, other.From, other.Decision, other.Instead, other.Policy, other.Keep,
        };
        command.SetAction(result =>
        {
            if (other.IsAsked(result, verify, to)) return Otherwise(result, result.GetRequiredValue(run), other, content, console);
            var path = GivenRun.Find(result.GetRequiredValue(run), console);
            var reading = JournalText.Read(path);
            var rules = new GameRules(LoadedContent.Load(result.GetValue(content), console));
            var replayed = Replay.Run(rules, reading.Journal!, (int?)result.GetValue(to), KeptVersions.Of(console).Find);
            var page = PrintedPage.Of(console);
            if (replayed.Session is { } session && !result.GetValue(verify)) Tell(session, console, page);
            if (reading.TornTail) page.Line("Note: the last line was cut off and is left out.");
            if (replayed.Note is { } note) page.Line("Note: " + note);
            if (replayed.Problem is { } problem) throw ResumedRun.Failure(path, problem);
            if (result.GetValue(verify)) page.Line(Verified(replayed.Session!));
            return ExitCode.Done;
        });
        return command;
    }

    private static int Otherwise(
        ParseResult result, string run, InsteadOptions options, Option<string?> content, IConsoleStreams console)
    {
        var given = result.GetValue(content);
        var wish = new OtherGameWish
        {
            Run = run,
            Month = (int?)result.GetValue(options.From),
            Decision = (int)(result.GetValue(options.Decision) ?? 1),
            Instead = result.GetValue(options.Instead) ?? "",
            Policy = result.GetValue(options.Policy) ?? FutureRequest.UsualPolicy,
            Keep = result.GetValue(options.Keep),
            Content = given,
        };
        return new OtherGameReplay(new GameRules(LoadedContent.Load(given, console)), wish, console).Run();
    }

    private static string Verified(GameSession session) => string.Create(CultureInfo.InvariantCulture,
        $"Every month comes out as it was: {session.Decisions.Count} decisions, {session.Game.State.Month} months, the game {(session.IsOver ? "over" : "waiting")}.");

    private static void Tell(GameSession session, IConsoleStreams console, PrintedPage page)
    {
        var setup = session.Setup;
        page.Line($"{setup.ScenarioId}, seed {setup.Seed}, {(setup.Pace == Pace.Monthly ? "monthly" : "quarterly")}");
        if (session.Origin is { } origin) page.Line($"Branched from {origin.From} in {CalendarMonth.Of(origin.Month)}.");
        var month = -1;
        for (var place = 0; place < session.Decisions.Count; place++)
        {
            var taken = session.Decisions[place];
            if (taken.Decision.Kind == Simulation.Decisions.DecisionKind.EndRound) continue;
            if (taken.Month != month)
            {
                page.Line();
                page.Line(CalendarMonth.Of(month = taken.Month));
            }
            page.Line(DecisionWords.Of(session, taken), string.Create(CultureInfo.InvariantCulture, $"{place + 1}. "));
        }
        page.Line();
        if (!session.IsOver)
        {
            page.Line($"The game stands in {CalendarMonth.Of(session.Game.State.Month)}.");
            if (session.Game.OpenEvent is { } open && open.Options.All(option => !option.Enable.Holds(session.Game.State)))
                page.Line($"It cannot go on: of '{open.Id}', which waits for an answer, no option can be chosen.");
            return;
        }
        var facts = TerminalFacts.Of(console);
        EndingScreen.Write(
            new PlainPage(console.Out, new PlainSettings(facts.Width, facts.Color, facts.AsciiOnly)),
            EndingView.Of(session, EndingComparison.Of(session.Game)));
    }
}
