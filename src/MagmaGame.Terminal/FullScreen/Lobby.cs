using MagmaGame.Session;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Games;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Options;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Screens;
using MagmaGame.Terminal.Tutorials;

namespace MagmaGame.Terminal.FullScreen;

/// <summary>
/// What the screens before a game share: the rules and the kept games once they are loaded, the options, and the one game that is
/// open. Everything but <see cref="Seeds"/> belongs to the thread of the screens.
/// </summary>
internal sealed class Lobby : IDisposable
{
    /// <summary>An empty lobby: nothing is loaded.</summary>
    /// <param name="stage">Where screens are shown.</param>
    /// <param name="options">The player's options.</param>
    /// <param name="time">The clock, for when games were last played.</param>
    public Lobby(IStage stage, OptionsInUse options, TimeProvider time) => (Stage, Options, Time) = (stage, options, time);

    /// <summary>Where screens are shown.</summary>
    public IStage Stage { get; }

    /// <summary>The player's options.</summary>
    public OptionsInUse Options { get; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; }

    /// <summary>Gives a fresh seed.</summary>
    public required Func<uint> Seeds { get; init; }

    /// <summary>Gives what a tutorial starts with; null when the content has none.</summary>
    public Func<Catalogue, GameSetup?> Tutorial { get; init; } = static _ => null;

    /// <summary>Makes the screen of the ideas behind the game, without a game; null while there is none.</summary>
    public Func<IStage, Catalogue, Screen>? Documents { get; init; }

    /// <summary>Starts the next new game in the place of the shelf; null for the shelf.</summary>
    public Func<GameRules, GameSetup, OpenedGame>? FirstStart { get; set; }

    /// <summary>Does something that may take long, away from the thread of the screens.</summary>
    public Action<Action> Aside { get; init; } = static work => ThreadPool.QueueUserWorkItem(static work => work(), work, preferLocal: false);

    /// <summary>The rules; null while they are not loaded.</summary>
    public GameRules? Rules { get; private set; }

    /// <summary>Why the rules cannot be loaded; null when nothing is wrong.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>The kept games; null while the rules are not loaded.</summary>
    public IGameShelf? Shelf { get; private set; }

    /// <summary>Whether it was looked for a game that waits.</summary>
    public bool HasLooked { get; private set; }

    /// <summary>The game played last that is not over; null when there is none, or it was not looked for yet.</summary>
    public KeptGame? Waiting { get; private set; }

    /// <summary>Why it cannot be told which game waits; null when it can.</summary>
    public string? WaitingProblem { get; private set; }

    /// <summary>The game that is open; null when none is.</summary>
    public OpenedGame? Open { get; private set; }

    /// <summary>Takes every screen but the title away.</summary>
    public Action ToTitle { get; set; } = static () => { };

    /// <summary>Called after something was loaded, found or failed.</summary>
    public Action Changed { get; set; } = static () => { };

    /// <summary>Takes what was loaded, and looks for a game that waits.</summary>
    public void Loaded(GameRules rules, IGameShelf shelf)
    {
        (Rules, Shelf) = (rules, shelf);
        Changed();
        LookForWaiting();
    }

    /// <summary>Takes why no game can be played: the player is told and leaves.</summary>
    public void Failed(Exception failure)
    {
        Failure = failure;
        Changed();
        Stage.Open(new MessageScreen(Stage, "No game can start", $"{failure.Message}\n\nAll that there is to say of it is printed when you leave.", () => Stage.Leave(HostExit.Left)));
    }

    /// <summary>Looks anew for the game that waits.</summary>
    public void LookForWaiting()
    {
        if (Shelf is not { } shelf) return;
        Aside(() =>
        {
            KeptGame? waiting = null;
            string? problem = null;
            try
            {
                waiting = shelf.LastUnfinished();
            }
            catch (ShelfException e)
            {
                problem = e.Message;
            }
            Stage.Post(() =>
            {
                (Waiting, WaitingProblem, HasLooked) = (waiting, problem, true);
                Changed();
            });
        });
    }

    /// <summary>Starts a game and shows it; when that is not possible the player is told.</summary>
    public void Start(GameSetup setup) => Enter(shelf =>
    {
        if (FirstStart is not { } first) return shelf.Start(setup);
        var game = first(Rules!, setup);
        FirstStart = null;
        return game;
    });

    /// <summary>Goes on with a kept game and shows it, or looks back on one that is over; when that is not possible the player is
    /// told.</summary>
    public void GoOn(string name) => Enter(shelf => shelf.Resume(name));

    /// <summary>Shows a game in the place of the one that is open.</summary>
    public void Show(OpenedGame game)
    {
        Open?.Dispose();
        Open = game;
        var table = new GameTable(Stage, game.Session, game.Name, Leave)
        {
            Coach = CoachOf(game.Session),
            Branch = decision => Branch(game, decision),
            ShowOptions = () => Stage.Open(new OptionsScreen(Stage, Options)),
            ShowGuide = () => Stage.Open(new GuideScreen(Stage, game.Session.Game.Rules.Catalogue.Guides)),
        };
        ToTitle();
        Stage.Open(table.Screen(GameTab.Desk));
        // Who opens a finished game wants to see how it ended.
        if (game.Session.IsOver) Stage.Open(new EndingScreen(table));
        if (game.Notes.Count > 0) Stage.Open(new MessageScreen(Stage, "Before you go on", string.Join("\n\n", game.Notes)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Open?.Dispose();
        Open = null;
    }

    private static Coach? CoachOf(GameSession session) =>
        session.Game.Rules.Catalogue.TutorialOf(session.Setup.ScenarioId, session.Setup.Seed) is { } tutorial
            ? new Coach(tutorial, session, (doing, subject) => ScreenWays.Of(session, doing, subject))
            : null;

    private void Branch(OpenedGame game, int decision) => Enter(shelf => shelf.Branch(game, decision));

    private void Leave()
    {
        Dispose();
        ToTitle();
        LookForWaiting();
    }

    private void Enter(Func<IGameShelf, OpenedGame> open)
    {
        if (Shelf is not { } shelf) throw new InvalidOperationException("Nothing is loaded yet.");
        OpenedGame game;
        try
        {
            game = open(shelf);
        }
        catch (ShelfException e)
        {
            Stage.Open(new MessageScreen(Stage, "Not possible", e.Message));
            return;
        }
        Show(game);
    }
}
