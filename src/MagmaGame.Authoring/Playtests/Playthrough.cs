using System.Globalization;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.State;

namespace MagmaGame.Authoring.Playtests;

/// <summary>
/// One game, decision by decision, watched for what it reaches and for what goes wrong. What goes wrong is noted and never
/// thrown; a game that cannot go on is left.
/// </summary>
internal sealed class Playthrough(GameRules rules, BrokenTexts texts, GameWatch watch)
{
    /// <summary>The model's promise: every game is over by then.</summary>
    public const int MostMonths = 60;

    // Far more than events, initiative and knobs of a round can ask for.
    private const int MostDecisionsOfRound = 64;
    private const double Tolerance = 1e-9;

    private readonly List<Decision> _decisions = [];
    private readonly List<Sighting> _sightings = [];
    private readonly HashSet<int> _wrongSlots = [];
    private int _decisionsOfRound;

    public Game Game { get; private set; } = new(rules);

    public GameWatch Watch => watch;

    public GameOrigin Origin { get; private set; } = null!;

    /// <summary>The decisions taken.</summary>
    public IReadOnlyList<Decision> Decisions => _decisions;

    /// <summary>What went wrong, in order.</summary>
    public IReadOnlyList<Sighting> Sightings => _sightings;

    /// <summary>Which clauses of drawn events are asked in every round.</summary>
    public required ClauseWatch Clauses { get; set; }

    /// <summary>Starts a game; false when it cannot go on.</summary>
    public bool Start(GameOrigin origin)
    {
        Origin = origin;
        _decisions.Clear();
        _sightings.Clear();
        _wrongSlots.Clear();
        _decisionsOfRound = 0;
        HoldsNoNumber = false;
        try
        {
            Game.Start(origin.Scenario, origin.Seed, origin.Pace, origin.Overrides);
        }
        catch (Exception e)
        {
            return Crashed(e, "starting the game", null);
        }
        watch.Begin(Game);
        return Opened("the start");
    }

    /// <summary>Takes over a game in course.</summary>
    public void CopyFrom(Playthrough other)
    {
        Origin = other.Origin;
        Game.CopyFrom(other.Game);
        watch.BeginFrom(other.Watch);
        _decisions.Clear();
        _decisions.AddRange(other._decisions);
        _sightings.Clear();
        _wrongSlots.Clear();
        _wrongSlots.UnionWith(other._wrongSlots);
        HoldsNoNumber = other.HoldsNoNumber;
        _decisionsOfRound = other._decisionsOfRound;
    }

    /// <summary>Plays to the end, or until the game cannot go on.</summary>
    /// <param name="choose">Decides; changes nothing in the game.</param>
    /// <param name="until">Stops when this is seen.</param>
    public void Finish(Func<Game, Decision> choose, Symptom? until = null)
    {
        while (!Saw(until) && !Game.IsOver && Step(choose))
        {
            // Each step takes one decision.
        }
    }

    /// <summary>Whether something was seen.</summary>
    public bool Saw(Symptom? symptom) => symptom is { } wanted && _sightings.Exists(s => s.Symptom == wanted);

    /// <summary>Whether the last step found that the game cannot go on though it is not over.</summary>
    public bool IsStuck { get; private set; }

    /// <summary>Whether a value has become no number: what comes after is only what follows from that.</summary>
    public bool HoldsNoNumber { get; private set; }

    /// <summary>Takes one decision; false when the game is over or cannot go on.</summary>
    public bool Step(Func<Game, Decision> choose)
    {
        var goesOn = Advance(choose);
        IsStuck = !goesOn && !Game.IsOver;
        return goesOn;
    }

    private bool Advance(Func<Game, Decision> choose)
    {
        var open = Game.State.OpenEvent;
        if (open >= 0 && !CanAnswer(open)) return Note(FailureKind.NoOption, Id(open), $"No option of {Id(open)} can be chosen.");
        if (++_decisionsOfRound > MostDecisionsOfRound)
            return Note(FailureKind.Endless, "a round", $"A round has more than {MostDecisionsOfRound} decisions.");
        Decision? decision = null;
        try
        {
            decision = choose(Game);
            var rejection = Game.Check(decision.Value);
            if (rejection != Rejection.None)
                return Note(FailureKind.Refused, $"{Words(decision.Value)}: {rejection}", $"The game refuses '{Words(decision.Value)}' ({rejection}).", decision);
        }
        catch (Exception e)
        {
            return Crashed(e, "choosing", decision);
        }
        return Take(decision.Value);
    }

    private bool Take(in Decision decision)
    {
        var (openBefore, callsBefore) = (Game.State.OpenEventCount, Game.State.PendingCallCount);
        DecisionResult result;
        try
        {
            if (decision.Kind == DecisionKind.AnswerEvent) watch.BeforeAnswer(Game, decision.EventIndex);
            result = Game.Decide(decision);
        }
        catch (Exception e)
        {
            return Crashed(e, Words(decision), decision);
        }
        _decisions.Add(decision);
        switch (decision.Kind)
        {
            case DecisionKind.AnswerEvent:
                watch.AfterAnswer(Game, decision.EventIndex, decision.OptionIndex, result.Rolled, callsBefore);
                break;
            case DecisionKind.TakeInitiative:
                watch.AfterInitiative(Game, decision.Initiative, openBefore);
                break;
            default:
                break;
        }
        if (decision.Kind != DecisionKind.EndRound)
        {
            CheckValues(Words(decision));
            if (Game.State.OpenEventCount > openBefore) CheckTexts(openBefore);
            return true;
        }
        _decisionsOfRound = 0;
        if (Game.Verdict is { } verdict) return Ended(verdict);
        if (!Opened("the end of a month")) return false;
        if (Game.State.Month < MostMonths) return true;
        return !HoldsNoNumber && Note(FailureKind.Endless, "the game", $"The game goes on after {MostMonths} months.");
    }

