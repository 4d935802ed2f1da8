using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;

namespace MagmaGame.Authoring.Playtests;

/// <summary>
/// How far a game is from reaching an item: 0 when only luck is missing, about 1 for each clause that does not hold yet (less when
/// it is nearly so), 1 for each event that must be met before. A guide for a search, not a measure.
/// </summary>
internal sealed class Remoteness
{
    private const int DeepestChain = 4;
    private const double Never = 40;
    private const double Months = 12;

    private readonly CoverageMap _map;
    private readonly List<(EventItems Caller, int Option, double Chance)>[] _callers;

    public Remoteness(CoverageMap map)
    {
        _map = map;
        _callers = [.. map.Events.Select(_ => new List<(EventItems, int, double)>())];
        foreach (var entry in map.Events)
        {
            for (var option = 0; option < entry.Definition.Options.Length; option++)
            {
                var definition = entry.Definition.Options[option];
                if (definition.Then is { } then) _callers[then.EventIndex].Add((entry, option, 1));
                foreach (var outcome in definition.Roll)
                    if (outcome.Then is { } call) _callers[call.EventIndex].Add((entry, option, outcome.Chance));
            }
        }
    }

    /// <summary>How far a game is from an item.</summary>
    public double Of(CoverageItem item, Game game) => item.Kind switch
    {
        CoverageKind.Deck => _map.Events.Where(e => e.Definition.DeckIndex == item.Place).Select(e => OfEvent(e, game, 0)).DefaultIfEmpty(Never).Min(),
        CoverageKind.Initiative => game.Check(Decision.Take((Simulation.Initiatives.Initiative)item.Place)) == Rejection.None ? 0 : 1,
        CoverageKind.Milestone => game.State.Reached((Milestone)item.Place) ? 0 : 1,
        CoverageKind.ClauseTrue or CoverageKind.ClauseFalse => OfClause(item, game),
        CoverageKind.Event => OfEvent(_map.Events[item.EventIndex], game, 0),
        CoverageKind.OptionGreyed => OfEvent(_map.Events[item.EventIndex], game, 0) + Of(OptionOf(item).Enable, game, 0, wanted: false),
        CoverageKind.CallDelivered or CoverageKind.CallDropped => OfCall(item, game),
        CoverageKind.Claim => 0,
        _ => OfOption(_map.Events[item.EventIndex], item.OptionIndex, game, 0) + Rarity(item.Chance),
    };

    /// <summary>How much each item helps toward some: the items themselves, and the options that bring on what they wait for.</summary>
    public double[] Toward(IEnumerable<CoverageItem> items)
    {
        var wanted = new double[_map.Items.Length];
        foreach (var item in items) Want(item, wanted);
        return wanted;
    }

    private void Want(CoverageItem item, double[] wanted)
    {
        wanted[item.Number] = 1;
        if (item.EventIndex >= 0)
        {
            if (item.OptionIndex >= 0) wanted[_map.Events[item.EventIndex].Options[item.OptionIndex].Chosen] = 1;
            Want(_map.Events[item.EventIndex], wanted, 0);
        }
        if (item.Call is { } call) Want(_map.Events[call.EventIndex].When, wanted, 1);
        if (item.Logic is { } logic) Want(logic, item.Kind == CoverageKind.ClauseTrue, wanted, 1);
    }

    private EventOption OptionOf(CoverageItem item) => _map.Events[item.EventIndex].Definition.Options[item.OptionIndex];

    private static double Rarity(double chance) => Math.Min(0.5, (1 - chance) / 2);

    private void Want(EventItems entry, double[] wanted, int depth)
    {
        if (depth > DeepestChain) return;
        wanted[entry.Event] = Math.Max(wanted[entry.Event], 1.0 / (1 + depth));
        Want(entry.When, wanted, depth + 1);
        if (entry.Definition.Trigger != EventTrigger.Called) return;
        foreach (var (caller, option, _) in _callers[entry.Definition.Index]) WantOption(caller, option, wanted, depth + 1);
    }

