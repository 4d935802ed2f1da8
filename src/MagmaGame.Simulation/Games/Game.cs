using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Worlds;

namespace MagmaGame.Simulation.Games;

/// <summary>What became of a decision.</summary>
/// <param name="Rejection">Why it was refused; <see cref="Rejection.None"/> when it was accepted.</param>
/// <param name="Rolled">Place of the outcome of an option's roll; -1 when nothing was rolled.</param>
public readonly record struct DecisionResult(Rejection Rejection, int Rolled)
{
    /// <summary>Whether it was accepted.</summary>
    public bool Accepted => Rejection == Rejection.None;
}

/// <summary>
/// One game: a scenario, a seed, and the decisions taken so far. The same decisions always give the same game, to the last bit.
/// </summary>
/// <remarks>
/// One instance can play many games one after the other (<see cref="Start(ScenarioDefinition, uint, Pace, StartOverrides?)"/>) and allocates nothing while it plays, unless it
/// records contributions. Not for use by two threads at once. A game in course may be copied into another (<see cref="CopyFrom"/>).
/// </remarks>
public sealed class Game
{
    private readonly HiddenWorld _world = new();
    private readonly KeyedRandom _luck = new(0);
    private readonly ContributionLog? _log;
    private readonly Engine _engine;
    private readonly GameState? _opening;
    private readonly GameState _afterState;
    private readonly Workings<Silent> _afterWorkings;
    private readonly Epilogue _epilogue;

    /// <summary>A game of these rules, not yet started.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="recordContributions">Whether to keep why each number moved; costs time and memory.</param>
    public Game(GameRules rules, bool recordContributions = false)
    {
        Rules = rules;
        Library = rules.Library;
        var catalogue = rules.Catalogue;
        State = new GameState(catalogue.Variables.All.Length, catalogue.Events.Length);
        _afterState = new GameState(catalogue.Variables.All.Length, catalogue.Events.Length);
        if (recordContributions)
        {
            _opening = new GameState(catalogue.Variables.All.Length, catalogue.Events.Length);
            _log = new ContributionLog();
            _engine = new Engine<Recording>(rules, State, _world, _luck, new Recording(_log));
        }
        else _engine = new Engine<Silent>(rules, State, _world, _luck, default);
        _afterWorkings = new Workings<Silent>(_afterState, catalogue.Model, catalogue.Variables, _world, _luck, default);
        _epilogue = new Epilogue(_afterWorkings);
        Scenario = catalogue.Scenarios.IsEmpty ? new ScenarioDefinition { Id = "", Name = "", Text = "" } : catalogue.Scenarios[0];
    }

    /// <summary>The rules.</summary>
    public GameRules Rules { get; }

    /// <summary>The scenario.</summary>
    public ScenarioDefinition Scenario { get; private set; }

    /// <summary>The seed.</summary>
    public uint Seed => _luck.Seed;

    /// <summary>What was changed at its start.</summary>
    public StartOverrides Overrides { get; private set; } = StartOverrides.None;

    /// <summary>Months per round.</summary>
    public Pace Pace { get; private set; } = Pace.Monthly;

    /// <summary>The state now; a view that changes as the game goes on.</summary>
    public GameState State { get; }

    /// <summary>The state as the round opened, before its events were asked; null unless contributions are recorded.</summary>
    public GameState? Opening => _opening;

    /// <summary>What the player cannot see; for the epilogue, for analysis, never for a screen of a game in course.</summary>
    public HiddenWorld World => _world;

    /// <summary>The luck of this game.</summary>
    public KeyedRandom Luck => _luck;

    /// <summary>The verdict; null while the game goes on.</summary>
    public Verdict? Verdict { get; private set; }

    /// <summary>Whether the game is over.</summary>
    public bool IsOver => Verdict is not null;

    /// <summary>Why numbers moved since the last briefing; empty unless contributions are recorded.</summary>
    public IReadOnlyList<Contribution> Contributions => _log?.Entries ?? [];

    /// <summary>The knobs planned for the end of this round, or those in force.</summary>
    public KnobSetting Knobs => State.Plan.IsSet ? State.Plan.Knobs : KnobsInForce;

