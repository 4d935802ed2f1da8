using MagmaGame.Analysis.Debriefs;
using MagmaGame.Analysis.Endings;
using MagmaGame.Session;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Screens;
using MagmaGame.Terminal.Tutorials;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Playing;

/// <summary>One game in full screen: the session that all its screens share, and the way from one screen to another.</summary>
internal sealed class GameTable
{
    private readonly Dictionary<GameTab, GameScreen> _screens = [];
    private Hindsight? _hindsight;
    private EndingComparison? _comparison;
    private (EndingComparison? From, EndingFacts Facts)? _facts;
    private bool _isComparing;

    /// <summary>Puts a game on the table.</summary>
    /// <param name="stage">Where it is shown.</param>
    /// <param name="session">The game, new or resumed, over or not.</param>
    /// <param name="name">The name it is kept under.</param>
    /// <param name="left">Called when the player leaves the game for the menu.</param>
    public GameTable(IStage stage, GameSession session, string name, Action left)
    {
        (Stage, Session, Name, Left) = (stage, session, name, left);
    }

    /// <summary>Where it is shown.</summary>
    public IStage Stage { get; }

    /// <summary>The game.</summary>
    public GameSession Session { get; }

    /// <summary>The name it is kept under.</summary>
    public string Name { get; }

    /// <summary>To be called when the player leaves the game for the menu.</summary>
    public Action Left { get; }

    /// <summary>Plays the same world again from one of the game's decisions, told by its place among them; null where that is not
    /// possible.</summary>
    public Action<int>? Branch { get; init; }

    /// <summary>Shows the player's options on top; null where there are none.</summary>
    public Action? ShowOptions { get; init; }

    /// <summary>Shows the guide on top; null where there is none.</summary>
    public Action? ShowGuide { get; init; }

    /// <summary>Watches a learner and says what helps next; null in games that are no tutorial.</summary>
    public Coach? Coach { get; init; }

    /// <summary>Rises with each decision taken: what was worked out at an older revision is stale.</summary>
    public int Revision { get; private set; }

    /// <summary>The catalogue the game is played by.</summary>
    public Catalogue Catalogue => Session.Game.Rules.Catalogue;

    /// <summary>The finished game with everything open; worked out once.</summary>
    /// <exception cref="InvalidOperationException">The game is not over.</exception>
    public Hindsight Hindsight => Session.IsOver
        ? _hindsight ??= Hindsight.Of(Session)
        : throw new InvalidOperationException("Nothing is known in hindsight before the end.");

    /// <summary>The finished game beside other ways of playing it; worked out once. Those are many games: the first to ask gets
    /// null, and when they are played the stage is told, so that what is shown is drawn again.</summary>
    /// <exception cref="InvalidOperationException">The game is not over.</exception>
    public EndingComparison? Comparison
    {
        get
        {
            if (!Session.IsOver) throw new InvalidOperationException("Nothing can be compared before the end.");
            if (_comparison is null && !_isComparing) Compare();
            return _comparison;
        }
    }

    /// <summary>The figures of the end, with the luck of the world once <see cref="Comparison"/> is there.</summary>
    /// <exception cref="InvalidOperationException">The game is not over.</exception>
    public EndingFacts Facts
    {
        get
        {
            var comparison = Comparison;
            if (_facts is { } known && ReferenceEquals(known.From, comparison)) return known.Facts;
            var facts = EndingFacts.Of(Session, Hindsight, comparison);
            _facts = (comparison, facts);
            return facts;
        }
    }

    /// <summary>Takes a decision. When it cannot be kept, the player is told and nothing has changed.</summary>
    /// <returns>What became of it; null when it could not be kept.</returns>
    public DecisionResult? Decide(in Decision decision)
    {
        try
        {
            var before = Session.Game;
            var result = Session.Decide(decision);
            if (result.Accepted) Revision++;
            if (!ReferenceEquals(Session.Game, before)) Renew();
            return result;
        }
        catch (IOException e)
        {
            Stage.Open(new MessageScreen(Stage, "Not kept",
                $"{e.Message}\n\nThis decision was not taken; all before it is kept. Mend that and try again, or leave and go on later."));
            return null;
        }
    }

    /// <summary>Tells the coach what the player looks at.</summary>
    public void Saw(Deed deed, string subject = "") => Coach?.Saw(deed, subject);

    /// <summary>Tells the coach that the player asks why a variable is what it is.</summary>
    /// <param name="deed">In what way.</param>
    /// <param name="slot">Slot of the variable.</param>
    public void Saw(Deed deed, int slot) => Saw(deed, Catalogue.Variables[slot].Name);

    /// <summary>The screen of a tab; each is made once, so that it is found again as it was left.</summary>
    public GameScreen Screen(GameTab tab)
    {
        if (_screens.TryGetValue(tab, out var screen)) return screen;
        return _screens[tab] = GameTabs.Create(tab, this);
    }

    /// <summary>Shows a tab in the place of all that lies on the desk.</summary>
    public void Show(GameTab tab)
    {
        var desk = Screen(GameTab.Desk);
        Stage.CloseTo(desk);
        if (tab != GameTab.Desk) Stage.Open(Screen(tab));
    }

    /// <summary>Shows an idea of the register among its documents, on top of what is open.</summary>
    public void ShowClaim(string id)
    {
        var documents = new DocumentsScreen(this);
        documents.Choose(id);
        Stage.Open(documents);
    }

    // The content was changed: what a screen points at may have another place now. The desk points at nothing that has.
    private void Renew()
    {
        foreach (var tab in _screens.Keys.Where(tab => tab != GameTab.Desk).ToList()) _screens.Remove(tab);
    }

    // What goes wrong there is thrown where the stage is run.
    private void Compare()
    {
        _isComparing = true;
        _ = Task.Run(() => EndingComparison.Of(Session.Game)).ContinueWith(
            played => Stage.Post(() => _comparison = played.GetAwaiter().GetResult()), TaskScheduler.Default);
    }
}