    private void WantOption(EventItems entry, int option, double[] wanted, int depth)
    {
        if (depth > DeepestChain || wanted[entry.Options[option].Chosen] > 0) return;
        wanted[entry.Options[option].Chosen] = 1.0 / depth;
        Want(entry, wanted, depth);
    }

    private void Want(ClauseItems[] clauses, double[] wanted, int depth)
    {
        foreach (var clause in clauses) Want(clause.Logic, true, wanted, depth);
    }

    private void Want(LogicExpression logic, bool holds, double[] wanted, int depth)
    {
        if (depth > DeepestChain) return;
        switch (logic)
        {
            case Negation not:
                Want(not.Operand, !holds, wanted, depth);
                break;
            case Conjunction both:
                Want(both.Left, holds, wanted, depth);
                Want(both.Right, holds, wanted, depth);
                break;
            case Disjunction either:
                Want(either.Left, holds, wanted, depth);
                Want(either.Right, holds, wanted, depth);
                break;
            case EventSeen seen when holds && wanted[_map.Events[seen.EventIndex].Event].Equals(0.0):
                Want(_map.Events[seen.EventIndex], wanted, depth);
                break;
            case OptionChosen chosen when holds:
                WantOption(_map.Events[chosen.EventIndex], chosen.OptionIndex, wanted, depth);
                break;
            default:
                break;
        }
    }

    private double OfOption(EventItems entry, int option, Game game, int depth) =>
        OfEvent(entry, game, depth) + Of(entry.Definition.Options[option].Enable, game, depth, wanted: true);

    private double OfClause(CoverageItem item, Game game)
    {
        var gap = Of(item.Logic!, game, 0, item.Kind == CoverageKind.ClauseTrue);
        if (item.Site == ClauseSite.DeckBoost) return gap;
        var entry = _map.Events[item.EventIndex];
        return gap + item.Site switch
        {
            ClauseSite.Enable => OfEvent(entry, game, 0),
            ClauseSite.EventBoost => Of(entry.Definition.When, game, 0, wanted: true),
            _ => OfAsking(entry, game),
        };
    }

    // How far until an event's condition is asked at all.
    private double OfAsking(EventItems entry, Game game) => entry.Definition.Trigger switch
    {
        EventTrigger.Drawn => !game.Scenario.Draws(entry.Definition) ? Never : MayShow(entry.Definition, game.State) ? 0 : 1,
        EventTrigger.Called => OfCalling(entry, game, 0),
        EventTrigger.Milestone => OfMilestone(entry.Definition, game.State),
        _ => OfInitiative(entry.Definition, game),
    };

    private double OfCall(CoverageItem item, Game game)
    {
        var target = _map.Events[item.Call!.EventIndex];
        var dropped = item.Kind == CoverageKind.CallDropped;
        var gap = dropped || item.Call.Recheck ? Of(target.Definition.When, game, 0, wanted: !dropped) : 0;
        return gap + (IsPending(target.Definition.Index, game.State) ? 0 : 0.5 + OfOption(_map.Events[item.EventIndex], item.OptionIndex, game, 1));
    }

    private double OfEvent(EventItems entry, Game game, int depth)
    {
        var (definition, state) = (entry.Definition, game.State);
        for (var place = 0; place < state.OpenEventCount; place++)
            if (state.OpenEventAt(place) == definition.Index) return 0;
        if (depth > DeepestChain || state.TimesSeen(definition.Index) >= definition.Times) return Never;
        var when = Of(definition.When, game, depth, wanted: true);
        return definition.Trigger switch
        {
            EventTrigger.Drawn when !game.Scenario.Draws(definition) => Never,
            EventTrigger.Drawn => 0.2 + when + (MayShow(definition, state) ? 0 : 0.5),
            EventTrigger.Called => 0.1 + OfCalling(entry, game, depth) + (when / 2),
            EventTrigger.Milestone => when + OfMilestone(definition, state),
            _ => when + OfInitiative(definition, game),
        };
    }

