using System.Globalization;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Session;
using MagmaGame.Session.Replays;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Runs;

/// <summary>A game that an argument names: a kept one by its name, or any journal by its file.</summary>
/// <param name="Path">Its journal.</param>
/// <param name="Session">The game as far as it could be played again; nothing it decides is written.</param>
/// <param name="Problem">What stopped it early, or null.</param>
/// <param name="Note">What should be known though all went well, or null.</param>
internal sealed record GivenRun(string Path, GameSession Session, ResumeProblem? Problem, string? Note)
{
    private const int MostMonths = 600;

    /// <summary>What a command line calls a game that was given to one in the same folder: the name of a kept game, or its file as it was
    /// given.</summary>
    /// <param name="given">What found it.</param>
    /// <param name="path">What it found.</param>
    /// <param name="console">Where games are kept.</param>
    public static string Typed(string given, string path, IConsoleStreams console) => IsKept(path, console) ? Name(given, path, console) : given;

    /// <summary>What people call it: the name of a kept game, or of its file from the current folder.</summary>
    /// <param name="given">What found it.</param>
    /// <param name="path">What it found.</param>
    /// <param name="console">Where games are kept.</param>
    public static string Name(string given, string path, IConsoleStreams console)
    {
        if (IsKept(path, console)) return System.IO.Path.GetFileNameWithoutExtension(path);
        return given.EndsWith(RunFolder.Extension, StringComparison.Ordinal) ? given[..^RunFolder.Extension.Length] : given;
    }

    private static bool IsKept(string path, IConsoleStreams console) =>
        System.IO.Path.GetExtension(path) == RunFolder.Extension && System.IO.Path.GetDirectoryName(path) == RunFolder.Find(console).FullPath;

    /// <summary>The journal that an argument names: a file, with or without its extension, or a kept game.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static string Find(string given, IConsoleStreams console)
    {
        foreach (var file in given.Length == 0 ? [] : (string[])[given, given + RunFolder.Extension])
            if (File.Exists(System.IO.Path.GetFullPath(file, console.CurrentFolder))) return System.IO.Path.GetFullPath(file, console.CurrentFolder);
        if (given.AsSpan().IndexOfAny('/', '\\') >= 0) throw new CommandFailure($"There is no file {given}. 'magma runs' lists the games that are kept.");
        return RunFolder.Find(console).Named(given).Path;
    }

    /// <summary>Plays a game again.</summary>
    /// <param name="given">Its name or file, with <c>@MONTH</c> after it for a month of it.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="console">Where games are kept.</param>
    /// <returns>The game, and the month if one was named; its round was played.</returns>
    /// <exception cref="CommandFailure">There is no such game, it cannot be read, or it has no such month.</exception>
    public static (GivenRun Run, int? Month) At(string given, GameRules rules, IConsoleStreams console)
    {
        var (name, month) = Split(given, console);
        var path = Find(name, console);
        var replayed = Replay.Run(rules, JournalText.Read(path).Journal!, versions: KeptVersions.Of(console).Find);
        if (replayed.Session is not { } session) throw ResumedRun.Failure(path, replayed.Problem!);
        var run = new GivenRun(path, session, replayed.Problem, replayed.Note);
        if (month is not { } wanted || run.Holds(wanted)) return (run, month);
        if (replayed.Problem is { } problem) throw ResumedRun.Failure(path, problem);
        throw new CommandFailure($"The game {name} has no month {wanted}: its last round opened in month {run.LastRound}.");
    }

    /// <summary>Says on standard error what should be known of the game.</summary>
    public void Remark(IConsoleStreams console)
    {
        if (Note is { } note) Complaint.Write(console, Complaint.Line(console, $"{note}"));
        if (Problem is { } problem) Complaint.Write(console, Complaint.Line(console, $"{Path}:{problem.Line}: {problem.Text} What comes before it is told."));
    }

    private int LastRound => Session.IsOver ? Session.Decisions is [.., var last] ? last.Month : 0 : Session.Game.State.Month;

    private bool Holds(int month) => month < LastRound + (int)Session.Setup.Pace;

    private static (string Name, int? Month) Split(string given, IConsoleStreams console)
    {
        var at = given.LastIndexOf('@');
        if (given.Length == 0 || at == 0) throw new CommandFailure("--in needs the name of a kept game or its file, with @MONTH after it for one month of it.");
        if (at < 0 || File.Exists(System.IO.Path.GetFullPath(given, console.CurrentFolder))) return (given, null);
        if (!int.TryParse(given.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month > MostMonths)
            throw new CommandFailure($"--in {given}: after @ comes a month from 0 (January 2025) to {MostMonths}, as 'magma replay' counts them.");
        return (given[..at], month);
    }
}