    /// <summary>The knobs in force, in whole percent.</summary>
    public KnobSetting KnobsInForce
    {
        get
        {
            var k = State.Knobs;
            return new KnobSetting(
                Percent(k.Velocity), Percent(k.Preparation), Percent(k.Nonproliferation),
                Percent(k.Distribution), Percent(k.Governance), Percent(k.Defence));
        }
    }

    /// <summary>The event that waits for an answer, or null.</summary>
    public EventDefinition? OpenEvent => State.OpenEvent is >= 0 and var index ? Rules.Catalogue.Events[index] : null;

    /// <summary>Starts a game and opens its first round.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="pace">Months per round.</param>
    /// <param name="overrides">What an experiment changes; null for nothing.</param>
    public void Start(ScenarioDefinition scenario, uint seed, Pace pace = Pace.Monthly, StartOverrides? overrides = null) =>
        Start(scenario, seed, pace, overrides, OtherWorld.None);

    /// <summary>Starts a game in another hidden world, with the luck of its seed: for analysis, which asks what would have come of
    /// the same events had the world been another.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="pace">Months per round.</param>
    /// <param name="overrides">What an experiment changes; null for nothing.</param>
    /// <param name="other">What is drawn from other seeds.</param>
    public void Start(ScenarioDefinition scenario, uint seed, Pace pace, StartOverrides? overrides, OtherWorld other)
    {
        var changes = overrides ?? StartOverrides.None;
        Scenario = scenario;
        Pace = pace;
        Verdict = null;
        _luck.Reseed(other.World ?? seed);
        Prepare(changes);
        if (other.World is not null) _luck.Reseed(seed);
        if (other.Noise is { } noise) OtherWorld.ChangeNoise(_luck, noise);
        StartState.Fill(State, Rules.Catalogue, _world, scenario, changes);
        _log?.Clear();
        OpenRound();
    }

    /// <summary>Takes over a game in course, so that both can go on from there apart; or a finished one with its verdict and all
    /// that led to it.</summary>
    /// <param name="other">A game of the same rules.</param>
    /// <exception cref="ArgumentException">The rules differ.</exception>
    public void CopyFrom(Game other)
    {
        if (!ReferenceEquals(other.Rules, Rules)) throw new ArgumentException("The games have different rules.", nameof(other));
        Scenario = other.Scenario;
        Pace = other.Pace;
        Verdict = other.Verdict;
        _luck.CopyFrom(other._luck);
        _world.CopyFrom(other._world);
        SetUp(other.Overrides);
        State.CopyFrom(other.State);
        if (other._opening is not null) _opening?.CopyFrom(other._opening);
        if (IsOver)
        {
            _afterState.CopyFrom(other._afterState);
            _epilogue.After.CopyFrom(other._epilogue.After);
        }
        _log?.Clear();
    }

    /// <summary>Goes on with a game in course by other content: what the player and the world have become stays, by ids; variables that
    /// are new have their start value, and what is no more is forgotten. Hidden traits of the world are drawn from the same luck.</summary>
    /// <param name="other">A game that is not over and in which no event waits for an answer.</param>
    /// <exception cref="ArgumentException">The game is over, an event is open, or these rules have no such scenario.</exception>
    public void TakeOver(Game other)
    {
        if (other.IsOver || other.State.OpenEventCount > 0) throw new ArgumentException("The game is not between two months.", nameof(other));
        Scenario = other.ScenarioIn(Rules) ?? throw new ArgumentException("There is no such scenario.", nameof(other));
        Pace = other.Pace;
        Verdict = null;
        _luck.Reseed(other.Seed);
        // What was set at the start has been set; only what holds all through the game goes on.
        Prepare(other.Overrides with { Set = [], Add = [] });
        StateTransfer.Run(other.State, (other.Rules.Catalogue, other.Scenario), State, (Rules.Catalogue, Scenario));
        _log?.Clear();
    }

    /// <summary>The scenario by which this game would go on by other rules; null when they have none.</summary>
    public ScenarioDefinition? ScenarioIn(GameRules rules) => rules.Catalogue.Scenario(Scenario.Id);

