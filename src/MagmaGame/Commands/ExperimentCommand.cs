using System.CommandLine;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Experiments;
using MagmaGame.Consoles;
using MagmaGame.Experiments;

namespace MagmaGame.Commands;

/// <summary><c>magma experiment</c>: what the essays claim, put to the test.</summary>
internal static class ExperimentCommand
{
    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var ids = new Argument<string[]>("ID") { Description = "Which experiments (default: all).", Arity = ArgumentArity.ZeroOrMore };
        var scenario = new Option<string?>("--scenario")
        {
            Description = $"The world of all arms that name none (default: {ExperimentWish.UsualScenario}).",
            HelpName = "ID",
        };
        var games = WholeNumber.Option("--games", 2, ExperimentRequest.MostPairs,
            $"Games of each arm (default {ExperimentRequest.PublicationPairs}, as published).");
        var seed = WholeNumber.Option("--seed", 0, uint.MaxValue, "Seed of the first game of each arm; the next one has the next (default 0).");
        var threads = WholeNumber.Option("--threads", 1, BulkRequest.MostThreads, "Worker threads (default: one for each processor); changes nothing but the speed.");
        var set = ConstantOption.Create();
        var sensitivity = new Option<bool>("--sensitivity")
        {
            Description = "Then move each constant by a quarter, one at a time, and name those on which a finding turns. Takes minutes; Ctrl-C gives what there is.",
        };
        var check = new Option<bool>("--check") { Description = "Exit with 1 when an experiment comes out clearly against the finding that its file records." };
        var json = new Option<bool>("--json") { Description = "Print JSON for other programs." };
        var markdown = new Option<bool>("--markdown") { Description = "Print a table in Markdown, as in content/experiments/README.md." };
        var digest = new Option<bool>("--digest") { Description = "Print what fails, what is unclear and what holds as a list in words, as in the guide 'sceptic'." };
        var html = new Option<string?>("--html") { Description = "Write a page for a browser and a printer instead, with every experiment in full.", HelpName = "FILE" };
        var command = new DocumentedCommand("experiment", "Put what the essays claim to the test, in many games with the same luck.",
            "magma experiment",
            "magma experiment scale-first --games 10000",
            "magma experiment --scenario lagging-six-months --games 500",
            "magma experiment leaks-hurt --set catch_up=0.05 --set leak_times=2",
            "magma experiment lead-spent --sensitivity",
            "magma experiment --html experiments.html",
            "magma experiment --games 200 --check")
        {
            ids, scenario, games, set, seed, threads, sensitivity, check, json, markdown, digest, html,
        };
        command.SetAction(result =>
        {
            if (new[] { result.GetValue(json), result.GetValue(markdown), result.GetValue(digest), result.GetValue(html) is not null }.Count(chosen => chosen) > 1)
                throw new CommandFailure("Choose one of --json, --markdown, --digest and --html.");
            if (result.GetValue(html) is "") throw new CommandFailure("--html needs the name of a file.");
            var wish = new ExperimentWish
            {
                Ids = [.. result.GetValue(ids) ?? []],
                Scenario = result.GetValue(scenario),
                Set = [.. result.GetValue(set) ?? []],
                Games = (int)(result.GetValue(games) ?? ExperimentRequest.PublicationPairs),
                Seed = (uint)(result.GetValue(seed) ?? 0),
                Threads = (int)(result.GetValue(threads) ?? Environment.ProcessorCount),
                Sensitivity = result.GetValue(sensitivity),
                Check = result.GetValue(check),
                Page = result.GetValue(html),
                Form = result.GetValue(json) ? ExperimentForm.Json : result.GetValue(markdown) ? ExperimentForm.Markdown
                    : result.GetValue(digest) ? ExperimentForm.Digest : ExperimentForm.Text,
            };
            if (wish.Check && (wish.Sensitivity || wish.Scenario is not null || !wish.Set.IsEmpty))
                throw new CommandFailure("--check is for the model as it is, since that is what findings are recorded of: leave out --scenario, --set and --sensitivity.");
            return ExperimentSession.Run(wish, result.GetValue(content), console);
        });
        return command;
    }
}
