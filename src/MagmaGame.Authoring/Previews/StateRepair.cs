using System.Collections.Immutable;
using MagmaGame.Authoring.Explanations;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;

namespace MagmaGame.Authoring.Previews;

/// <summary>What was changed so that clauses hold.</summary>
/// <param name="Changes">The changes; each is made in the game.</param>
/// <param name="Unsatisfied">The clauses that do not hold all the same.</param>
internal sealed record Repair(ImmutableArray<StateChange> Changes, ImmutableArray<Clause> Unsatisfied)
{
    /// <summary>How great the changes are, summed.</summary>
    public double Size => Changes.Sum(change => change.Size);
}

/// <summary>
/// Changes a state so that clauses hold: as few things as possible, and these as little as possible. It looks for one change
/// that mends the first clause that fails, then the next, one change more each time until all hold; a number goes to the
/// nearest value, in steps that a writer would write, at which a comparison comes out otherwise.
/// </summary>
internal sealed class StateRepair
{
    private const int MostChanges = 6;
    private const int MostSteps = 40_000;
    private const int Halvings = 60;

    private readonly Game _game;
    private readonly HashSet<(char Kind, int Index)> _taken = [];
    private readonly List<StateChange> _path = [];
    private readonly List<Clause> _all;
    private List<Clause> _wanted = [];
    private ImmutableArray<StateChange>? _best;
    private double _bestSize;
    private int _steps;

    private StateRepair(Game game, ImmutableArray<Clause> clauses, IEnumerable<int> fixedSlots)
    {
        _game = game;
        _all = [.. clauses];
        foreach (var slot in fixedSlots) _taken.Add(('v', slot));
    }

    /// <summary>Makes clauses hold in a game, as far as it can be done.</summary>
    /// <param name="game">The game; it has the changes when this returns.</param>
    /// <param name="clauses">The clauses.</param>
    /// <param name="fixedSlots">Variables that must stay as they are.</param>
    public static Repair Run(Game game, ImmutableArray<Clause> clauses, IEnumerable<int> fixedSlots)
    {
        var repair = new StateRepair(game, clauses, fixedSlots);
        var all = repair.Solve(repair._all);
        if (all is { } changes) return repair.Take(changes, []);
        // Not all together: as many as can be had, in the writer's order.
        var (kept, found, left) = (new List<Clause>(), ImmutableArray<StateChange>.Empty, new List<Clause>());
        foreach (var clause in clauses)
        {
            if (repair.Solve([.. kept, clause]) is { } more)
            {
                kept.Add(clause);
                found = more;
            }
            else left.Add(clause);
        }
        return repair.Take(found, left);
    }

    private Repair Take(ImmutableArray<StateChange> changes, List<Clause> unsatisfied)
    {
        foreach (var change in changes) change.Apply(_game);
        // What could not be aimed at may hold all the same.
        return new Repair(changes, [.. unsatisfied.Where(clause => !clause.Logic.Evaluate(_game.State))]);
    }

    private ImmutableArray<StateChange>? Solve(List<Clause> wanted)
    {
        _wanted = wanted;
        _best = null;
        _steps = 0;
        for (var depth = 0; depth <= MostChanges && _best is null && _steps < MostSteps; depth++)
        {
            _bestSize = double.PositiveInfinity;
            Search(depth, 0);
        }
        return _best;
    }

    private void Search(int left, double size)
    {
        if (_steps++ > MostSteps || size >= _bestSize) return;
        var failing = _wanted.Find(clause => !clause.Logic.Evaluate(_game.State));
        if (failing is null)
        {
            (_best, _bestSize) = ([.. _path], size);
            return;
        }
        if (left == 0) return;
        foreach (var change in Candidates(failing))
        {
            change.Apply(_game);
            _taken.Add(change.Subject);
            _path.Add(change);
            Search(left - 1, size + change.Size);
            _path.RemoveAt(_path.Count - 1);
            _taken.Remove(change.Subject);
            change.Undo(_game);
        }
    }

    // The changes that mend a clause at once; else those that turn a part of it over, for clauses that need more than one.
    private List<StateChange> Candidates(Clause failing)
    {
        var all = Atoms.In(failing.Logic).SelectMany(atom => Candidates(atom, failing))
            .Where(change => !_taken.Contains(change.Subject)).Distinct().ToList();
        var mending = all.FindAll(change =>
        {
            change.Apply(_game);
            var holds = failing.Logic.Evaluate(_game.State);
            change.Undo(_game);
            return holds;
        });
        return mending.Count > 0 ? mending : [.. all, .. Ends(failing)];
    }