    /// <summary>Why a decision would be refused; changes nothing.</summary>
    public Rejection Check(in Decision decision)
    {
        if (IsOver) return Rejection.GameOver;
        return decision.Kind switch
        {
            DecisionKind.AnswerEvent => CheckAnswer(decision.EventIndex, decision.OptionIndex),
            DecisionKind.SetKnobs => decision.Knobs.IsValid ? Rejection.None : Rejection.KnobsInvalid,
            DecisionKind.TakeInitiative when State.OpenEventCount > 0 => Rejection.EventOpen,
            DecisionKind.TakeInitiative when State.InitiativeTaken => Rejection.InitiativeTakenThisRound,
            DecisionKind.TakeInitiative => _engine.CheckInitiative(decision.Initiative),
            DecisionKind.EndRound when State.OpenEventCount > 0 => Rejection.EventOpen,
            _ => Rejection.None,
        };
    }

    /// <summary>Takes a decision; a refused one changes nothing.</summary>
    public DecisionResult Decide(in Decision decision)
    {
        var rejection = Check(decision);
        if (rejection != Rejection.None) return new DecisionResult(rejection, -1);
        var rolled = -1;
        switch (decision.Kind)
        {
            case DecisionKind.AnswerEvent:
                rolled = _engine.AnswerEvent(decision.EventIndex, decision.OptionIndex);
                break;
            case DecisionKind.SetKnobs:
                State.Plan = new KnobPlan(IsSet: true, decision.Knobs);
                break;
            case DecisionKind.TakeInitiative:
                State.InitiativeTaken = true;
                _engine.TakeInitiative(decision.Initiative);
                break;
            case DecisionKind.EndRound:
                EndRound();
                break;
            default:
                break;
        }
        return new DecisionResult(Rejection.None, rolled);
    }

    /// <summary>Answers the open event as if luck had come out as given, whether the option is possible or not: for previews, never
    /// for a game that somebody plays on.</summary>
    /// <param name="optionIndex">The option.</param>
    /// <param name="outcome">Place of its roll's outcome; of no account when it has no roll.</param>
    /// <param name="voteAccepted">How a vote on a pause comes out, if the option puts one.</param>
    /// <returns>Chance that such a vote is accepted, 0 to 1; null when none was put.</returns>
    /// <exception cref="InvalidOperationException">No event is open.</exception>
    public double? Foresee(int optionIndex, int outcome, bool voteAccepted)
    {
        if (IsOver || State.OpenEvent < 0) throw new InvalidOperationException("No event is open.");
        var foresight = new Foresight(outcome, voteAccepted);
        _engine.AnswerEvent(State.OpenEvent, optionIndex, foresight);
        return foresight.VoteChance;
    }

    /// <summary>Changes the state into one that no decision led to: for previews, never for a game that somebody plays on.</summary>
    /// <param name="staging">What to change.</param>
    public void Stage(Staging staging) => staging.Apply(State);

    /// <summary>Answers the open event with the outcome of the option's roll laid down, so that analysis can weigh the outcomes by
    /// their chances; all other luck is as it would have been. A game that is played leaves it to luck (<see cref="Decide"/>).</summary>
    /// <param name="optionIndex">The option.</param>
    /// <param name="outcome">Place of the outcome in its roll.</param>
    /// <exception cref="ArgumentOutOfRangeException">The option's roll has no such outcome.</exception>
    public DecisionResult AnswerWithOutcome(int optionIndex, int outcome)
    {
        var open = State.OpenEvent;
        var rejection = Check(Decision.Answer(open, optionIndex));
        if (rejection != Rejection.None) return new DecisionResult(rejection, -1);
        if ((uint)outcome >= (uint)Rules.Library.Events[open].Options[optionIndex].Roll.Length)
            throw new ArgumentOutOfRangeException(nameof(outcome));
        return new DecisionResult(Rejection.None, _engine.AnswerEvent(open, optionIndex, new Foresight(outcome)));
    }

    /// <summary>Lets all luck from now on come from another seed, as if the future were still open; the hidden world stays as it is,
    /// and so does all that has happened. For analysis, never for a game that somebody plays on.</summary>
    /// <param name="seed">The seed of the luck to come.</param>
    public void ChangeLuck(uint seed) => _luck.Reseed(seed);

