using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Authoring.Playtests;
using MagmaGame.Consoles;
using MagmaGame.Content.Loading;
using MagmaGame.Contents;
using MagmaGame.Naming;
using MagmaGame.Playtests;
using MagmaGame.Printing;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulations;

namespace MagmaGame.Commands;

/// <summary><c>magma content playtest</c>: what of the content games ever reach, and what goes wrong in them.</summary>
internal static class ContentPlaytestCommand
{
    private const int UsualGames = 2000;
    private const string Off = "off";

    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var events = new Argument<string[]>("EVENT") { Description = "Events to tell of, part by part (default: the whole library).", Arity = ArgumentArity.ZeroOrMore };
        var games = WholeNumber.Option("--games", 1, PlaytestRequest.MostGames, $"How many games, of all scenarios and policies in turn (default {UsualGames}).");
        var policies = new Option<string?>("--policies") { Description = "Only these ways to play, with commas between (default: all that are no arms of experiments).", HelpName = "ID,..." };
        var scenarios = new Option<string?>("--scenarios") { Description = "Only these worlds, with commas between (default: all, those of tutorials too, so that their scenes are met).", HelpName = "ID,..." };
        var seed = WholeNumber.Option("--seed", 0, uint.MaxValue, "Seed of the first game; the next one has the next (default 0).");
        var threads = WholeNumber.Option("--threads", 1, BulkRequest.MostThreads, "Worker threads (default: one for each processor); changes nothing but the speed.");
        var pace = PaceOption.Create("each world's own, or monthly");
        var format = OneOf.Option("--format", "How to print what is found: for people or for programs.", "text", "json");
        var html = new Option<string?>("--html") { Description = "Also write a heat map of the library, a page for a browser.", HelpName = "FILE" };
        var failures = new Option<string?>("--failures") { Description = "Write a journal of each failure into this folder.", HelpName = "DIR" };
        var directed = DirectedOption();
        var command = new DocumentedCommand("playtest", "Play many games to see what of the content is ever met, and what fails.",
            "magma content playtest",
            "magma content playtest security.insider-offer",
            "magma content playtest --games 20000 --html library.html",
            "magma content playtest --scenarios stall --policies random,plan --goal-directed off",
            "magma content playtest --failures broken --format json > coverage.json")
        {
            events, games, policies, scenarios, seed, threads, pace, format, html, failures, directed,
        };
        command.SetAction(result =>
        {
            var read = ContentLoader.Load(ContentReading.Read(ContentPlace.FindToWorkOn(result.GetValue(content), console)));
            // Content with errors is told of as for every other command.
            var catalogue = read.Catalogue ?? LoadedContent.LoadToWorkOn(result.GetValue(content), console);
            ImmutableArray<EventDefinition> wanted = [.. (result.GetValue(events) ?? []).Distinct(StringComparer.Ordinal).Select(id => ContentExplainCommand.EventNamed(catalogue, id, others: []).Event)];
            var isJson = result.GetRequiredValue(format) == "json";
            if (isJson && !wanted.IsEmpty) throw new CommandFailure("EVENT goes with --format text: the JSON tells of all events.");
            var count = (int)(result.GetValue(games) ?? UsualGames);
            var request = new PlaytestRequest
            {
                Scenarios = Named(result.GetValue(scenarios), "--scenarios", catalogue.NeedScenario) ?? catalogue.Scenarios,
                Policies = Named(result.GetValue(policies), "--policies", id => PolicyOf(catalogue, id)) ?? PlaytestRequest.UsualPolicies(catalogue),
                Games = count,
                FirstSeed = (uint)(result.GetValue(seed) ?? 0),
                Threads = (int)(result.GetValue(threads) ?? Environment.ProcessorCount),
                Pace = PaceOption.Of(result, pace),
                DirectedGames = result.GetValue(directed) is { } effort ? int.Parse(effort, CultureInfo.InvariantCulture) : count,
            };
            if (request.Scenarios.IsEmpty) throw new CommandFailure("The content has no scenario, so nothing can be played.");
            var proofs = ProvedUnreachable.Of(read.Diagnostics.Concat(read.Allowed.Select(a => a.Diagnostic)));
            var place = new PlaytestPlace(PathOf(result, html, console), PathOf(result, failures, console));
            return Run(new GameRules(catalogue), request, proofs, place, wanted, isJson, console);
        });
        return command;
    }

    private static int Run(
        GameRules rules, PlaytestRequest request, ProvedUnreachable proofs, PlaytestPlace place, ImmutableArray<EventDefinition> wanted, bool json, IConsoleStreams console)
    {
        place.Prepare();
        using var interrupted = new CancellationTokenSource();
        using (console.OnInterrupt(interrupted.Cancel))
        {
            var result = ProgressBar.Run(console, (long)request.Games + request.DirectedGames, progress =>
                PlaytestRun.Play(rules, request, proofs, console.Time, progress is null ? null : done => progress(done), interrupted.Token));
            if (result.Finished == 0) throw new CommandFailure("Stopped before the first game was finished.", ExitCode.Findings);
            var journals = place.WriteFailures(result);
            place.WritePage(result);
            if (json) console.Out.WriteLine(PlaytestJson.Write(result, journals));
            else PlaytestText.Write(result, journals, wanted, PrintedPage.Of(console));
            if (!interrupted.IsCancellationRequested) return result.Failures.IsEmpty ? ExitCode.Done : ExitCode.Findings;
            Complaint.Note(console, string.Create(CultureInfo.InvariantCulture,
                $"Stopped after {result.Finished} of {request.Games} games and {result.DirectedRuns} directed runs; the figures are of these."));
            return ExitCode.Findings;
        }
    }

    private static Option<string?> DirectedOption() => new("--goal-directed")
    {
        Description = "Effort for runs toward what the games left out, in games' worth of months (default: as many as --games); 'off' for none.",
        HelpName = "off|N",
        CustomParser = parsed =>
        {
            var text = parsed.Tokens.Count > 0 ? parsed.Tokens[0].Value : "";
            if (text == Off) return "0";
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= PlaytestRequest.MostGames) return text;
            parsed.AddError($"--goal-directed takes '{Off}' or a whole number from 0 to {PlaytestRequest.MostGames}, not '{text}'.");
            return null;
        },
    };

    // Where the content has no policy that plays at random, the name stands for one all the same.
    private static Simulation.Policies.PolicyDefinition PolicyOf(Catalogue catalogue, string id) =>
        catalogue.Policy(id) ?? PlaytestRequest.UsualPolicies(catalogue).FirstOrDefault(p => p.Id == id) ?? catalogue.NeedPolicy(id);

    private static ImmutableArray<T>? Named<T>(string? given, string option, Func<string, T> find)
    {
        if (given is null) return null;
        var ids = given.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();
        return ids.Count == 0 ? throw new CommandFailure($"{option} needs names, with commas between them.") : [.. ids.Select(find)];
    }

    private static string? PathOf(ParseResult result, Option<string?> option, IConsoleStreams console) => result.GetValue(option) switch
    {
        null => null,
        "" => throw new CommandFailure($"{option.Name} needs a name."),
        var name => Path.GetFullPath(name, console.CurrentFolder),
    };
}
