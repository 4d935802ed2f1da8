using System.Collections.Immutable;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Proofs;

/// <summary>How far one answer to any event can move each variable.</summary>
internal sealed class Writes
{
    // What a vote on a pause moves besides what the effect names.
    private static readonly Variable[] MovedByVote =
        [Variable.Paused, Variable.PauseMonths, Variable.Pauses, Variable.Phase, Variable.PoliticalWill];

    private readonly Domains _domains;
    private readonly Knowledge _nothing;
    private readonly bool _complete;
    private readonly double[] _up;
    private readonly double[] _down;
    private readonly Values[] _assigned;
    private readonly bool[] _anywhere;
    private readonly bool[] _written;
    private readonly Steps _always;
    private readonly Steps _outcome;

    /// <summary>Gathers what every option does.</summary>
    /// <param name="domains">The variables.</param>
    /// <param name="events">All events.</param>
    /// <param name="complete">Whether all of them could be read; if not, an answer may do anything.</param>
    public Writes(Domains domains, ImmutableArray<EventDefinition> events, bool complete)
    {
        _domains = domains;
        _nothing = new Knowledge(domains);
        _complete = complete;
        var count = domains.Variables.Length;
        (_up, _down, _anywhere, _written) = (new double[count], new double[count], new bool[count], new bool[count]);
        (_always, _outcome) = (new Steps(count), new Steps(count));
        _assigned = [.. Enumerable.Repeat(Values.None, count)];
        foreach (var definition in events)
            foreach (var option in definition.Options) Take(option);
    }

    /// <summary>Whether an effect somewhere writes a variable.</summary>
    public bool IsWritten(int slot) => !_complete || _written[slot];

    /// <summary>Lets go of what a vote on a pause may change.</summary>
    public static void ForgetVote(Knowledge known)
    {
        foreach (var variable in MovedByVote) known.Forget(Subject.Variable(variable));
        known.Forget(Subject.MilestoneAge(Simulation.Milestones.Milestone.Pause));
    }

    /// <summary>What is still known once somebody has answered one event in the same month.</summary>
    public Knowledge AfterOneAnswer(Knowledge before)
    {
        var after = before.Copy();
        foreach (var subject in before.Subjects)
        {
            var now = before.Of(subject);
            switch (subject.Kind)
            {
                case SubjectKind.Variable:
                    after.Put(subject, Moved(subject, now));
                    break;
                case SubjectKind.Chosen:
                    after.Put(subject, now.Or(Domains.Yes));
                    break;
                default:
                    after.Put(subject, now.Or(Values.Only(0)));
                    break;
            }
        }
        ForgetVote(after);
        return after;
    }

    /// <summary>What a writers' own variable can be after any number of answers.</summary>
    public Values Lasting(int slot, Values now)
    {
        var domain = _domains.Of(Subject.Variable(slot));
        if (!_complete || _anywhere[slot]) return domain;
        var reached = now.Or(_assigned[slot]);
        if (_up[slot] > 0) reached = Values.Between(reached.Low, domain.High);
        return _down[slot] > 0 ? Values.Between(domain.Low, reached.High) : reached;
    }

    private Values Moved(Subject subject, Values now)
    {
        var (slot, domain) = (subject.Index, _domains.Of(subject));
        if (!_domains.Variables[slot].Writable || !IsWritten(slot)) return now;
        if (!_complete || _anywhere[slot]) return domain;
        var (up, down) = (_up[slot], _down[slot]);
        var from = now.Or(_assigned[slot]);
        return up == 0 && down == 0 ? from : Values.Between(from.Low - Loose(down), from.High + Loose(up)).And(domain);
    }

    // As effects are held to the range, with room for rounding where it is no yes or no.
    private Values Held(int slot, Values value)
    {
        var variable = _domains.Variables[slot];
        return variable.Kind == VariableKind.Flag
            ? value
            : Values.Between(
                Math.Clamp(value.Low - Loose(0), variable.Low, variable.High), Math.Clamp(value.High + Loose(0), variable.Low, variable.High));
    }

    // Sums of many rounded steps may differ a little from the steps of the sum.
    private static double Loose(double step) => (step * (1 + 1e-9)) + 1e-9;

    private void Take(EventOption option)
    {
        Add(option.Do, _always);
        // Of the outcomes one comes: what counts is the one that moves a variable furthest.
        foreach (var outcome in option.Roll)
        {
            Add(outcome.Do, _outcome);
            foreach (var slot in _outcome.Touched)
            {
                _up[slot] = Math.Max(_up[slot], _always.Up[slot] + _outcome.Up[slot]);
                _down[slot] = Math.Max(_down[slot], _always.Down[slot] + _outcome.Down[slot]);
            }
            _outcome.Clear();
        }
        foreach (var slot in _always.Touched)
        {
            _up[slot] = Math.Max(_up[slot], _always.Up[slot]);
            _down[slot] = Math.Max(_down[slot], _always.Down[slot]);
        }
        _always.Clear();
    }

    private void Add(ImmutableArray<Effect> effects, Steps steps)
    {
        foreach (var effect in effects)
        {
            if (effect.Target != EffectTarget.Variable) continue;
            var slot = effect.Slot;
            _written[slot] = true;
            if (effect.Operator == EffectOperator.Multiply || Reach.Of(effect.Value, _nothing) is not { } value)
            {
                _anywhere[slot] = true;
                continue;
            }
            if (effect.Operator == EffectOperator.Assign)
            {
                _assigned[slot] = _assigned[slot].Or(Held(slot, value));
                continue;
            }
            var (low, high) = effect.Operator == EffectOperator.Add ? (value.Low, value.High) : (-value.High, -value.Low);
            steps.Touched.Add(slot);
            steps.Up[slot] += Math.Max(0, high);
            steps.Down[slot] += Math.Max(0, -low);
        }
    }

    /// <summary>How far a list of effects moves each variable; the same is used for one list after another.</summary>
    private sealed class Steps(int variables)
    {
        public double[] Up { get; } = new double[variables];

        public double[] Down { get; } = new double[variables];

        public List<int> Touched { get; } = [];

        public void Clear()
        {
            foreach (var slot in Touched) (Up[slot], Down[slot]) = (0, 0);
            Touched.Clear();
        }
    }
}
