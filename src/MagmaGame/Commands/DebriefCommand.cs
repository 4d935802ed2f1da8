using System.CommandLine;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Classes;
using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Analysis.Futures;
using MagmaGame.Analysis.Skill;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Debriefs;
using MagmaGame.Naming;
using MagmaGame.Reports.Classes;
using MagmaGame.Reports.Debriefs;
using MagmaGame.Runs;
using MagmaGame.Session;
using MagmaGame.Session.Replays;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Commands;

/// <summary><c>magma debrief</c>: what there is to learn from a finished game.</summary>
internal static class DebriefCommand
{
    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var run = new Argument<string[]>("RUN|FILE")
        {
            Description = "The name of a finished game, or its journal; of several games of one world, for a class.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var futures = WholeNumber.Option("--futures", 2, FutureRequest.MostFutures,
            $"Futures of each decision and each alternative (default {CounterfactualRequest.UsualFutures}; {ClassRequest.UsualFutures} for a class).");
        var worlds = WholeNumber.Option("--worlds", 2, FutureRequest.MostFutures, $"Worlds to play the decisions in (default {LuckAndSkill.UsualWorlds}).");
        var seed = WholeNumber.Option("--seed", 0, uint.MaxValue, "Seed of futures and worlds; the same gives the same debrief (default 1).");
        var policy = new Option<string?>("--policy")
        {
            Description = $"Who decides what the player never decided (default {FutureRequest.UsualPolicy}).",
            HelpName = "ID",
        };
        var alike = new Option<bool>("--as-known")
        {
            Description = "Judge decisions by what could be known: the hidden world is drawn anew from worlds that looked alike.",
        };
        var threads = WholeNumber.Option("--threads", 1, BulkRequest.MostThreads,
            "Worker threads (default: one for each processor); changes nothing but the speed.");
        var schema = new Option<string?>("--schema")
        {
            Description = "Print the JSON Schema of what --json writes: of a game, or of a class.",
            HelpName = "game|class",
            Arity = ArgumentArity.ZeroOrOne,
        };
        schema.AcceptOnlyFromAmong("game", "class");
        var forms = new DebriefFiles();
        var command = new DocumentedCommand("debrief", "Tell why a finished game went as it did: what mattered, what was luck.",
            "magma debrief baseline-2025-7-1", "magma debrief baseline-2025-7-1 --as-known",
            "magma debrief baseline-2025-7-1 --html debrief.html", "magma debrief team-a team-b team-c --html class.html")
        {
            run, futures, worlds, seed, policy, alike, threads, schema,
        };
        foreach (var form in forms.Options) command.Options.Add(form);
        command.SetAction(result =>
        {
            if (result.GetResult(schema) is { Implicit: false })
            {
                console.Out.Write(result.GetValue(schema) == "class" ? ClassJson.Schema : DebriefJson.Schema);
                return ExitCode.Done;
            }
            var given = result.GetValue(run) ?? [];
            if (given.Length == 0) throw new CommandFailure("Say which game to look back on. 'magma runs' lists the games that are kept.");
            var wish = forms.Asked(result, console);
            var catalogue = LoadedContent.Load(result.GetValue(content), console);
            var request = new DebriefRequest
            {
                Futures = (int)(result.GetValue(futures) ?? (given.Length > 1 ? ClassRequest.UsualFutures : CounterfactualRequest.UsualFutures)),
                Worlds = (int)(result.GetValue(worlds) ?? LuckAndSkill.UsualWorlds),
                Seed = (uint)(result.GetValue(seed) ?? 1),
                Policy = catalogue.NeedPolicy(result.GetValue(policy) ?? FutureRequest.UsualPolicy).Id,
                RedrawWorlds = result.GetValue(alike),
                Threads = (int)(result.GetValue(threads) ?? Environment.ProcessorCount),
            };
            var rules = new GameRules(catalogue);
            if (given.Length > 1) return RunClass(given, rules, request, wish, console);
            var path = GivenRun.Find(given[0], console);
            var session = Finished(path, rules, console);
            if (request.RedrawWorlds && session.Versions.Count > 1)
                throw new CommandFailure("--as-known: the content was changed while this game was played, so that worlds alike cannot be played by it.");
            return Run(session, GivenRun.Typed(given[0], path, console), request, wish, console);
        });
        return command;
    }

    private static int RunClass(string[] given, GameRules rules, DebriefRequest request, DebriefWish wish, IConsoleStreams console)
    {
        if (request.RedrawWorlds) throw new CommandFailure("--as-known looks back on one game; a class is compared in the world that it played.");
        var runs = given.Select(word => (Word: word, Path: GivenRun.Find(word, console))).ToList();
        if (runs.GroupBy(run => run.Path, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new CommandFailure($"The game {Path.GetFileNameWithoutExtension(twice.Key)} is named more than once.");
        return ClassDebriefRun.Run(
            [.. runs.Select(run => new ClassRun(GivenRun.Name(run.Word, run.Path, console), Finished(run.Path, rules, console))
            {
                Typed = GivenRun.Typed(run.Word, run.Path, console),
            })],
            new ClassRequest { Futures = request.Futures, Worlds = request.Worlds, Seed = request.Seed, Policy = request.Policy, Threads = request.Threads },
            wish, console);
    }

    private static GameSession Finished(string path, GameRules rules, IConsoleStreams console)
    {
        var replayed = Replay.Run(rules, JournalText.Read(path).Journal!, versions: KeptVersions.Of(console).Find);
        if (replayed.Problem is { } problem) throw ResumedRun.Failure(path, problem);
        if (replayed.Note is { } note) Complaint.Write(console, Complaint.Line(console, note));
        return replayed.Session is { IsOver: true } session
            ? session
            : throw new CommandFailure($"The game {Path.GetFileNameWithoutExtension(path)} is not over: there is nothing to look back on yet.");
    }

    private static int Run(GameSession session, string name, DebriefRequest request, DebriefWish wish, IConsoleStreams console)
    {
        using var interrupted = new CancellationTokenSource();
        using (console.OnInterrupt(interrupted.Cancel))
        {
            Debrief debrief;
            try
            {
                debrief = EndingTold.In(session, DebriefProgress.Run(console, progress =>
                    DebriefWork.Of(session, name, request, progress, interrupted.Token)));
            }
            catch (OperationCanceledException)
            {
                throw new CommandFailure("Stopped before there was anything to tell.", ExitCode.Findings);
            }
            wish.Write(DebriefArticle.Of(debrief), () => DebriefArticle.Html(debrief), () => DebriefJson.Write(debrief), console);
            if (debrief.Futures >= request.Futures && debrief.Skill.Worlds >= request.Worlds) return ExitCode.Done;
            Complaint.Write(console, $"magma: stopped early: {debrief.Futures} of {request.Futures} futures, {debrief.Skill.Worlds} of {request.Worlds} worlds.");
            return ExitCode.Findings;
        }
    }
}