    // Where no number alone can mend a sum, each is taken as far as it goes, and another does the rest.
    private IEnumerable<StateChange> Ends(Clause failing) =>
        from atom in Atoms.In(failing.Logic).OfType<VariableNumber>().DistinctBy(atom => atom.Slot)
        let variable = _game.Rules.Catalogue.Variables[atom.Slot]
        where variable.Kind == VariableKind.Number && !_taken.Contains(('v', variable.Slot))
        from end in new[] { variable.Low, variable.High }
        where !end.Equals(_game.State[variable.Slot])
        select ValueChange.Of(_game, variable, end);

    private IEnumerable<StateChange> Candidates(object atom, Clause failing) => atom switch
    {
        FlagIsSet flag => OfFlag(flag.Slot),
        VariableNumber variable => OfNumber(_game.Rules.Catalogue.Variables[variable.Slot], failing),
        EventSeen seen => OfEvent(seen.EventIndex),
        OptionChosen chosen => OfEvent(chosen.EventIndex),
        MonthsSinceEvent since => OfEvent(since.EventIndex),
        MilestoneReached reached => OfMilestone(reached.Milestone),
        MonthsSinceMilestone since => OfMilestone(since.Milestone),
        _ => [],
    };

    private IEnumerable<StateChange> OfFlag(int slot) =>
        [ValueChange.Of(_game, _game.Rules.Catalogue.Variables[slot], _game.State[slot] > 0.5 ? 0 : 1)];

    private IEnumerable<StateChange> OfNumber(VariableDefinition variable, Clause failing)
    {
        if (variable.Kind == VariableKind.Flag) return OfFlag(variable.Slot);
        if (variable.Kind == VariableKind.Phase)
        {
            return Enum.GetValues<Phase>().Where(phase => phase != Phase.Ended && phase != _game.State.Phase)
                .Select(phase => ValueChange.Of(_game, variable, (int)phase));
        }
        // All wanted clauses have a say in where to go, not only the one that fails.
        return _wanted.Prepend(failing).SelectMany(clause => Literals(clause.Logic)).Where(literal => Asks(literal, variable.Slot)).Distinct()
            .SelectMany(literal => Values(variable, literal)).Distinct()
            .Select(value => ValueChange.Of(_game, variable, value));
    }

    private static IEnumerable<LogicExpression> Literals(LogicExpression logic) => logic switch
    {
        Conjunction both => Literals(both.Left).Concat(Literals(both.Right)),
        Disjunction either => Literals(either.Left).Concat(Literals(either.Right)),
        Negation not => Literals(not.Operand),
        _ => [logic],
    };

    private static bool Asks(LogicExpression literal, int slot) =>
        literal is Comparison or Membership && Atoms.In(literal).Any(atom => atom is VariableNumber variable && variable.Slot == slot);

    // The nearest values on either side at which a comparison comes out otherwise.
    private IEnumerable<double> Values(VariableDefinition variable, LogicExpression literal)
    {
        var before = ValueChange.Of(_game, variable, 0);
        var found = new List<double>();
        var now = literal.Evaluate(_game.State);
        foreach (var end in new[] { variable.Low, variable.High })
        {
            if (Holds(end) == now) continue;
            var (same, other) = (before.Before, end);
            for (var i = 0; i < Halvings; i++)
            {
                var middle = same + ((other - same) / 2);
                if (Holds(middle) == now) same = middle;
                else other = middle;
            }
            found.Add(Tidy(other, end));
        }
        if (literal is Membership member) found.AddRange(member.Values.Where(value => Holds(value) != now));
        if (literal is Comparison { Operator: ComparisonOperator.Equal or ComparisonOperator.NotEqual } equal) found.AddRange(Crossing(equal).Where(value => Holds(value) != now));
        before.Undo(_game);
        return found.Where(value => value >= variable.Low && value <= variable.High && !value.Equals(before.Before));

        bool Holds(double value)
        {
            Put(value);
            return literal.Evaluate(_game.State);
        }

        void Put(double value) => (before with { After = value }).Apply(_game);

        // The nearest step to where it turns over at which it is turned over.
        double Tidy(double turned, double end)
        {
            foreach (var step in Steps(variable))
            {
                var (nearest, outward) = (Math.Round(turned / step), end >= turned ? 1 : -1);
                foreach (var tidy in new[] { nearest, nearest + outward }.Select(n => Math.Round(n * step, 4)))
                    if (tidy >= variable.Low && tidy <= variable.High && Holds(tidy) != now) return tidy;
            }
            return turned;
        }

        IEnumerable<double> Crossing(Comparison comparison)
        {
            var (low, high) = (Difference(variable.Low), Difference(variable.High));
            if (low.Equals(high)) yield break;
            var crossing = variable.Low - (low * (variable.High - variable.Low) / (high - low));
            yield return crossing;
            yield return Math.Round(crossing, 4);

            double Difference(double value)
            {
                Put(value);
                return comparison.Left.Evaluate(_game.State) - comparison.Right.Evaluate(_game.State);
            }
        }
    }

