using System.CommandLine;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Analysis.Futures;
using MagmaGame.Analysis.Skill;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Debriefs;
using MagmaGame.Naming;
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
        var run = new Argument<string?>("RUN|FILE")
        {
            Description = "The name of a finished game, or its journal.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var futures = WholeNumber.Option("--futures", 2, FutureRequest.MostFutures,
            $"Futures of each decision and each alternative (default {CounterfactualRequest.UsualFutures}).");
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
        var schema = new Option<bool>("--schema") { Description = "Print the JSON Schema of what --json writes." };
        var forms = new DebriefFiles();
        var command = new DocumentedCommand("debrief", "Tell why a finished game went as it did: what mattered, what was luck.",
            "magma debrief baseline-2025-7-1", "magma debrief baseline-2025-7-1 --as-known",
            "magma debrief baseline-2025-7-1 --html debrief.html", "magma debrief --schema")
        {
            run, futures, worlds, seed, policy, alike, threads, schema,
        };
        foreach (var form in forms.Options) command.Options.Add(form);
        command.SetAction(result =>
        {
            if (result.GetValue(schema))
            {
                console.Out.Write(DebriefJson.Schema);
                return ExitCode.Done;
            }
            var given = result.GetValue(run) ?? throw new CommandFailure("Say which game to look back on. 'magma runs' lists the games that are kept.");
            var wish = forms.Asked(result, console);
            var catalogue = LoadedContent.Load(result.GetValue(content), console);
            var path = GivenRun.Find(given, console);
            var session = Finished(path, new GameRules(catalogue), console);
            var request = new DebriefRequest
            {
                Futures = (int)(result.GetValue(futures) ?? CounterfactualRequest.UsualFutures),
                Worlds = (int)(result.GetValue(worlds) ?? LuckAndSkill.UsualWorlds),
                Seed = (uint)(result.GetValue(seed) ?? 1),
                Policy = catalogue.NeedPolicy(result.GetValue(policy) ?? FutureRequest.UsualPolicy).Id,
                RedrawWorlds = result.GetValue(alike),
                Threads = (int)(result.GetValue(threads) ?? Environment.ProcessorCount),
            };
            if (request.RedrawWorlds && session.Versions.Count > 1)
                throw new CommandFailure("--as-known: the content was changed while this game was played, so that worlds alike cannot be played by it.");
            return Run(session, path, request, wish, console);
        });
        return command;
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

    private static int Run(GameSession session, string path, DebriefRequest request, DebriefWish wish, IConsoleStreams console)
    {
        using var interrupted = new CancellationTokenSource();
        using (console.OnInterrupt(interrupted.Cancel))
        {
            Debrief debrief;
            try
            {
                debrief = EndingTold.In(session, DebriefProgress.Run(console, progress =>
                    DebriefWork.Of(session, Path.GetFileNameWithoutExtension(path), request, progress, interrupted.Token)));
            }
            catch (OperationCanceledException)
            {
                throw new CommandFailure("Stopped before there was anything to tell.", ExitCode.Findings);
            }
            wish.Write(debrief, console);
            if (debrief.Futures >= request.Futures && debrief.Skill.Worlds >= request.Worlds) return ExitCode.Done;
            Complaint.Write(console, $"magma: stopped early: {debrief.Futures} of {request.Futures} futures, {debrief.Skill.Worlds} of {request.Worlds} worlds.");
            return ExitCode.Findings;
        }
    }
}
