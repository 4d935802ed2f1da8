using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.State;

namespace MagmaGame.Authoring.Playtests;

/// <summary>
/// Notes what one game reaches. It is told of every round and decision; what it asks of the state changes nothing.
/// </summary>
/// <remarks>
/// A round's conditions are asked once its events are open. What is open was shown because its conditions held, whatever
/// showing it changed, so those are noted as held.
/// </remarks>
internal sealed class GameWatch
{
    private readonly CoverageMap _map;
    private readonly int[] _stamps;
    private readonly List<int> _reached = [];
    private readonly List<(int Event, int Month)> _shown = [];
    private readonly List<TrackedCall> _calls = [];
    private readonly List<int> _openTargets = [];
    private readonly List<PendingCall> _pending = [];
    private readonly EffectWatch _effects;
    private readonly EventItems[][] _byMilestone;
    private readonly EventItems[][] _byInitiative;
    private int _stamp;
    private int _milestonesAsked;

    public GameWatch(CoverageMap map)
    {
        _map = map;
        _stamps = new int[map.Items.Length];
        _effects = new EffectWatch(map.Catalogue.Variables, Mark);
        _byMilestone = [.. Enum.GetValues<Milestone>().Select(m => Of(e => e.Trigger == EventTrigger.Milestone && e.Milestone == m))];
        _byInitiative = [.. Enum.GetValues<Initiative>().Select(i => Of(e => e.Trigger == EventTrigger.Initiative && e.Initiative == i))];
    }

    /// <summary>The items reached since the beginning, each once.</summary>
    public List<int> Reached => _reached;

    /// <summary>The events shown since the beginning, with their months.</summary>
    public List<(int Event, int Month)> Shown => _shown;

    /// <summary>Whether an item has been reached since the beginning.</summary>
    public bool Has(int item) => _stamps[item] == _stamp;

    /// <summary>Begins with a game that has just been started.</summary>
    public void Begin(Game game)
    {
        Restart();
        _calls.Clear();
        _milestonesAsked = 0;
        MarkAll(_map.Claims.Of(game.Scenario));
    }

    /// <summary>Begins where another watch is: with the calls that its game waits for, but nothing reached.</summary>
    public void BeginFrom(GameWatch other)
    {
        Restart();
        _calls.Clear();
        _calls.AddRange(other._calls);
        _milestonesAsked = other._milestonesAsked;
    }

    /// <summary>A round has opened.</summary>
    public void OpenRound(Game game, ClauseWatch clauses)
    {
        var state = game.State;
        _openTargets.Clear();
        for (var place = 0; place < state.OpenEventCount; place++)
        {
            Show(state.OpenEventAt(place), state);
            _openTargets.Add(state.OpenEventAt(place));
        }
        _pending.Clear();
        for (var place = 0; place < state.PendingCallCount; place++) _pending.Add(state.PendingCallAt(place));
        ResolveCalls(state);
        AskScenes(game);
        AskMilestones(state);
        AskClauses(state, clauses);
    }

    /// <summary>An event is about to be answered.</summary>
    public void BeforeAnswer(Game game, int eventIndex)
    {
        var (definition, options) = (_map.Events[eventIndex].Definition, _map.Events[eventIndex].Options);
        for (var i = 0; i < options.Length; i++)
        {
            if (options[i].Open < 0) continue;
            Mark(definition.Options[i].Enable.Holds(game.State) ? options[i].Open : options[i].Greyed);
            Ask(options[i].Enable, game.State);
        }
        _effects.Before(game.State);
    }

    /// <summary>It has been answered.</summary>
    public void AfterAnswer(Game game, int eventIndex, int optionIndex, int rolled, int callsBefore)
    {
        var option = _map.Events[eventIndex].Options[optionIndex];
        Mark(option.Chosen);
        var place = callsBefore;
        Called(option.Then, game.State, ref place);
        var outcome = rolled < 0 ? null : option.Rolls[rolled];
        if (outcome is not null)
        {
            Mark(outcome.Outcome);
            Called(outcome.Then, game.State, ref place);
        }
        _effects.After(game.State, option.Effects, outcome?.Effects ?? []);
    }

    /// <summary>An initiative has been taken.</summary>
    public void AfterInitiative(Game game, Initiative initiative, int openBefore)
    {
        Mark(_map.Initiatives[(int)initiative]);
        MarkAll(_map.Claims.Of(initiative));
        var scene = game.State.OpenEventCount > openBefore ? game.State.OpenEventAt(game.State.OpenEventCount - 1) : -1;
        foreach (var entry in _byInitiative[(int)initiative])
        {
            if (entry.Definition.Index == scene)
            {
                Show(scene, game.State);
                return;
            }
            if (MayShow(entry.Definition, game.State)) Ask(entry.When, game.State);
        }
    }

