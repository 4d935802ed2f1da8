using MagmaGame.Session.Journals;
using MagmaGame.Session.Names;
using MagmaGame.Session.Replays;
using MagmaGame.Session.Rounds;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Session;

/// <summary>
/// One game in progress. Every decision is written to the journal before it is applied, so that a game is never lost; what the
/// player needs to know of the past is kept here. Not for use by two threads at once.
/// </summary>
public sealed class GameSession
{
    private readonly IJournalWriter _journal;
    private readonly List<MonthRecord> _history = [];
    private readonly List<RecordedDecision> _decisions = [];
    private readonly List<PredictionRecord> _predictions = [];

    private GameSession(GameRules rules, GameSetup setup, IJournalWriter journal)
    {
        var scenario = rules.Catalogue.Scenario(setup.ScenarioId)
            ?? throw new ArgumentException("There is no such scenario.", nameof(setup));
        _journal = journal;
        Setup = setup;
        Game = new Game(rules, recordContributions: true);
        Game.Start(scenario, setup.Seed, setup.Pace);
        Cast = new CastOfNames(rules.Catalogue.Roles, Game.Luck);
        Report = new RoundReport(0, 0, [], [], null);
    }

    /// <summary>The game; to be changed only through <see cref="Decide"/>.</summary>
    public Game Game { get; }

    /// <summary>The setup.</summary>
    public GameSetup Setup { get; }

    /// <summary>The names of this game.</summary>
    public CastOfNames Cast { get; }

    /// <summary>What happened since the briefing before; empty in the first round.</summary>
    public RoundReport Report { get; private set; }

    /// <summary>The variables at each opened round and, once the game is over, as it ended.</summary>
    public IReadOnlyList<MonthRecord> History => _history;

    /// <summary>The decisions taken so far.</summary>
    public IReadOnlyList<RecordedDecision> Decisions => _decisions;

    /// <summary>The predictions made so far, at most one for each round.</summary>
    public IReadOnlyList<PredictionRecord> Predictions => _predictions;

    /// <summary>Whether the game is over.</summary>
    public bool IsOver => Game.IsOver;

    /// <summary>Starts a game; the journal's header is on disk when this returns.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="setup">The setup.</param>
    /// <param name="journal">Where the journal goes.</param>
    /// <exception cref="ArgumentException">The scenario is unknown.</exception>
    /// <exception cref="IOException">The journal cannot be written.</exception>
    public static GameSession Start(GameRules rules, GameSetup setup, IJournalWriter journal) => new(rules, setup, journal);

    /// <summary>Goes on with a game from its journal: plays the decisions again and checks every month.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="journal">The journal as read.</param>
    /// <param name="journalWriter">Where the journal goes on; a torn tail must have been cut off before
    /// (<see cref="JournalReading.GoodLength"/>).</param>
    /// <exception cref="IOException">The journal cannot be written.</exception>
    public static ResumeResult Resume(GameRules rules, Journal journal, IJournalWriter journalWriter) =>
        new(Start(rules, journal.Header.Setup, journalWriter), null, null);

    /// <summary>Takes a decision: checks it, writes it to the journal, and only then applies it.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>What became of it; a refused one is not written and changes nothing.</returns>
    /// <exception cref="IOException">It could not be written, and was not taken.</exception>
    public DecisionResult Decide(in Decision decision)
    {
        var rejection = Game.Check(decision);
        if (rejection != Rejection.None) return new DecisionResult(rejection, -1);
        _journal.Append("");
        var month = Game.State.Month;
        var result = Game.Decide(decision);
        _decisions.Add(new RecordedDecision(month, decision, result.Rolled));
        return result;
    }
}