    private bool Ended(in Verdict verdict)
    {
        watch.End(Game, verdict);
        CheckValues("the end of the game");
        CheckRange("the chance of catastrophe", verdict.CatastropheChance, 0, 1, "the end of the game");
        CheckRange("the hazard in play", verdict.HazardInPlay, 0, double.MaxValue, "the end of the game");
        CheckRange("the hazard after play", verdict.HazardAfter, 0, double.MaxValue, "the end of the game");
        if (Game.State.Month > MostMonths && !HoldsNoNumber) Note(FailureKind.Endless, "the game", $"The game went on for {Game.State.Month} months; {MostMonths} are promised.");
        return false;
    }

    private bool Opened(string after)
    {
        try
        {
            watch.OpenRound(Game, Clauses);
        }
        catch (Exception e)
        {
            // A condition that the draw has not asked yet.
            return Crashed(e, "asking the conditions of a month", null);
        }
        CheckValues(after);
        CheckTexts(0);
        return true;
    }

    private void CheckTexts(int from)
    {
        for (var place = from; place < Game.State.OpenEventCount; place++)
        {
            var shown = Game.State.OpenEventAt(place);
            if (texts.In(shown) is { } brace) Note(FailureKind.UnknownName, Id(shown), $"A text of {Id(shown)} says '{brace}', which names nobody.");
        }
    }

    private void CheckValues(string after)
    {
        foreach (var variable in rules.Catalogue.Variables.All)
        {
            var value = Game.State[variable.Slot];
            if (value >= variable.Low - Tolerance && value <= variable.High + Tolerance) continue;
            if (_wrongSlots.Add(variable.Slot)) CheckRange(variable.Name, value, variable.Low, variable.High, after);
        }
        for (var number = 1; number <= GameState.RivalCount; number++)
        {
            var rival = Game.State.Rival(number);
            if (double.IsFinite(rival.Capability + rival.Safety + rival.Security) || !_wrongSlots.Add(-number)) continue;
            CheckRange($"rival {number}", rival.Capability + rival.Safety + rival.Security, double.MinValue, double.MaxValue, after);
        }
    }

    private void CheckRange(string name, double value, double low, double high, string after)
    {
        if (value >= low - Tolerance && value <= high + Tolerance) return;
        // From one value that is no number all the others follow.
        if (HoldsNoNumber) return;
        var number = value.ToString("0.######", CultureInfo.InvariantCulture);
        if (double.IsFinite(value))
        {
            Note(FailureKind.OutOfRange, $"{name} after {after}", string.Create(
                CultureInfo.InvariantCulture, $"{name} is {number} after {after}, outside {low:0.###} to {high:0.###}."));
        }
        else
        {
            Note(FailureKind.NotANumber, $"{name} after {after}", $"{name} is {number} after {after}.");
            HoldsNoNumber = true;
        }
    }

    private bool CanAnswer(int eventIndex)
    {
        foreach (var option in rules.Catalogue.Events[eventIndex].Options)
            if (option.Enable.Holds(Game.State)) return true;
        return false;
    }

    private bool Crashed(Exception e, string doing, Decision? failing)
    {
        // What the engine left behind is not to be trusted with another game.
        var month = Game.State.Month;
        Game = new Game(rules);
        _sightings.Add(new Sighting(
            new Symptom(FailureKind.Crash, $"{doing}: {e.GetType().Name}"), $"{e.GetType().Name} while {doing}: {e.Message}", _decisions.Count, month, failing));
        return false;
    }

    private bool Note(FailureKind kind, string place, string message, Decision? failing = null)
    {
        _sightings.Add(new Sighting(new Symptom(kind, place), message, _decisions.Count, Game.State.Month, failing));
        return false;
    }

    private string Id(int eventIndex) => rules.Catalogue.Events[eventIndex].Id;

    private string Words(in Decision decision) => decision.Kind switch
    {
        DecisionKind.AnswerEvent => Words(rules.Catalogue.Events[decision.EventIndex], decision.OptionIndex),
        DecisionKind.SetKnobs => "setting the knobs",
        DecisionKind.TakeInitiative => $"taking {rules.Catalogue.Initiatives[(int)decision.Initiative].Id}",
        _ => "ending the round",
    };

    private static string Words(EventDefinition definition, int option) =>
        $"answering {definition.Id} with {((uint)option < (uint)definition.Options.Length ? definition.Options[option].Id : $"option {option}")}";
}

/// <summary>Something that went wrong in a game.</summary>
/// <param name="Symptom">What and where.</param>
/// <param name="Message">In a sentence.</param>
/// <param name="Decisions">How many decisions had been taken.</param>
/// <param name="Month">The month.</param>
/// <param name="Failing">The decision that the engine did not get through or that was refused, which is none of those taken; null for none.</param>
internal sealed record Sighting(Symptom Symptom, string Message, int Decisions, int Month, Decision? Failing = null);