    /// <summary>The game is over.</summary>
    public void End(Game game, Verdict verdict)
    {
        AskMilestones(game.State);
        // The end of the acute period is lit in no state: the epilogue tells it, in every game.
        MarkMilestone(Milestone.EndOfAcuteRisk);
        MarkAll(_map.Claims.Of(verdict.Ending));
        if (verdict is { Catastrophe: true, Channel: { } channel, Threat: { } threat }) MarkAll(_map.Claims.Of(channel, threat));
    }

    private static bool MayShow(EventDefinition definition, GameState state)
    {
        var times = state.TimesSeen(definition.Index);
        return times == 0 || (times < definition.Times && state.MonthsSinceEvent(definition.Index) >= definition.Cooldown);
    }

    private void Restart()
    {
        _stamp++;
        _reached.Clear();
        _shown.Clear();
    }

    private void Mark(int item)
    {
        if (item < 0 || _stamps[item] == _stamp) return;
        _stamps[item] = _stamp;
        _reached.Add(item);
    }

    private void MarkAll(ReadOnlySpan<int> items)
    {
        foreach (var item in items) Mark(item);
    }

    private void Show(int eventIndex, GameState state)
    {
        var entry = _map.Events[eventIndex];
        _shown.Add((eventIndex, state.Month));
        Mark(entry.Event);
        MarkAll(entry.Claims);
        if (entry.Definition.DeckIndex >= 0) Mark(_map.Decks[entry.Definition.DeckIndex]);
        if (entry.Definition.Trigger == EventTrigger.Called) return;
        Held(entry);
    }

    private void Held(EventItems entry)
    {
        foreach (var clause in entry.When) Mark(clause.True);
    }

    private void Ask(ClauseItems[] clauses, GameState state)
    {
        foreach (var clause in clauses) Mark(clause.Logic.Evaluate(state) ? clause.True : clause.False);
    }

    private void Called(CallItems? items, GameState state, ref int place)
    {
        if (items is null) return;
        Mark(items.Made);
        if (place < state.PendingCallCount) _calls.Add(new TrackedCall(items, state.PendingCallAt(place++)));
    }

    // A call that is no longer waited for was either shown, or its condition did not hold, or the event had had its share.
    private void ResolveCalls(GameState state)
    {
        for (var i = 0; i < _calls.Count; i++)
        {
            var (items, call) = _calls[i];
            if (call.DueMonth > state.Month || _pending.Remove(call)) continue;
            _calls.RemoveAt(i--);
            var entry = _map.Events[call.EventIndex];
            if (!IsShownByAnother(call, state) && _openTargets.Remove(call.EventIndex))
            {
                Mark(items.Delivered);
                if (call.Recheck) Held(entry);
            }
            else if (call.Recheck && state.TimesSeen(call.EventIndex) < entry.Definition.Times)
            {
                Mark(items.Dropped);
                Ask(entry.When, state);
            }
        }
    }

    // Two calls of one event may be due at once; the one that does not ask its condition is then the one that showed it.
    private bool IsShownByAnother(PendingCall call, GameState state) =>
        call.Recheck && !_map.Events[call.EventIndex].Definition.When.Holds(state)
        && _calls.Exists(c => c.Call.EventIndex == call.EventIndex && !c.Call.Recheck && c.Call.DueMonth <= state.Month && !_pending.Contains(c.Call));

    private void AskScenes(Game game)
    {
        foreach (var scene in game.Scenario.Scenes)
        {
            if (scene.Month > game.State.Month) continue;
            if (_openTargets.Contains(scene.EventIndex)) Held(_map.Events[scene.EventIndex]);
            else if (game.State.TimesSeen(scene.EventIndex) == 0) Ask(_map.Events[scene.EventIndex].When, game.State);
        }
    }

    private void AskMilestones(GameState state)
    {
        for (var i = 0; i < _byMilestone.Length; i++)
        {
            if ((_milestonesAsked & (1 << i)) != 0 || !state.Reached((Milestone)i)) continue;
            _milestonesAsked |= 1 << i;
            MarkMilestone((Milestone)i);
            foreach (var entry in _byMilestone[i])
                if (state.TimesSeen(entry.Definition.Index) == 0 && !_pending.Exists(c => c.EventIndex == entry.Definition.Index)) Ask(entry.When, state);
        }
    }

    private void MarkMilestone(Milestone milestone)
    {
        if ((int)milestone >= _map.Milestones.Length) return;
        Mark(_map.Milestones[(int)milestone]);
        MarkAll(_map.Claims.Of(milestone));
    }

    private void AskClauses(GameState state, ClauseWatch watch)
    {
        foreach (var watched in watch.Events)
        {
            if (!MayShow(watched.Event.Definition, state)) continue;
            Ask(watched.When, state);
            if (watched.Boosts.Length > 0 && watched.Event.Definition.When.Holds(state)) Ask(watched.Boosts, state);
        }
        Ask(watch.Decks, state);
    }

    private EventItems[] Of(Func<EventDefinition, bool> wanted) => [.. _map.Events.Where(e => wanted(e.Definition))];

    private readonly record struct TrackedCall(CallItems Items, PendingCall Call);
}