    /// <summary>Takes over from another game what the player of this one cannot see: the hidden world, the variables that are not
    /// shown exactly, the rivals, the ledger. What is known, the events and the luck stay. For analysis of what might be true as
    /// far as the player can know, never for a game that somebody plays on.</summary>
    /// <param name="other">A game of the same rules in the same month; neither is over.</param>
    /// <exception cref="ArgumentException">The rules differ, or a game is over.</exception>
    public void ImagineHidden(Game other)
    {
        if (!ReferenceEquals(other.Rules, Rules)) throw new ArgumentException("The games have different rules.", nameof(other));
        if (IsOver || other.IsOver) throw new ArgumentException("A game is over.", nameof(other));
        _world.CopyFrom(other._world);
        foreach (var variable in Rules.Catalogue.Variables.All)
            if (variable.Visibility != Visibility.Exact) State.Values[variable.Slot] = other.State.Values[variable.Slot];
        for (var j = 0; j < GameState.RivalCount; j++)
        {
            // Who has signed and who has merged is public.
            var (known, imagined) = (State.Rivals[j], other.State.Rivals[j]);
            imagined.Signed = known.Signed;
            imagined.Merged = known.Merged;
            State.Rivals[j] = imagined;
        }
        other.State.Ledger.CopyTo(State.Ledger);
    }

    /// <summary>Chance that taking the lead back from AI researchers succeeds, as Magma sees it, 0 to 1.</summary>
    public double BelievedReversalChance() => _engine.BelievedReversalChance();

    /// <summary>Friction that turning the knobs to a setting costs, share.</summary>
    public double KnobFriction(in KnobSetting knobs) => _engine.KnobFriction(knobs);

    /// <summary>Hazard of the time after play in a channel by a threat, the years Magma only watches included; 0 while the game
    /// goes on. With the ledger of the state it sums to the verdict's two hazards.</summary>
    public double HazardAfter(Channel channel, Threat threat) => IsOver
        ? _epilogue.After.Hazard(channel, threat) + _afterState.Hazard(channel, threat) - State.Hazard(channel, threat)
        : 0.0;

    /// <summary>The events as this game draws them.</summary>
    internal EventLibrary Library { get; private set; }

    // A quarter asks as many events as two months, all at its start: later nobody is there to answer.
    internal int DrawsPerRound => Pace == Pace.Monthly ? 1 : 2;

    // The world of the scenario and seed.
    private void Prepare(StartOverrides changes)
    {
        _world.Draw(Rules.Catalogue.Model, _luck, Scenario);
        if (changes.OwnJumpRate is { } rate) _world.OverrideOwnJumpRate(rate);
        SetUp(changes);
    }

    // The events of the scenario, and the rules that an experiment changes.
    private void SetUp(StartOverrides changes)
    {
        Overrides = changes;
        Library = Rules.LibraryOf(Scenario);
        _engine.Prepare(Library, changes);
        _afterWorkings.TaxIsFixed = changes.FixedAlignmentTax;
        _afterWorkings.NoStandard = changes.NoStandard;
    }

    private static int Percent(double share) => (int)Math.Round(100 * share);

    private Rejection CheckAnswer(int eventIndex, int optionIndex)
    {
        if (State.OpenEvent != eventIndex || eventIndex < 0) return Rejection.NoSuchEventOpen;
        var options = Rules.Library.Events[eventIndex].Options;
        if ((uint)optionIndex >= (uint)options.Length) return Rejection.NoSuchOption;
        return options[optionIndex].Enable.Holds(State) ? Rejection.None : Rejection.OptionDisabled;
    }

    private void OpenRound()
    {
        State.MonthInRound = 0;
        State.InitiativeTaken = false;
        _engine.OpenMonth();
        _opening?.CopyFrom(State);
        _engine.AskEvents(DrawsPerRound);
    }

    private void EndRound()
    {
        _log?.Clear();
        while (true)
        {
            if (_engine.CloseMonth() is { } ending)
            {
                _afterState.CopyFrom(State);
                Verdict = _epilogue.Judge(ending);
                return;
            }
            if (++State.MonthInRound == (int)Pace) break;
            _engine.OpenMonth();
        }
        OpenRound();
    }
}
