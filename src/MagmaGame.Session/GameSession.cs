using MagmaGame.Session.Journals;
using MagmaGame.Session.Names;
using MagmaGame.Session.Replays;
using MagmaGame.Session.Rounds;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;

namespace MagmaGame.Session;

/// <summary>
/// One game in progress. Every decision is written to the journal before it is applied, so that a game is never lost; what the
/// player needs to know of the past is kept here. Not for use by two threads at once.
/// </summary>
public sealed class GameSession
{
    private readonly IJournalWriter _journal;
    private readonly RoundWatch _watch;
    private readonly int _format;
    private readonly List<PlayedVersion> _versions = [];
    private string? _begunWith;
    private ContentNews? _news;
    private readonly List<MonthRecord> _history = [];
    private readonly List<RecordedDecision> _decisions = [];
    private readonly List<PredictionRecord> _predictions = [];
    private readonly List<string> _due = [];

    private GameSession(GameRules rules, GameSetup setup, IJournalWriter journal, int format = JournalHeader.CurrentFormat)
    {
        var scenario = rules.Catalogue.Scenario(setup.ScenarioId)
            ?? throw new ArgumentException("There is no such scenario.", nameof(setup));
        if (!Enum.IsDefined(setup.Pace)) throw new ArgumentException("There is no such pace.", nameof(setup));
        if (setup.WrongStart(rules.Catalogue) is not null)
            throw new ArgumentException("A start value is not possible.", nameof(setup));
        _journal = journal;
        _format = format;
        _versions.Add(new PlayedVersion(0, 0, rules));
        Setup = setup;
        Game = new Game(rules, recordContributions: true);
        Game.Start(scenario, setup.Seed, setup.Pace, setup.Overrides(rules.Catalogue));
        Cast = new CastOfNames(rules.Catalogue.Roles, Game.Luck);
        _watch = new RoundWatch(Game);
        Report = _watch.First;
        _history.Add(_watch.Record());
        _history[0] = _history[0] with { Told = [.. TextsOf(Report)] };
    }

    /// <summary>The game; to be changed only through <see cref="Decide"/>. Another one after the content was changed
    /// (<see cref="FreshContent"/>).</summary>
    public Game Game { get; private set; }

    /// <summary>The setup.</summary>
    public GameSetup Setup { get; }

    /// <summary>The names of this game.</summary>
    public CastOfNames Cast { get; private set; }

    /// <summary>What happened since the briefing before; without changes in the first round.</summary>
    public RoundReport Report { get; private set; }

    /// <summary>What has moved since the last briefing, by the decisions of the round that is open, in order.</summary>
    public IEnumerable<Contribution> SinceBriefing => _watch.SinceBriefing;

    /// <summary>The variables at each opened round and, once the game is over, as it ended.</summary>
    public IReadOnlyList<MonthRecord> History => _history;

    /// <summary>The decisions taken so far.</summary>
    public IReadOnlyList<RecordedDecision> Decisions => _decisions;

    /// <summary>The predictions made so far, at most one for each round.</summary>
    public IReadOnlyList<PredictionRecord> Predictions => _predictions;

    /// <summary>The game it was branched from; null when it began at its beginning.</summary>
    public BranchOrigin? Origin { get; private set; }

    /// <summary>The versions of the content it was played with so far, the first first; never empty.</summary>
    public IReadOnlyList<PlayedVersion> Versions => _versions;

    /// <summary>The version by which the round was played that holds a month.</summary>
    /// <param name="month">The month, from 0; a new version comes in when the round before it ends.</param>
    public PlayedVersion VersionIn(int month) => _versions.FindLast(version => version.Decision > 0 && version.Month + (int)Setup.Pace <= month) ?? _versions[0];

    /// <summary>Asked whenever a round ends: a new version of the content that the game is to go over to, or news of one, or null.
    /// What is given is given once. Null for a game whose content stays as it is.</summary>
    public Func<ContentNews?>? FreshContent { get; set; }

