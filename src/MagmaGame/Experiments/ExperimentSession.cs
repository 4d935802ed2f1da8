using System.Collections.Immutable;
using System.Text;
using MagmaGame.Analysis.Experiments;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Files;
using MagmaGame.Naming;
using MagmaGame.Printing;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Experiments;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulations;

namespace MagmaGame.Experiments;

/// <summary>Plays experiments and prints what came out.</summary>
internal static class ExperimentSession
{
    // What a bar is divided in where nobody can say beforehand how many games there will be.
    private const int Parts = 10_000;

    public static int Run(ExperimentWish wish, string? content, IConsoleStreams console)
    {
        var catalogue = LoadedContent.Load(content, console);
        var changes = GivenConstants.Read([.. wish.Set], catalogue);
        var request = new ExperimentRequest
        {
            Catalogue = catalogue.WithConstants(changes),
            Experiments = Wanted(catalogue, wish.Ids),
            Scenario = catalogue.NeedScenario(wish.Scenario ?? ExperimentWish.UsualScenario),
            Pairs = wish.Games,
            FirstSeed = wish.Seed,
            Threads = wish.Threads,
        };
        using var interrupted = new CancellationTokenSource();
        using (console.OnInterrupt(interrupted.Cancel))
        {
            var report = Play(request, console, interrupted.Token);
            var sensitivity = wish.Sensitivity && report.IsComplete ? Look(report, console, interrupted.Token) : null;
            var printed = new PrintedExperiments(report, sensitivity, changes);
            if (wish.Page is { } page) WritePage(printed, page, console);
            else Print(printed, wish, console);
            return Judge(report, sensitivity, wish, console);
        }
    }

    private static ImmutableArray<ExperimentDefinition> Wanted(Catalogue catalogue, ImmutableArray<string> ids)
    {
        var all = catalogue.Experiments;
        if (all.IsEmpty) throw new CommandFailure("The content has no experiments: they stand in content/experiments/.");
        if (ids.IsEmpty) return all;
        return
        [
            .. ids.Distinct(StringComparer.Ordinal).Select(id => all.FirstOrDefault(experiment => experiment.Id == id)
                ?? throw CatalogueNames.Unknown("experiment", id, [.. all.Select(experiment => experiment.Id)])),
        ];
    }

    private static ExperimentReport Play(ExperimentRequest request, IConsoleStreams console, CancellationToken cancellation)
    {
        try
        {
            return ProgressBar.Run(console, ExperimentRun.GamesOf(request), progress => ExperimentRun.Play(request, progress, cancellation));
        }
        catch (OperationCanceledException)
        {
            throw new CommandFailure("Stopped before there were two games of each arm.", ExitCode.Findings);
        }
        catch (InvalidOperationException e)
        {
            throw new CommandFailure($"{e.Message} Other constants (--set) may not allow for that.", ExitCode.Findings);
        }
    }

    private static SensitivityReport Look(ExperimentReport report, IConsoleStreams console, CancellationToken cancellation) =>
        ProgressBar.Run(console, Parts, progress => SensitivityRun.Play(
            report, progress is null ? null : share => progress((long)(Parts * share)), cancellation: cancellation));

    private static void Print(PrintedExperiments printed, ExperimentWish wish, IConsoleStreams console)
    {
        switch (wish.Form)
        {
            case ExperimentForm.Json: console.Out.WriteLine(ExperimentJson.Write(printed)); break;
            case ExperimentForm.Digest: console.Out.Write(ExperimentDigest.Write(printed)); break;
            case ExperimentForm.Markdown: console.Out.Write(ExperimentMarkdown.Write(printed)); break;
            default: new ExperimentText(printed, PrintedPage.Of(console)).Write(inFull: !wish.Ids.IsEmpty); break;
        }
    }

    private static void WritePage(PrintedExperiments printed, string file, IConsoleStreams console)
    {
        var path = Path.GetFullPath(file, console.CurrentFolder);
        WholeFile.Write(path, Encoding.UTF8.GetBytes(ExperimentPage.Write(printed)));
        PrintedPage.Of(console).Line($"Written: {path}. Open it in a browser, and print from there.");
    }

    private static int Judge(ExperimentReport report, SensitivityReport? sensitivity, ExperimentWish wish, IConsoleStreams console)
    {
        if (!report.IsComplete)
        {
            Complaint.Note(console, $"stopped after {report.Pairs} of {report.Request.Pairs} games of each arm; the figures are of these"
                + (wish.Sensitivity ? ", and nothing was changed to see what turns." : "."));
            return ExitCode.Findings;
        }
        if (sensitivity is { IsComplete: false })
        {
            Complaint.Note(console, $"stopped after {sensitivity.Tried} of {sensitivity.Changes} changes, with {sensitivity.PlayedAgain} of {sensitivity.Suspected} suspects played again.");
            return ExitCode.Findings;
        }
        if (!wish.Check) return ExitCode.Done;
        var turned = report.Results.Where(result => result.HasTurned).ToList();
        foreach (var result in turned)
            Complaint.Note(console, $"{result.Definition.Id} now {ExperimentWords.Of(result.Finding)}; its file records that it {ExperimentWords.Of(result.Definition.Stands!.Value)}.");
        return turned.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }
}

/// <summary>All that is printed.</summary>
/// <param name="Report">What came out.</param>
/// <param name="Sensitivity">On what it turns; null when nobody asked.</param>
/// <param name="Changes">The constants that were changed.</param>
internal sealed record PrintedExperiments(ExperimentReport Report, SensitivityReport? Sensitivity, ImmutableArray<ConstantChange> Changes);
