using System.Runtime.ExceptionServices;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Printing;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.FullScreen;
using MagmaGame.Terminal.Games;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Options;
using MagmaGame.Watching;

namespace MagmaGame.Games;

/// <summary>Games in full screen, from the title or the game that the command line asks for to what is printed afterwards.</summary>
/// <param name="wish">What the command line asks for.</param>
/// <param name="device">The terminal.</param>
/// <param name="options">Where options are kept.</param>
/// <param name="shelve">Gives the kept games.</param>
/// <param name="console">Streams and surroundings.</param>
internal sealed class ScreenedGame(
    GameWish wish, ITerminalDevice device, IOptionsStore options, Func<GameRules, IGameShelf> shelve, IConsoleStreams console)
{
    private GameRules? _rules;

    /// <summary>New versions of the content for the games; null when they keep theirs.</summary>
    public FreshContent? Fresh { get; init; }

    /// <summary>Plays.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandFailure">No game can be played.</exception>
    public int Run()
    {
        var exit = new FullScreenGame(
            device, TerminalFacts.OfScreen(console), options, _ => Rules(), shelve, FreshSeed.Draw, console.Time)
        {
            AtOnce = IsChosen ? Open : null,
            NewGame = IsChosen || wish is { Seed: null, Pace: null, Teaching: null, Journal: null }
                ? null
                : new NewGameWish(wish.Seed, wish.Pace, wish.Teaching),
            Tutorial = TutorialChoice.Find,
            FirstStart = wish.Journal is null ? null : Start,
        }.Run();
        if (exit.Failure is ShelfException shelf) throw new CommandFailure(shelf.Message, ExitCode.Findings);
        if (exit.Failure is { } failure) ExceptionDispatchInfo.Throw(failure);
        if (exit.How == HostExit.Plain) return GoOnInLines(exit.Game);
        if (exit is { ResumeCommand: { } resume, GameIsOver: false }) Tell(resume, exit.How);
        return exit.How == HostExit.Left ? ExitCode.Done : ExitCode.Interrupted;
    }

    private bool IsChosen => wish.Resumes || wish.Tutorial || wish.From is not null || wish.Scenario is not null;

    private GameRules Rules()
    {
        if (_rules is not null) return _rules;
        var loaded = LoadedContent.ToPlay(wish, console);
        _rules = new GameRules(loaded.Catalogue);
        Fresh?.Begin(loaded, _rules);
        return _rules;
    }

    private OpenedGame Open(GameRules rules, IGameShelf shelf, GameOptions usual) =>
        new PlayedGame(rules, wish with { UsualPace = usual.Pace, UsualTeaching = usual.Teaching }, console) { Fresh = Fresh }.Opened();

    // Only the first game goes to the file that was named; those that are begun later are kept among the others.
    private OpenedGame Start(GameRules rules, GameSetup setup)
    {
        try
        {
            var chosen = wish with { Scenario = setup.ScenarioId, Seed = setup.Seed, Pace = setup.Pace, Teaching = setup.Teaching };
            return new PlayedGame(rules, chosen, console) { Fresh = Fresh }.Opened();
        }
        catch (CommandFailure e)
        {
            throw new ShelfException(e.Message, e);
        }
    }

    private int GoOnInLines(string? game) => new PlayedGame(
        Rules(), game is null ? wish : wish with { Resumes = true, Resume = game, Journal = null }, console)
    { Fresh = Fresh }.Run();

    private void Tell(string resume, HostExit how)
    {
        try
        {
            var page = PrintedPage.Of(console);
            page.Line("The game is kept. Go on with:");
            page.Verbatim("  " + resume);
        }
        catch (IOException) when (how == HostExit.HungUp)
        {
            // The terminal is gone; the game is kept all the same.
        }
    }
}
