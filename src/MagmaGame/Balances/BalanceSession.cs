using System.Collections.Immutable;
using MagmaGame.Analysis.Balances;
using MagmaGame.Consoles;
using MagmaGame.Naming;
using MagmaGame.Printing;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulations;

namespace MagmaGame.Balances;

/// <summary>Weighs what there is to decide, and prints what came out.</summary>
internal static class BalanceSession
{
    // What a bar is divided in: nobody can say beforehand how many games there will be.
    private const int Parts = 10_000;

    public static int Run(GameRules rules, BalanceWish wish, IConsoleStreams console)
    {
        var request = new BalanceRequest
        {
            Rules = rules,
            Worlds = [.. Scenarios(rules.Catalogue, wish).Select(scenario => new BalanceWorld(scenario, Policy(rules.Catalogue, scenario, wish)))],
            Games = wish.Games,
            FirstSeed = wish.Seed,
            Threads = wish.Threads,
        };
        using var interrupted = new CancellationTokenSource();
        using (console.OnInterrupt(interrupted.Cancel))
        {
            var report = Play(request, console, interrupted.Token);
            switch (wish.Form)
            {
                case BalanceForm.Json: console.Out.WriteLine(BalanceJson.Write(report)); break;
                case BalanceForm.Markdown: console.Out.Write(new BalanceMarkdown(report).Write()); break;
                default: new BalanceText(report, PrintedPage.Of(console)).Write(); break;
            }
            return Judge(report, wish, console);
        }
    }

    private static ImmutableArray<ScenarioDefinition> Scenarios(Catalogue catalogue, BalanceWish wish)
    {
        if (wish.Scenarios.IsEmpty || wish.Scenarios is [BalanceWish.AllScenarios]) return [.. catalogue.Worlds];
        return [.. wish.Scenarios.Distinct(StringComparer.Ordinal).Select(catalogue.NeedScenario)];
    }

    private static PolicyDefinition Policy(Catalogue catalogue, ScenarioDefinition scenario, BalanceWish wish)
    {
        var policy = wish.Policy == BalanceWish.BestPolicy
            ? catalogue.BestPolicyFor(scenario)
                ?? throw new CommandFailure($"No best policy is kept for {scenario.Id}: find one with 'magma simulate --policy best --scenario {scenario.Id} --keep FILE', or choose other scenarios.")
            : catalogue.NeedPolicy(wish.Policy);
        return !policy.Random ? policy
            : throw new CommandFailure($"The policy {policy.Id} plays at random, so that nothing can be set one way or another: choose one that plays by rules.");
    }

    private static BalanceReport Play(BalanceRequest request, IConsoleStreams console, CancellationToken cancellation)
    {
        try
        {
            return ProgressBar.Run(console, Parts, progress => BalanceRun.Play(
                request, progress is null ? null : share => progress((long)(Parts * share)), cancellation));
        }
        catch (OperationCanceledException)
        {
            throw new CommandFailure("Stopped before there were two games of each scenario.", ExitCode.Findings);
        }
    }

    private static int Judge(BalanceReport report, BalanceWish wish, IConsoleStreams console)
    {
        if (!report.IsComplete)
        {
            Complaint.Note(console, $"stopped after {report.Games} of {report.Request.Games} games of each scenario; the figures are of these.");
            return ExitCode.Findings;
        }
        if (!wish.Check) return ExitCode.Done;
        var dominated = report.With(BalanceVerdict.DominatedEverywhere).ToList();
        foreach (var finding in dominated) Complaint.Note(console, $"dominated everywhere: {BalanceWords.Of(report, finding)}.");
        return dominated.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }
}
