using System.CommandLine;
using MagmaGame.Analysis.Balances;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Searches;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Balances;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Naming;
using MagmaGame.Printing;
using MagmaGame.Searches;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulations;

namespace MagmaGame.Commands;

/// <summary><c>magma simulate</c>: many games of a policy, in figures; what each decision is worth; a policy found by search.</summary>
internal sealed class SimulateCommand
{
    private const int UsualGames = 1000;
    private const string Best = BalanceWish.BestPolicy;

    private readonly Option<string[]> _scenario = new("--scenario")
    {
        Description = "The world to start in; with --balance any number of them, or all.",
        HelpName = "ID",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _policy = new("--policy")
    {
        Description = "The way to play; 'best' searches for one and, with --balance, takes those that are kept.",
        HelpName = "ID",
    };

    private readonly Option<long?> _games = WholeNumber.Option("--games", 1, BulkRequest.MostGames,
        $"How many games (default {UsualGames}; with --balance of each scenario, default {BalanceRequest.UsualGames}; with --policy best of each candidate, default {SearchRequest.UsualGames}).");

    private readonly Option<long?> _seed = WholeNumber.Option("--seed", 0, uint.MaxValue, "Seed of the first game, the next one has the next; or of a search (default 0).");

    private readonly Option<long?> _threads = WholeNumber.Option("--threads", 1, BulkRequest.MostThreads,
        "Worker threads (default: one for each processor); changes nothing but the speed.");

    private readonly Option<string> _pace = PaceOption.Create("the world's own, or monthly");
    private readonly Option<bool> _json = new("--json") { Description = "Print JSON for other programs." };
    private readonly Option<bool> _csv = new("--csv") { Description = "Print two lines of comma-separated values." };
    private readonly Option<bool> _table = new("--table") { Description = "Print a table of every policy in every scenario, in Markdown." };

    private readonly Option<string?> _reference = new("--reference")
    {
        Description = "With --table: figures of another implementation to set beside ours.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _weights = new("--weights")
    {
        Description = "Play the games with each constant of the model at both ends of its range, and print the weightiest, in Markdown. Takes minutes.",
    };

    private readonly Option<bool> _balance = new("--balance")
    {
        Description = "Say what every knob, initiative and option is worth, scenario by scenario, and what is dominated everywhere.",
    };

    private readonly Option<bool> _markdown = new("--markdown") { Description = "With --balance: print Markdown, with every option." };
    private readonly Option<bool> _check = new("--check") { Description = "With --balance: exit with 1 when something is dominated everywhere." };

    private readonly Option<string?> _keep = new("--keep")
    {
        Description = "With --policy best: write the policy to a file, as content/policies/ has them.",
        HelpName = "FILE",
    };

    private SimulateCommand()
    {
    }

    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var own = new SimulateCommand();
        var command = new DocumentedCommand("simulate", "Play many games by a policy and sum them up.",
            "magma simulate --scenario baseline-2025 --policy plan --games 10000",
            "magma simulate --scenario stall --policy full-speed --games 5000 --json",
            "magma simulate --table --games 500 > table.md",
            "magma simulate --scenario baseline-2025 --policy plan --games 400 --weights",
            "magma simulate --balance",
            "magma simulate --balance --scenario stall --policy best --markdown > balance.md",
            "magma simulate --policy best --scenario stall --keep content/policies/best-stall.yaml")
        {
            own._scenario, own._policy, own._games, own._seed, own._threads, own._pace, own._json, own._csv, own._table, own._reference,
            own._weights, own._balance, own._markdown, own._check, own._keep,
        };
        command.SetAction(result => own.Run(result, content, console));
        return command;
    }

    private int Run(ParseResult result, Option<string?> content, IConsoleStreams console)
    {
        var rules = new GameRules(LoadedContent.Load(result.GetValue(content), console));
        if (result.GetValue(_balance)) return Balance(result, rules, console);
        if (result.GetValue(_markdown) || result.GetValue(_check)) throw new CommandFailure("--markdown and --check go with --balance.");
        if (result.GetValue(_table)) return Table(result, rules, console);
        if (result.GetValue(_reference) is not null) throw new CommandFailure("--reference goes with --table.");
        if (result.GetValue(_weights) && (result.GetValue(_json) || result.GetValue(_csv)))
            throw new CommandFailure("--weights prints Markdown: leave out --json and --csv.");
        if (result.GetValue(_policy) == Best) return Search(result, rules, console);
        if (result.GetValue(_keep) is not null) throw new CommandFailure("--keep goes with --policy best.");
        if (result.GetValue(_json) && result.GetValue(_csv)) throw new CommandFailure("Choose --json or --csv, not both.");
        var request = new BulkRequest
        {
            Scenario = rules.Catalogue.NeedScenario(OneScenario(result, rules.Catalogue)),
            Policy = rules.Catalogue.NeedPolicy(Need(result.GetValue(_policy), "--policy", rules.Catalogue.Policies.Select(p => p.Id))),
            Games = Games(result, UsualGames, BulkRequest.MostGames),
            FirstSeed = Seed(result),
            Threads = Threads(result),
            Pace = PaceOption.Of(result, _pace),
        };
        return result.GetValue(_weights)
            ? WeightsSimulation.Run(rules.Catalogue, request, console)
            : Play(rules, request, result.GetValue(_json), result.GetValue(_csv), console);
    }

    private int Table(ParseResult result, GameRules rules, IConsoleStreams console)
    {
        if (result.GetValue(_json) || result.GetValue(_csv) || result.GetValue(_policy) is not null || Scenarios(result).Length > 0)
            throw new CommandFailure("--table takes every scenario and policy and prints Markdown: leave out --scenario, --policy, --json and --csv.");
        if (result.GetValue(_weights)) throw new CommandFailure("Choose --table or --weights, not both.");
        if (result.GetValue(_reference) is "") throw new CommandFailure("--reference needs the name of a file.");
        if (PaceOption.Of(result, _pace) is not null) throw new CommandFailure("--table plays each world at its own pace: leave out --pace.");
        if (result.GetValue(_keep) is not null) throw new CommandFailure("--keep goes with --policy best.");
        var plan = new SimulationPlan(Games(result, UsualGames, BulkRequest.MostGames), Seed(result), Threads(result));
        return TableSimulation.Run(rules, plan, result.GetValue(_reference), console);
    }

    private int Balance(ParseResult result, GameRules rules, IConsoleStreams console)
    {
        if (result.GetValue(_csv) || result.GetValue(_table) || result.GetValue(_weights) || result.GetValue(_reference) is not null
            || result.GetValue(_keep) is not null)
            throw new CommandFailure("--balance is a report of its own: leave out --csv, --table, --weights, --reference and --keep.");
        if (PaceOption.Of(result, _pace) is not null) throw new CommandFailure("--balance plays each world at its own pace: leave out --pace.");
        if (result.GetValue(_json) && result.GetValue(_markdown)) throw new CommandFailure("Choose --json or --markdown, not both.");
        return BalanceSession.Run(
            rules,
            new BalanceWish
            {
                Scenarios = [.. Scenarios(result)],
                Policy = result.GetValue(_policy) ?? BalanceWish.UsualPolicy,
                Games = Games(result, BalanceRequest.UsualGames, BalanceRequest.MostGames),
                Seed = Seed(result),
                Threads = Threads(result),
                Form = result.GetValue(_json) ? BalanceForm.Json : result.GetValue(_markdown) ? BalanceForm.Markdown : BalanceForm.Text,
                Check = result.GetValue(_check),
            },
            console);
    }

    private int Search(ParseResult result, GameRules rules, IConsoleStreams console)
    {
        if (result.GetValue(_weights)) throw new CommandFailure("--weights needs a policy to play by; a search has none yet.");
        if (result.GetValue(_csv)) throw new CommandFailure("A search prints a policy or, with --json, an object: leave out --csv.");
        if (PaceOption.Of(result, _pace) is not null) throw new CommandFailure("A search plays the world at its own pace: leave out --pace.");
        if (result.GetValue(_keep) is "") throw new CommandFailure("--keep needs the name of a file.");
        return SearchSession.Run(
            rules,
            new SearchWish
            {
                Scenario = OneScenario(result, rules.Catalogue),
                Games = Games(result, SearchRequest.UsualGames, SearchRequest.MostGames),
                Seed = Seed(result),
                Threads = Threads(result),
                Keep = result.GetValue(_keep),
                Json = result.GetValue(_json),
            },
            console);
    }

    private string[] Scenarios(ParseResult result) => result.GetValue(_scenario) ?? [];

    private string OneScenario(ParseResult result, Catalogue catalogue)
    {
        var given = Scenarios(result);
        if (given.Length > 1) throw new CommandFailure("Several scenarios go with --balance; choose one.");
        return Need(given.Length == 0 ? null : given[0], "--scenario", catalogue.Scenarios.Select(s => s.Id));
    }

    // Whatever keeps figures of every decision has room for fewer games; a report of differences needs two.
    private int Games(ParseResult result, int usual, int most)
    {
        var games = result.GetValue(_games) ?? usual;
        var least = most == BulkRequest.MostGames ? 1 : 2;
        return games >= least && games <= most ? (int)games
            : throw new CommandFailure($"--games takes a whole number from {least} to {most} here, not '{games}'.");
    }

    private uint Seed(ParseResult result) => (uint)(result.GetValue(_seed) ?? 0);

    private int Threads(ParseResult result) => (int)(result.GetValue(_threads) ?? Environment.ProcessorCount);

    private static string Need(string? given, string option, IEnumerable<string> names) => given
        ?? throw new CommandFailure($"Say which with {option}: {string.Join(", ", names)}.");

    private static int Play(GameRules rules, BulkRequest request, bool json, bool csv, IConsoleStreams console)
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
        else SummaryText.Write(summary, catalogue, PrintedPage.Of(console));
    }
}
