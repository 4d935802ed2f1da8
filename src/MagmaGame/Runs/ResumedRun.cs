using MagmaGame.Contents;
using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Session.Replays;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Runs;

/// <summary>Goes on with a kept game. The file is changed only once it is sure that the game can go on.</summary>
internal static class ResumedRun
{
    /// <summary>Opens a game.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="path">Its journal.</param>
    /// <param name="notes">Receives what the player should know, one sentence or two each.</param>
    /// <param name="versions">Other versions of the content.</param>
    /// <exception cref="CommandFailure">The game cannot go on.</exception>
    public static (GameSession Session, JournalFile Journal) Open(GameRules rules, string path, List<string> notes, KeptVersions versions)
    {
        var file = JournalFile.Continue(path);
        try
        {
            var reading = JournalReader.Read(file.ReadText());
            if (reading.Journal is not { } journal) throw JournalText.Unreadable(path, reading);
            if (Replay.Run(rules, journal, versions: versions.Find).Problem is { } problem) throw Failure(path, problem);
            if (reading.TornTail)
            {
                notes.Add("The last line of the journal was cut off, as a crash does it. It is dropped; all before it is kept.");
                file.CutTo(reading.GoodLength);
            }
            var resumed = GameSession.Resume(rules, journal, file, versions.Find);
            if (resumed.Session is not { } session) throw Failure(path, resumed.Problem!);
            if (resumed.Note is { } note) notes.Add(note);
            if (session.Game.Rules.Catalogue.ContentHash != rules.Catalogue.ContentHash)
                notes.Add("It goes on with the content it was last played with; 'magma play --resume --watch' takes up what has changed since.");
            return (session, file);
        }
        catch (JournalFailure e)
        {
            file.Dispose();
            throw new CommandFailure($"{e.Message} The game is kept as it was, but cannot go on before that is mended.", ExitCode.Findings);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The game played last that is not over.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static RunFile Last(Catalogue catalogue, RunFolder folder, List<string> notes)
    {
        if (TryLast(catalogue, folder, notes) is { } run) return run;
        if (notes is [var note, ..]) throw new CommandFailure($"No game can go on. {note}");
        throw new CommandFailure($"No game waits in {folder.FullPath}. Start one with 'magma play'.");
    }

    /// <summary>The game played last that is not over and can be read; null when there is none. Games that are over are told by the
    /// ends of their journals, so thousands of them cost little.</summary>
    public static RunFile? TryLast(Catalogue catalogue, RunFolder folder, List<string> notes)
    {
        foreach (var run in folder.All())
        {
            if (RunGlimpse.Of(run, catalogue) is { IsOver: true, Problem: null }) continue;
            var reading = JournalText.TryRead(run.Path);
            if (reading.Journal is not null) return run;
            notes.Add($"The game {run.Name} is passed over: {reading.Problem}");
        }
        return null;
    }

    /// <summary>Says why a journal cannot be played again.</summary>
    public static CommandFailure Failure(string path, ResumeProblem problem) =>
        new($"{path}:{(problem.Line > 0 ? $"{problem.Line}: month {problem.Month}:" : "")} {problem.Text} The file is left as it is.", ExitCode.Findings);
}