    private static IEnumerable<double> Steps(VariableDefinition variable) => variable.Unit switch
    {
        "count" => [1],
        _ when variable.Slot is (int)Variable.Month or (int)Variable.PauseMonths or (int)Variable.DeferredMonths => [1],
        "points" or "months" => [0.1, 0.01, 0.001],
        _ => [0.01, 0.001, 0.0001],
    };

    private IEnumerable<StateChange> OfEvent(int eventIndex)
    {
        var before = EventChange.Memory(_game, eventIndex);
        var atoms = WantedAtoms();
        var asked = atoms.OfType<OptionChosen>().Where(c => c.EventIndex == eventIndex).Select(c => 1 << c.OptionIndex).Distinct().ToList();
        int[] masks = [.. new[] { 0, before.Chosen, asked.Sum() }.Concat(asked).Concat(asked.Select(bit => before.Chosen & ~bit)).Distinct()];
        var months = Months(literal => literal is MonthsSinceEvent since && since.EventIndex == eventIndex, before.Times > 0 ? before.MonthsAgo : 1);
        return months.SelectMany(ago => masks.Select(mask => new StagedEvent(eventIndex, Math.Max(1, before.Times), ago, mask)))
            .Prepend(new StagedEvent(eventIndex, 0, 0, 0))
            .Where(after => after != before)
            .Select(after => new EventChange(after, before));
    }

    private IEnumerable<StateChange> OfMilestone(Milestone milestone)
    {
        var before = MilestoneChange.Memory(_game, milestone);
        return Months(literal => literal is MonthsSinceMilestone since && since.Milestone == milestone, before.MonthsAgo ?? 1)
            .Select(ago => new StagedMilestone(milestone, ago))
            .Append(new StagedMilestone(milestone, null))
            .Where(after => after != before && Fits(after))
            .Select(after => new MilestoneChange(after, before));
    }

    // A phase that has been left, or not yet entered, contradicts some milestones.
    private bool Fits(StagedMilestone after)
    {
        var (lit, phase) = (after.MonthsAgo is not null, _game.State.Phase);
        return after.Milestone switch
        {
            Milestone.ThreeFold => phase == Phase.Paused || lit == (phase != Phase.Preparing),
            Milestone.Tedai => phase == Phase.Paused || lit == phase is Phase.Expert or Phase.Recovery,
            Milestone.Deference or Milestone.RecoveryPhase => lit || phase != Phase.Recovery,
            Milestone.Pause => lit || phase != Phase.Paused,
            _ => true,
        };
    }

    // Numbers of months that may matter: the usual one, and those about which a clause asks.
    private IEnumerable<int> Months(Func<object, bool> isAsked, int usual) =>
        _wanted.SelectMany(clause => Literals(clause.Logic)).OfType<Comparison>()
            .Where(c => Atoms.In(c).Any(isAsked))
            .SelectMany(c => new[] { c.Left, c.Right }.OfType<ConstantNumber>())
            .SelectMany(c => new[] { (int)c.Value, (int)c.Value - 1, (int)c.Value + 1 })
            .Prepend(usual)
            .Where(ago => ago >= 0 && ago <= _game.State.Month)
            .Distinct();

    private List<object> WantedAtoms() => [.. _wanted.SelectMany(clause => Atoms.In(clause.Logic))];
}
