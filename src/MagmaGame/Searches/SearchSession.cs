using System.Globalization;
using System.Text;
using MagmaGame.Analysis.Searches;
using MagmaGame.Consoles;
using MagmaGame.Files;
using MagmaGame.Naming;
using MagmaGame.Printing;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulations;

namespace MagmaGame.Searches;

/// <summary>Searches for a policy, prints it, and keeps it.</summary>
internal static class SearchSession
{
    private const int Parts = 10_000;

    public static int Run(GameRules rules, SearchWish wish, IConsoleStreams console)
    {
        var path = wish.Keep is { } keep ? Path.GetFullPath(keep, console.CurrentFolder) : null;
        if (path is not null) WholeFile.NeedPlace(path);
        var request = new SearchRequest
        {
            Rules = rules,
            Scenario = rules.Catalogue.NeedScenario(wish.Scenario),
            Games = wish.Games,
            Seed = wish.Seed,
            Threads = wish.Threads,
        };
        using var interrupted = new CancellationTokenSource();
        using (console.OnInterrupt(interrupted.Cancel))
        {
            var result = Find(request, console, interrupted.Token);
            var file = PolicyFile.Write(result, rules.Catalogue, wish.Keep);
            if (wish.Json) console.Out.WriteLine(SearchJson.Write(result, file));
            else Print(result, file, PrintedPage.Of(console));
            if (path is not null)
            {
                WholeFile.Write(path, Encoding.UTF8.GetBytes(file));
                Complaint.Note(console, $"kept in {path}.");
            }
            if (result.IsComplete) return ExitCode.Done;
            Complaint.Note(console, $"stopped after {result.Generations} of {request.Generations} generations; this is the best so far.");
            return ExitCode.Findings;
        }
    }

    private static SearchResult Find(SearchRequest request, IConsoleStreams console, CancellationToken cancellation)
    {
        try
        {
            return ProgressBar.Run(console, Parts, progress => PolicySearch.Find(
                request, progress is null ? null : share => progress((long)(Parts * share)), cancellation));
        }
        catch (OperationCanceledException)
        {
            throw new CommandFailure("Stopped before the first generation of candidates was played.", ExitCode.Findings);
        }
    }

    private static void Print(SearchResult result, string file, PrintedPage page)
    {
        var request = result.Request;
        page.Line(string.Create(CultureInfo.InvariantCulture,
            $"The best policy found for {request.Scenario.Id}: {result.Generations} generations of {request.Candidates} candidates, {request.Games:N0} games each, seed {request.Seed}"));
        page.Line();
        foreach (var line in Outcome(result)) page.Line(line);
        page.Line();
        foreach (var line in file.TrimEnd().Split('\n')) page.Verbatim(line);
    }

    /// <summary>What the search says of the policy it found, in sentences.</summary>
    public static IEnumerable<string> Outcome(SearchResult result)
    {
        if (result.Fresh is { } fresh)
        {
            yield return $"P(catastrophe) {Figures.Percent(fresh.Value)} (95% interval {Figures.Range(fresh.Interval)}) in {Figures.Count(fresh.Observations)} fresh games.";
            yield return $"{Figures.Percent(result.Found.Value)} in the {Figures.Count(result.Found.Observations)} games that it was chosen by, which flatter it.";
        }
        else yield return $"P(catastrophe) {Figures.Percent(result.Found.Value)} in the {Figures.Count(result.Found.Observations)} games it was chosen by; no fresh games were played.";
        if (result is { Usual: { } usual, Ahead: { } ahead })
            yield return $"Against {usual.Id}, the best of the usual policies in the same fresh games: {Figures.Points(ahead.Interval)}.";
    }
}
