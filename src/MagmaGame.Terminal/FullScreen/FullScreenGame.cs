using System.Diagnostics;
using MagmaGame.Session;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Games;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Options;
using MagmaGame.Terminal.Screens;

namespace MagmaGame.Terminal.FullScreen;

/// <summary>Opens a game: new, kept, wherever it is kept. Anything it throws means that there is no game to play.</summary>
/// <param name="rules">The rules.</param>
/// <param name="shelf">The kept games.</param>
/// <param name="options">The player's options.</param>
public delegate OpenedGame GameOpening(GameRules rules, IGameShelf shelf, GameOptions options);

/// <summary>
/// The game in full screen, from its title to the way out. The title stands before the content is loaded: loading begins with
/// the first frame, on another thread.
/// </summary>
/// <param name="device">The terminal.</param>
/// <param name="facts">What it can show.</param>
/// <param name="options">Where options are kept.</param>
/// <param name="load">Loads the rules, on another thread. What it throws ends the game: the player is told its message, and it
/// comes back in <see cref="FullScreenExit.Failure"/>.</param>
/// <param name="shelve">Gives the kept games; called on another thread.</param>
/// <param name="seeds">Gives a fresh seed.</param>
/// <param name="time">The clock, for when games were last played.</param>
public sealed class FullScreenGame(
    ITerminalDevice device,
    ScreenFacts facts,
    IOptionsStore options,
    Func<CancellationToken, GameRules> load,
    Func<GameRules, IGameShelf> shelve,
    Func<uint> seeds,
    TimeProvider time)
{
    /// <summary>The game to be opened at once, on another thread; null for the title.</summary>
    public GameOpening? AtOnce { get; init; }

    /// <summary>A new game to be asked about at once; null for the title.</summary>
    public NewGameWish? NewGame { get; init; }

    /// <summary>Starts the first new game in the place of the shelf, which starts all later ones; it throws what the shelf does.</summary>
    public Func<GameRules, GameSetup, OpenedGame>? FirstStart { get; init; }

    /// <summary>Gives what the tutorial starts with; null when the content has none.</summary>
    public Func<Catalogue, GameSetup?> Tutorial { get; init; } = static _ => null;

    /// <summary>Shows the game until it is left; the game that was open is closed by then.</summary>
    /// <exception cref="IOException">The terminal cannot be taken over.</exception>
    public FullScreenExit Run()
    {
        var inUse = new OptionsInUse(options, facts);
        var stage = new ScreenStage(inUse.Settings);
        using var lobby = new Lobby(stage, inUse, time)
        {
            Seeds = seeds,
            Tutorial = Tutorial,
            FirstStart = FirstStart,
            Documents = static (stage, catalogue) => new RegisterScreen(stage, catalogue),
        };
        var title = new TitleScreen(lobby);
        stage.Open(title);
        if (NewGame is { } wish) title.WhenLoaded("New game", () => stage.Open(new NewGameScreen(lobby, wish)));
        if (AtOnce is not null) title.AwaitGame();
        if (inUse.Note is { } note) stage.Open(new MessageScreen(stage, "Options", note));
        using var left = new CancellationTokenSource();
        var stopped = left.Token;
        // What is posted now is done once the first frame stands.
        stage.Post(() => lobby.Aside(() => Load(lobby, stopped)));
        using var host = new ScreenHost(device, stage);
        var how = host.Run();
        left.Cancel();
        return new FullScreenExit(how)
        {
            Game = lobby.Open?.Name,
            ResumeCommand = lobby.Open?.ResumeCommand,
            GameIsOver = lobby.Open?.Session.IsOver ?? false,
            Failure = lobby.Failure,
        };
    }

    private void Load(Lobby lobby, CancellationToken stopped)
    {
        try
        {
            var rules = load(stopped);
            var shelf = shelve(rules);
            stopped.ThrowIfCancellationRequested();
            var game = AtOnce?.Invoke(rules, shelf, lobby.Options.Now);
            var waiting = game;
            lobby.Stage.Post(() =>
            {
                lobby.Loaded(rules, shelf);
                if (Interlocked.Exchange(ref waiting, null) is { } ready) lobby.Show(ready);
            });
            // A player who leaves before it is shown leaves nobody to close it; once it is shown the lobby does, and only the lobby.
            stopped.Register(() => Interlocked.Exchange(ref waiting, null)?.Dispose());
            if (!stopped.IsCancellationRequested) Rehearse(rules, lobby.Options.Settings, stopped);
        }
        catch (OperationCanceledException) when (stopped.IsCancellationRequested)
        {
            // The player has left.
        }
        catch (Exception e)
        {
            lobby.Stage.Post(() => lobby.Failed(e));
        }
    }

    private static void Rehearse(GameRules rules, ScreenSettings settings, CancellationToken stopped)
    {
        try
        {
            Rehearsal.Play(rules, settings, stopped);
        }
        catch (Exception e)
        {
            // Only time is lost. What is wrong shows in the player's own game, where it can be told.
            Debug.WriteLine(e);
        }
    }
}
