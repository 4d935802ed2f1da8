using System.CommandLine;
using MagmaGame.Authoring.Previews;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Explanations;
using MagmaGame.Naming;
using MagmaGame.Previews;
using MagmaGame.Printing;
using MagmaGame.Runs;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Commands;

/// <summary><c>magma content preview</c>: an event as a player sees it, and what its options do.</summary>
internal static class ContentPreviewCommand
{
    private const uint UsualSeed = 1;

    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var id = new Argument<string>("EVENT") { Description = "The id of an event." };
        var state = StateOption.Create();
        var run = new Option<string?>("--in") { Description = "Take the state of a month of a kept game or journal, as it was.", HelpName = "RUN@MONTH" };
        var scenario = new Option<string?>("--scenario") { Description = "Look for a state in games of this scenario only.", HelpName = "ID" };
        var seed = WholeNumber.Option("--seed", 0, uint.MaxValue, $"Seed of the first games to look in (default {UsualSeed}).");
        var width = WholeNumber.Option("--width", TerminalFacts.LeastWidth, TerminalFacts.GreatestWidth, "Columns to write in (default: those of the terminal).");
        var format = OneOf.Option("--format", "How to print: for people or for programs.", "text", "json");
        var command = new DocumentedCommand("preview", "Show an event as a player sees it, in the nearest state in which it can be asked, and what each option does there.",
            "magma content preview security.insider-offer",
            "magma content preview security.insider-offer --state security=20 --state capability=30",
            "magma content preview security.insider-offer --in baseline-2025-7-1@14",
            "magma content preview initiative.defer --scenario stall --seed 3 --width 60")
        {
            id, state, run, scenario, seed, width, format,
        };
        command.SetAction(result =>
        {
            if (result.GetValue(run) is not null && (result.GetValue(scenario) is not null || result.GetValue(seed) is not null))
                throw new CommandFailure("--in takes scenario and seed of the game that it names: leave out --scenario and --seed.");
            var (catalogue, definition) = ContentExplainCommand.EventNamed(LoadedContent.LoadToWorkOn(result.GetValue(content), console), result.GetRequiredValue(id));
            var rules = new GameRules(catalogue);
            EventPreview preview;
            if (result.GetValue(run) is { } name)
            {
                var (played, month) = GivenRun.At(name, rules, console);
                if (month is not { } at) throw new CommandFailure($"--in needs a month of the game for a preview: {name}@MONTH.");
                played.Remark(console);
                var then = played.Session.VersionIn(at).Rules.Catalogue;
                preview = EventPreviewer.InGame(
                    played.Session, then.Event(definition.Id) ?? throw ContentExplainCommand.NotYetIn(definition, name), at,
                    StateOption.Read(result.GetValue(state), then));
            }
            else
            {
                var place = result.GetValue(scenario) is { } world ? catalogue.NeedScenario(world) : null;
                using var interrupted = new CancellationTokenSource();
                using (console.OnInterrupt(interrupted.Cancel))
                {
                    preview = EventPreviewer.InTypicalGame(
                        rules, definition, place, (uint)(result.GetValue(seed) ?? UsualSeed), StateOption.Read(result.GetValue(state), catalogue), interrupted.Token);
                }
            }
            if (result.GetRequiredValue(format) == "json") console.Out.WriteLine(ExplanationJson.Text(PreviewJson.Of(preview)));
            else PreviewText.Write(preview, WriterPage.Of(console, (int?)result.GetValue(width)));
            // A script may want to know whether the event can be seen there at all.
            return preview.Unsatisfied.IsEmpty ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }
}
