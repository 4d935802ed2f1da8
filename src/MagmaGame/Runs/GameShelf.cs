using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Games;
using MagmaGame.Watching;

namespace MagmaGame.Runs;

/// <summary>The folder of runs as a full-screen game asks of it.</summary>
/// <param name="rules">The rules that games are played by.</param>
/// <param name="console">Tells where the folder is.</param>
/// <param name="content">What <c>--content</c> named; null when it was not given.</param>
internal sealed class GameShelf(GameRules rules, IConsoleStreams console, string? content) : IGameShelf
{
    /// <summary>New versions of the content for the games; null when they keep theirs.</summary>
    public FreshContent? Fresh { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<KeptGame> All() => Ask(folder =>
    {
        var runs = folder.All();
        var games = new KeptGame[runs.Count];
        Parallel.For(0, runs.Count, place => games[place] = RunGlimpse.Of(runs[place], rules.Catalogue));
        return games;
    });

    /// <inheritdoc/>
    public KeptGame? LastUnfinished() => Ask(folder =>
        ResumedRun.TryLast(rules.Catalogue, folder, []) is { } run ? RunGlimpse.Of(run, rules.Catalogue) : null);

    /// <inheritdoc/>
    public OpenedGame Start(GameSetup setup) => Ask(folder => Opened(
        BegunRun.Open(folder.Create(setup), journal => GameSession.Start(rules, setup, journal)), []));

    /// <inheritdoc/>
    public OpenedGame Resume(string name) => Ask(folder =>
    {
        var notes = new List<string>();
        return Opened(ResumedRun.Open(rules, folder.Named(name).Path, notes, KeptVersions.Of(console)), notes);
    });

    /// <inheritdoc/>
    public OpenedGame Branch(string name, int decision) => Ask(folder =>
        Branch(folder, BranchPoint.AtDecision(rules, folder.Named(name), decision, KeptVersions.Of(console))));

    /// <inheritdoc/>
    public OpenedGame Branch(OpenedGame game, int decision) => Ask(folder =>
        Branch(folder, BranchPoint.At(game.Session, Path.GetFileNameWithoutExtension(game.Name), decision)));

    private OpenedGame Branch(RunFolder folder, BranchPoint point) => Opened(
        BegunRun.Open(folder.Create(point.Session.Setup), journal => point.Session.Branch(point.Decision, point.From, journal)), []);

    private OpenedGame Opened((GameSession Session, JournalFile Journal) run, List<string> notes)
    {
        Fresh?.Attach(run.Session);
        var name = Path.GetFileNameWithoutExtension(run.Journal.Path);
        return new OpenedGame(run.Session, name, ResumeCommand.Of(name, content), notes, run.Journal);
    }

    private T Ask<T>(Func<RunFolder, T> question)
    {
        try
        {
            return question(RunFolder.Find(console));
        }
        catch (CommandFailure e)
        {
            throw new ShelfException(e.Message, e);
        }
    }
}