    /// <summary>Whether its journal tells what predictions are about; those of older formats do not, and are gone on with as they began.</summary>
    internal bool TellsSubjects => _format >= JournalHeader.TellsSubjects;

    /// <summary>Whether the game is over.</summary>
    public bool IsOver => Game.IsOver;

    /// <summary>Starts a game; the journal's header is on disk when this returns.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="setup">The setup.</param>
    /// <param name="journal">Where the journal goes.</param>
    /// <exception cref="ArgumentException">The scenario, the pace or a start value is unknown; nothing was written.</exception>
    /// <exception cref="IOException">The journal cannot be written.</exception>
    public static GameSession Start(GameRules rules, GameSetup setup, IJournalWriter journal)
    {
        var session = new GameSession(rules, setup, journal);
        journal.AppendAll([.. JournalText.Of(session.Header(origin: null)), session.MonthLine()]);
        return session;
    }

    /// <summary>Starts a game in the same world from a decision of this one: every decision before it is taken over, then the new
    /// game goes its own way. All luck that the change does not touch stays as it was. This game stays as it is.</summary>
    /// <param name="decision">The first of <see cref="Decisions"/> that is not taken over; their number takes over all.</param>
    /// <param name="name">This game's name, for the journal's header; what is no letter, digit, <c>-</c>, <c>.</c> or <c>_</c> in it
    /// is written as <c>-</c>.</param>
    /// <param name="journal">Where the new journal goes; header and decisions taken over are on disk when this returns.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such decision; nothing was written.</exception>
    /// <exception cref="IOException">The journal cannot be written.</exception>
    public GameSession Branch(int decision, string name, IJournalWriter journal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decision);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decision, _decisions.Count);
        var branch = new GameSession(_versions[0].Rules, Setup, journal);
        var lines = new List<string> { branch.MonthLine() };
        for (var place = 0; place < decision; place++)
        {
            foreach (var version in _versions.Skip(1).Where(version => version.Decision == place))
            {
                branch.GoOver(version.Rules);
                lines.Add(JournalText.OfContent(version.Rules.Catalogue.ContentHash));
            }
            var taken = _decisions[place];
            lines.Add(JournalText.Of(taken.Decision, branch.Game.Rules.Catalogue));
            if (!branch.Apply(taken.Decision).Accepted) throw new InvalidOperationException("The same decisions gave another game.");
            if (taken.Decision.Kind == DecisionKind.EndRound) lines.AddRange(branch.OpeningLines());
        }
        branch.Origin = new BranchOrigin(BranchOrigin.NameOf(name), decision, branch.Game.State.Month);
        journal.AppendAll([.. JournalText.Of(branch.Header(branch.Origin)), .. lines]);
        return branch;
    }

    /// <summary>Goes on with a game from its journal: plays the decisions again and checks every month.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="journal">The journal as read.</param>
    /// <param name="journalWriter">Where the journal goes on; a torn tail must have been cut off before
    /// (<see cref="JournalReading.GoodLength"/>). Nothing is written when there is a problem.</param>
    /// <param name="versions">Gives other versions of the content by their hash, or null; as for <see cref="Replay.Run(GameRules, Journal, int?, Func{string, GameRules?})"/>.</param>
    /// <exception cref="IOException">The journal cannot be written.</exception>
    public static ResumeResult Resume(
        GameRules rules, Journal journal, IJournalWriter journalWriter, Func<string, GameRules?>? versions = null)
    {
        var replayed = Replay.Run(rules, journal, toMonth: null, journalWriter, versions);
        if (replayed.Problem is not null || replayed.Session is not { } session)
            return new ResumeResult(null, replayed.Problem, null);
        session._due.AddRange(session.Missing(journal));
        session.WriteDue();
        return new ResumeResult(session, null, replayed.Note);
    }

    /// <summary>Takes a decision: checks it, writes it to the journal, and only then applies it.</summary>
    /// <remarks>If only the lines that follow the end of a round cannot be written, the round has ended all the same, since that
    /// decision is on disk; they are written before the next decision or when the game is resumed.</remarks>
    /// <param name="wanted">The decision.</param>
    /// <returns>What became of it; a refused one is not written and changes nothing.</returns>
    /// <exception cref="IOException">It could not be written, and was not taken.</exception>
    public DecisionResult Decide(in Decision wanted)
    {
        // A journal that can tell says what was asked, so that another version of the program asks no other question in its place.
        var decision = TellsSubjects ? WithSubject(wanted) : wanted;
        var rejection = Game.Check(decision);
        if (rejection != Rejection.None) return new DecisionResult(rejection, -1);
        var line = JournalText.Of(decision, Game.Rules.Catalogue);
        WriteDue();
        if (decision.Kind != DecisionKind.EndRound)
        {
            _journal.Append(line);
            return Apply(decision);
        }
        var result = EndRound(decision, line);
        _due.AddRange(OpeningLines());
        try
        {
            WriteDue();
        }
        catch (IOException)
        {
            // It stays due; the next decision tells whether the disk is still in trouble.
        }
        return result;
    }

    /// <summary>Goes over to other content without writing it; gives back why that is not possible, or null.</summary>
    internal string? GoOver(GameRules rules)
    {
        if (WhyNot(rules) is { } reason) return reason;
        var map = new ContentMap(Game.Rules.Catalogue, rules.Catalogue);
        var game = new Game(rules, recordContributions: true);
        game.TakeOver(Game);
        _watch.GoOver(game, map);
        Game = game;
        Cast = new CastOfNames(rules.Catalogue.Roles, game.Luck);
        for (var place = 0; place < _history.Count; place++)
            _history[place] = _history[place] with { Values = map.Values(_history[place].Values) };
        _versions.Add(new PlayedVersion(_decisions.Count, game.State.Month, rules));
        return null;
    }

    /// <summary>A session whose journal is written already, or nowhere.</summary>
    internal static GameSession Begin(GameRules rules, JournalHeader header, IJournalWriter journal) =>
        new(rules, header.Setup, journal, header.Format) { Origin = header.Origin, _begunWith = header.ContentHash };

    /// <summary>Applies a decision without writing it.</summary>
    internal DecisionResult Apply(in Decision recorded)
    {
        var decision = recorded is { Kind: DecisionKind.Predict, Subject: null }
            ? Decision.Predict(recorded.Prediction, PredictionSubject.BeforeTurns(Game.State))
            : recorded;
        var month = Game.State.Month;
        if (decision.Kind == DecisionKind.EndRound) _watch.BeforeEnd();
        var result = Game.Decide(decision);
        if (!result.Accepted) return result;
        _decisions.Add(new RecordedDecision(month, decision, result.Rolled)
        {
            Scene = decision.Kind == DecisionKind.AnswerEvent ? Game.Rules.Catalogue.Events[decision.EventIndex] : null,
        });
        if (decision is { Kind: DecisionKind.Predict, Subject: { } subject }) Note(decision.Prediction, subject);
        if (decision.Kind == DecisionKind.EndRound) OpenRound();
        return result;
    }

    /// <summary>Plays the game again from its beginning, in a game apart and by each version of the content in its turn.</summary>
    /// <returns>The game as it began, without a decision, and then as it stands after each: the same object over and over, or another
    /// one after a change of content.</returns>
    public IEnumerable<(Game Game, RecordedDecision? Taken)> Retold()
    {
        var first = _versions[0].Rules;
        var game = new Game(first, recordContributions: true);
        game.Start(first.Catalogue.Scenario(Setup.ScenarioId)!, Setup.Seed, Setup.Pace, Setup.Overrides(first.Catalogue));
        yield return (game, null);
        for (var place = 0; place < _decisions.Count; place++)
        {
            foreach (var version in _versions.Skip(1).Where(version => version.Decision == place))
            {
                var next = new Game(version.Rules, recordContributions: true);
                next.TakeOver(game);
                game = next;
            }
            game.Decide(_decisions[place].Decision);
            yield return (game, _decisions[place]);
        }
    }

    // New content comes in between two months: what was decided in this one was decided by the old.
    private DecisionResult EndRound(in Decision decision, string line)
    {
        _news ??= FreshContent?.Invoke();
        var text = _news?.Text ?? "";
        var fresh = _news?.Rules;
        if (fresh is not null && WhyNot(fresh) is { } reason) (fresh, text) = (null, $"The content has changed, but not in this game: {reason}");
        if (fresh is null || IsInUse(fresh)) _journal.Append(line);
        else
        {
            _journal.AppendAll([JournalText.OfContent(fresh.Catalogue.ContentHash), line]);
            GoOver(fresh);
        }
        _news = null;
        var result = Apply(decision);
        Report = Report with { ContentNews = text };
        return result;
    }

    private bool IsInUse(GameRules rules) =>
        string.Equals(rules.Catalogue.ContentHash, Game.Rules.Catalogue.ContentHash, StringComparison.OrdinalIgnoreCase);

    private string? WhyNot(GameRules rules)
    {
        if (_format < JournalHeader.TellsContent) return "it was begun by an older version of the program, whose journals cannot tell of it.";
        if (_begunWith is { } hash && _versions.Count == 1 && !string.Equals(hash, Game.Rules.Catalogue.ContentHash, StringComparison.OrdinalIgnoreCase))
            return "it had changed before, while nobody took note, so that the game could not be played again.";
        if (Game.IsOver || Game.State.OpenEventCount > 0) return "it is not between two months.";
        return Game.ScenarioIn(rules) is null ? $"the new content has no scenario '{Game.Scenario.Id}'." : null;
    }

    private string MonthLine() => JournalText.Of(Game.State.Month, StateFingerprint.Of(Game));

    // What follows the end of a round.
    private IEnumerable<string> OpeningLines()
    {
        yield return MonthLine();
        if (_format >= JournalHeader.TellsOrigins && Game.Verdict is { } verdict) yield return JournalText.Of(verdict.Ending.Outcome);
    }

    private IEnumerable<string> Missing(Journal journal)
    {
        if (journal.Lines is [] or [.., EndLine]) return OpeningLines();
        return journal.Lines[^1] is MonthLine ? OpeningLines().Skip(1) : [];
    }

    private void WriteDue()
    {
        while (_due is [var line, ..])
        {
            _journal.Append(line);
            _due.RemoveAt(0);
        }
    }

    private JournalHeader Header(BranchOrigin? origin) =>
        new(JournalHeader.CurrentFormat, GameRules.Version, _versions[0].Rules.Catalogue.ContentHash, Setup) { Origin = origin };

    private void OpenRound()
    {
        Report = _watch.AfterEnd();
        _history.Add(_watch.Record());
        _history[^1] = _history[^1] with { Told = [.. TextsOf(Report)] };
        // A game that is over has no further briefing, so nobody reads the dial again.
        if (!IsOver && _predictions is [.., { DialAfter: null } open])
            _predictions[^1] = open with { DialAfter = Game.State[open.Subject] };
    }

    // Told as of now: later in the game the same milestone may be told by other passages.
    private IEnumerable<string> TextsOf(RoundReport report)
    {
        var catalogue = Game.Rules.Catalogue;
        if (!report.Lit.IsEmpty)
        {
            var story = SessionStory.Of(this, Game.Verdict);
            foreach (var milestone in report.Lit) yield return catalogue.Milestones[(int)milestone].Text.In(story);
        }
        if (report.NewPhase is { } entered && catalogue.Phases.FirstOrDefault(p => p.Phase == entered) is { } phase) yield return phase.Text;
    }

    private Decision WithSubject(in Decision decision) => decision is { Kind: DecisionKind.Predict, Subject: null }
        ? Decision.Predict(decision.Prediction, PredictionSubject.Of(this))
        : decision;

    private void Note(Prediction prediction, Variable subject)
    {
        var record = new PredictionRecord(Game.State.Month, subject, prediction, Game.State[subject], null) { Months = (int)Setup.Pace };
        if (_predictions is [.., { DialAfter: null } open] && open.Month == record.Month) _predictions[^1] = record;
        else _predictions.Add(record);
    }
}