    private double OfCalling(EventItems entry, Game game, int depth)
    {
        if (IsPending(entry.Definition.Index, game.State)) return 0;
        var least = Never;
        foreach (var scene in game.Scenario.Scenes)
            if (scene.EventIndex == entry.Definition.Index && scene.Month >= game.State.Month) least = 0.5;
        foreach (var (caller, option, chance) in _callers[entry.Definition.Index])
            least = Math.Min(least, 1 + Rarity(chance) + OfOption(caller, option, game, depth + 1));
        return least;
    }

    private static double OfMilestone(EventDefinition definition, GameState state) =>
        !state.Reached(definition.Milestone!.Value) ? 1 : IsPending(definition.Index, state) ? 0 : Never;

    private static double OfInitiative(EventDefinition definition, Game game) =>
        game.Check(Decision.Take(definition.Initiative!.Value)) == Rejection.None ? 0 : 1;

    private static bool IsPending(int eventIndex, GameState state)
    {
        for (var place = 0; place < state.PendingCallCount; place++)
            if (state.PendingCallAt(place).EventIndex == eventIndex) return true;
        return false;
    }

    private static bool MayShow(EventDefinition definition, GameState state)
    {
        var times = state.TimesSeen(definition.Index);
        return times == 0 || (times < definition.Times && state.MonthsSinceEvent(definition.Index) >= definition.Cooldown);
    }

    // All clauses are to hold, or any one not to.
    private double Of(Condition condition, Game game, int depth, bool wanted)
    {
        if (condition.Clauses.IsEmpty) return wanted ? 0 : Never;
        var (sum, least) = (0.0, Never);
        foreach (var clause in condition.Clauses)
        {
            var gap = Of(clause.Logic, game, depth, wanted);
            sum += gap;
            least = Math.Min(least, gap);
        }
        return wanted ? sum : least;
    }

    private double Of(LogicExpression logic, Game game, int depth, bool wanted)
    {
        var state = game.State;
        switch (logic)
        {
            case Negation not:
                return Of(not.Operand, game, depth, !wanted);
            case Conjunction both:
                return wanted
                    ? Of(both.Left, game, depth, true) + Of(both.Right, game, depth, true)
                    : Math.Min(Of(both.Left, game, depth, false), Of(both.Right, game, depth, false));
            case Disjunction either:
                return wanted
                    ? Math.Min(Of(either.Left, game, depth, true), Of(either.Right, game, depth, true))
                    : Of(either.Left, game, depth, false) + Of(either.Right, game, depth, false);
            default:
                return logic.Evaluate(state) == wanted ? 0 : Gap(logic, game, depth, wanted);
        }
    }

    private double Gap(LogicExpression logic, Game game, int depth, bool wanted)
    {
        var state = game.State;
        return logic switch
        {
            Comparison comparison => GapOf(comparison, state),
            // What was once seen, chosen or lit stays so.
            EventSeen or OptionChosen or MilestoneReached when !wanted => Never,
            EventSeen seen => Math.Min(Never, 0.5 + (OfEvent(_map.Events[seen.EventIndex], game, depth + 1) / 2)),
            OptionChosen chosen => Math.Min(Never, 0.5 + (OfOption(_map.Events[chosen.EventIndex], chosen.OptionIndex, game, depth + 1) / 2)),
            _ => 1,
        };
    }

    private double GapOf(Comparison comparison, GameState state)
    {
        var gap = Math.Abs(comparison.Left.Evaluate(state) - comparison.Right.Evaluate(state));
        var share = gap / Math.Max(Scale(comparison.Left), Scale(comparison.Right));
        return 0.05 + (0.95 * share / (share + 0.25));
    }

    private double Scale(NumberExpression expression) => expression switch
    {
        VariableNumber variable => Math.Max(1e-6, _map.Catalogue.Variables[variable.Slot].High - _map.Catalogue.Variables[variable.Slot].Low),
        BinaryNumber both => Math.Max(Scale(both.Left), Scale(both.Right)),
        ConstantNumber => 1e-6,
        _ => Months,
    };
}
