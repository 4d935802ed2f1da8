using System.CommandLine;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Naming;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulations;

namespace MagmaGame.Commands;

/// <summary><c>magma simulate</c>: many games of a policy, in figures.</summary>
internal static class SimulateCommand
{
    private const int UsualGames = 1000;

    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var scenario = new Option<string?>("--scenario") { Description = "The world to start in.", HelpName = "ID" };
        var policy = new Option<string?>("--policy") { Description = "The way to play.", HelpName = "ID" };
        var games = WholeNumber.Option("--games", 1, BulkRequest.MostGames, $"How many games (default {UsualGames}).");
        var seed = WholeNumber.Option("--seed", 0, uint.MaxValue, "Seed of the first game; the next one has the next (default 0).");
        var threads = WholeNumber.Option("--threads", 1, BulkRequest.MostThreads, "Worker threads (default: one for each processor); changes nothing but the speed.");
        var pace = PaceOption.Create("the world's own, or monthly");
        var json = new Option<bool>("--json") { Description = "Print JSON for other programs." };
        var csv = new Option<bool>("--csv") { Description = "Print two lines of comma-separated values." };
        var table = new Option<bool>("--table") { Description = "Print a table of every policy in every scenario, in Markdown." };
        var weights = new Option<bool>("--weights") { Description = "Play the games with each constant of the model at both ends of its range, and print the weightiest, in Markdown. Takes minutes." };
        var reference = new Option<string?>("--reference") { Description = "With --table: figures of another implementation to set beside ours.", HelpName = "FILE" };
        var command = new DocumentedCommand("simulate", "Play many games by a policy and sum them up.",
            "magma simulate --scenario baseline-2025 --policy plan --games 10000",
            "magma simulate --scenario stall --policy full-speed --games 5000 --json",
            "magma simulate --table --games 500 > table.md",
            "magma simulate --scenario baseline-2025 --policy plan --games 400 --weights")
        {
            scenario, policy, games, seed, threads, pace, json, csv, table, weights, reference,
        };
        command.SetAction(result =>
        {
            var catalogue = LoadedContent.Load(result.GetValue(content), console);
            var rules = new GameRules(catalogue);
            var plan = new SimulationPlan(
                (int)(result.GetValue(games) ?? UsualGames), (uint)(result.GetValue(seed) ?? 0), (int)(result.GetValue(threads) ?? Environment.ProcessorCount));
            if (result.GetValue(table))
            {
                if ((result.GetValue(json) || result.GetValue(csv)) || (result.GetValue(scenario) ?? result.GetValue(policy)) is not null)
                    throw new CommandFailure("--table takes every scenario and policy and prints Markdown: leave out --scenario, --policy, --json and --csv.");
                if (result.GetValue(weights)) throw new CommandFailure("Choose --table or --weights, not both.");
                if (PaceOption.Of(result, pace) is not null) throw new CommandFailure("--table plays each world at its own pace: leave out --pace.");
                return TableSimulation.Run(rules, plan, result.GetValue(reference), console);
            }
            if (result.GetValue(reference) is not null) throw new CommandFailure("--reference goes with --table.");
            if (result.GetValue(json) && result.GetValue(csv)) throw new CommandFailure("Choose --json or --csv, not both.");
            var request = new BulkRequest
            {
                Scenario = catalogue.NeedScenario(Need(result.GetValue(scenario), "--scenario", catalogue.Scenarios.Select(s => s.Id))),
                Policy = catalogue.NeedPolicy(Need(result.GetValue(policy), "--policy", catalogue.Policies.Select(p => p.Id))),
                Games = plan.Games,
                FirstSeed = plan.FirstSeed,
                Threads = plan.Threads,
                Pace = PaceOption.Of(result, pace),
            };
            if (result.GetValue(weights))
            {
                if (result.GetValue(json) || result.GetValue(csv)) throw new CommandFailure("--weights prints Markdown: leave out --json and --csv.");
                return WeightsSimulation.Run(catalogue, request, console);
            }
            return Run(rules, request, result.GetValue(json), result.GetValue(csv), console);
        });
        return command;
    }

    private static string Need(string? given, string option, IEnumerable<string> names) => given
        ?? throw new CommandFailure($"Say which with {option}: {string.Join(", ", names)}.");

    private static int Run(GameRules rules, BulkRequest request, bool json, bool csv, IConsoleStreams console)
    {
        using var interrupted = new CancellationTokenSource();
        using (console.OnInterrupt(interrupted.Cancel))
        {
            var result = ProgressBar.Run(console, request.Games, progress =>
                BulkRun.Play(rules, request, console.Time, progress is null ? null : done => progress(done), interrupted.Token));
            if (result.Finished == 0) throw new CommandFailure("Stopped before the first game was finished.", ExitCode.Findings);
            Print(SimulationSummary.Of(result), rules.Catalogue, json, csv, console);
            if (result.IsComplete) return ExitCode.Done;
            Complaint.Note(console, $"stopped after {result.Finished} of {request.Games} games; the figures are of these.");
            return ExitCode.Findings;
        }
    }

    private static void Print(SimulationSummary summary, Catalogue catalogue, bool json, bool csv, IConsoleStreams console)
    {
        if (json) console.Out.WriteLine(SummaryJson.Write(summary, catalogue));
        else if (csv) console.Out.Write(SummaryCsv.Write(summary, catalogue));
        else SummaryText.Write(summary, catalogue, Printing.PrintedPage.Of(console));
    }
}
