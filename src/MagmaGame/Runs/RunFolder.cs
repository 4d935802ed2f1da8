using System.Globalization;
using MagmaGame.Consoles;
using MagmaGame.Session;

namespace MagmaGame.Runs;

/// <summary>The folder where games are kept: one journal each, named after scenario, seed and a counter.</summary>
internal sealed class RunFolder
{
    /// <summary>What the names of journals end in.</summary>
    public const string Extension = ".journal";
    private const int MostRunsOfOneSeed = 100_000;
    private const string Advice = "Set MAGMA_HOME to a folder that you may write to, or name a file: magma play --journal FILE.";

    private RunFolder(string path) => FullPath = path;

    /// <summary>The folder.</summary>
    public string FullPath { get; }

    /// <summary>The folder by the environment: <c>$MAGMA_HOME/runs</c>, else <c>magma/runs</c> in <c>$XDG_DATA_HOME</c> or in the
    /// system's place for local application data.</summary>
    /// <exception cref="CommandFailure">There is no such place.</exception>
    public static RunFolder Find(IConsoleStreams console)
    {
        if (console.Variable("MAGMA_HOME") is { } home)
            return new RunFolder(Path.Combine(Path.GetFullPath(home, console.CurrentFolder), "runs"));
        // By its specification a relative XDG_DATA_HOME is to be ignored.
        var data = console.Variable("XDG_DATA_HOME") is { } xdg && Path.IsPathFullyQualified(xdg)
            ? xdg
            : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        if (data.Length == 0) throw new CommandFailure("There is no folder to keep games in. " + Advice);
        return new RunFolder(Path.Combine(data, "magma", "runs"));
    }

    /// <summary>The kept games, last played first.</summary>
    /// <exception cref="CommandFailure">The folder cannot be read.</exception>
    public IReadOnlyList<RunFile> All()
    {
        try
        {
            if (!Directory.Exists(FullPath)) return [];
            return
            [
                .. new DirectoryInfo(FullPath).EnumerateFiles("*" + Extension)
                    .OrderByDescending(file => file.LastWriteTimeUtc)
                    .ThenBy(file => file.Name, StringComparer.Ordinal)
                    .Select(file => new RunFile(
                        Path.GetFileNameWithoutExtension(file.Name), file.FullName, new DateTimeOffset(file.LastWriteTimeUtc))),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("read", FullPath, e, Advice);
        }
    }

    /// <summary>Opens the journal of a new game under a name of its own.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public JournalFile Create(GameSetup setup)
    {
        try
        {
            Directory.CreateDirectory(FullPath);
            for (var count = 1; count <= MostRunsOfOneSeed; count++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{setup.ScenarioId}-{setup.Seed}-{count}");
                var path = Path.Combine(FullPath, name + Extension);
                if (!File.Exists(path) && JournalFile.TryCreate(path) is { } journal) return journal;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("keep games in", FullPath, e, Advice);
        }
        throw new CommandFailure($"There are {MostRunsOfOneSeed} games of this scenario and seed in {FullPath}. Choose another seed.");
    }

    /// <summary>The kept game of that name; by its beginning when only one begins so.</summary>
    /// <exception cref="CommandFailure">There is none, or more than one.</exception>
    public RunFile Named(string name)
    {
        var all = All();
        if (all.FirstOrDefault(run => run.Name == name) is { } exact) return exact;
        var near = all.Where(run => name.Length > 0 && run.Name.StartsWith(name, StringComparison.Ordinal)).ToList();
        if (near is [var only]) return only;
        if (near.Count > 1)
            throw new CommandFailure($"'{name}' begins the names of {near.Count} games, such as {near[0].Name} and {near[1].Name}. Give more of it.");
        throw new CommandFailure(all.Count == 0
            ? $"There is no game '{name}', and no game is kept in {FullPath}."
            : $"There is no game '{name}'.{Naming.Suggestion.For(name, all.Select(run => run.Name))} 'magma runs' lists the games that are kept.");
    }
}

/// <summary>A kept game.</summary>
/// <param name="Name">Its name, as <c>baseline-2025-7-1</c>.</param>
/// <param name="Path">Its journal.</param>
/// <param name="LastPlayed">When it was last written.</param>
internal sealed record RunFile(string Name, string Path, DateTimeOffset LastPlayed);
