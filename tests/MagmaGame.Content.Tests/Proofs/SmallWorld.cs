using System.Collections.Immutable;
using MagmaGame.Content.Proofs;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Tests.Proofs;

/// <summary>
/// A state of a world so small that all states can be tried: what conditions ask about, each with a value. It evaluates by
/// itself, without the code of the proofs.
/// </summary>
internal sealed class SmallWorld
{
    public const double Most = 2;

    private static readonly double[] Halves = [0, 0.5, 1, 1.5, Most];
    private static readonly double[] Wholes = [0, 1, Most];
    private static readonly double[] Ages = [0, 1, Most, GameState.LongAgo];
    private static readonly double[] Flags = [0, 1];

    private readonly Dictionary<Subject, double> _values;

    private SmallWorld(Dictionary<Subject, double> values) => _values = values;

    /// <summary>The state of the given values.</summary>
    public static SmallWorld Of(IEnumerable<(Subject Subject, double Value)> values) =>
        new(values.ToDictionary(v => v.Subject, v => v.Value));

    /// <summary>All states of what the given expressions ask about.</summary>
    public static IEnumerable<SmallWorld> All(
        IEnumerable<object> expressions, ImmutableArray<VariableDefinition> variables, params ReadOnlySpan<Subject> more)
    {
        HashSet<Subject> subjects = [.. more];
        foreach (var expression in expressions) Gather(expression, subjects);
        // Whoever chose an option has seen its event.
        subjects.UnionWith([.. subjects.Where(s => s.Kind == SubjectKind.Chosen).Select(s => Subject.EventAge(s.Index))]);
        var states = new List<Dictionary<Subject, double>> { new() };
        foreach (var subject in subjects)
        {
            states =
            [
                .. states.SelectMany(_ => Possible(subject, variables), (state, value) =>
                    new Dictionary<Subject, double>(state) { [subject] = value }),
            ];
        }
        return states.Where(IsPossible).Select(state => new SmallWorld(state));
    }

    public SmallWorld Copy() => new(new Dictionary<Subject, double>(_values));

    public double this[int slot]
    {
        get => _values.GetValueOrDefault(Subject.Variable(slot), 1);
        set => _values[Subject.Variable(slot)] = value;
    }

    public double Of(Subject subject) => _values[subject];

    public void Put(Subject subject, double value) => _values[subject] = value;

    public bool Holds(Condition condition) => condition.Clauses.All(clause => Holds(clause.Logic));

    public bool Holds(LogicExpression logic) => logic switch
    {
        Negation x => !Holds(x.Operand),
        Conjunction x => Holds(x.Left) && Holds(x.Right),
        Disjunction x => Holds(x.Left) || Holds(x.Right),
        FlagIsSet x => this[x.Slot] > 0.5,
        Membership x => x.Values.Contains(Value(x.Number)),
        EventSeen x => _values[Subject.EventAge(x.EventIndex)] < GameState.LongAgo,
        MilestoneReached x => _values[Subject.MilestoneAge(x.Milestone)] < GameState.LongAgo,
        OptionChosen x => _values[Subject.Chosen(x.EventIndex, x.OptionIndex)] > 0,
        Comparison x => x.Operator switch
        {
            ComparisonOperator.Less => Value(x.Left) < Value(x.Right),
            ComparisonOperator.AtMost => Value(x.Left) <= Value(x.Right),
            ComparisonOperator.Greater => Value(x.Left) > Value(x.Right),
            ComparisonOperator.AtLeast => Value(x.Left) >= Value(x.Right),
            ComparisonOperator.Equal => Value(x.Left).Equals(Value(x.Right)),
            _ => !Value(x.Left).Equals(Value(x.Right)),
        },
        _ => throw new InvalidOperationException(),
    };

    /// <summary>Where an effect would move its variable, before it is held to the range.</summary>
    public double Aim(Effect effect)
    {
        var (now, value) = (this[effect.Slot], Value(effect.Value));
        return effect.Operator switch
        {
            EffectOperator.Add => now + value,
            EffectOperator.Subtract => now - value,
            EffectOperator.Multiply => now * value,
            _ => value,
        };
    }

    public void Apply(Effect effect) => this[effect.Slot] = Math.Clamp(Aim(effect), 0, Most);

    private double Value(NumberExpression number) => number switch
    {
        ConstantNumber x => x.Value,
        VariableNumber x => this[x.Slot],
        MonthsSinceEvent x => _values[Subject.EventAge(x.EventIndex)],
        MonthsSinceMilestone x => _values[Subject.MilestoneAge(x.Milestone)],
        BinaryNumber x => (Value(x.Left), Value(x.Right)) switch
        {
            var (a, b) => x.Operator switch
            {
                ArithmeticOperator.Add => a + b,
                ArithmeticOperator.Subtract => a - b,
                ArithmeticOperator.Multiply => a * b,
                ArithmeticOperator.Divide => a / b,
                ArithmeticOperator.Min => Math.Min(a, b),
                _ => Math.Max(a, b),
            },
        },
        _ => throw new InvalidOperationException(),
    };

    private static double[] Possible(Subject subject, ImmutableArray<VariableDefinition> variables)
    {
        if (subject.Kind == SubjectKind.Chosen) return Flags;
        if (subject.Kind != SubjectKind.Variable) return Ages;
        var variable = variables[subject.Index];
        if (variable.Kind == VariableKind.Flag) return Flags;
        return variable.Kind == VariableKind.Phase || variable.Slot == (int)Variable.Month ? Wholes : Halves;
    }

    private static bool IsPossible(Dictionary<Subject, double> state) => !state.Any(known =>
        known.Key.Kind == SubjectKind.Chosen && known.Value > 0 && state[Subject.EventAge(known.Key.Index)] >= GameState.LongAgo);

    private static void Gather(object expression, HashSet<Subject> subjects)
    {
        switch (expression)
        {
            case Negation x:
                Gather(x.Operand, subjects);
                break;
            case Conjunction x:
                Gather(x.Left, subjects);
                Gather(x.Right, subjects);
                break;
            case Disjunction x:
                Gather(x.Left, subjects);
                Gather(x.Right, subjects);
                break;
            case Comparison x:
                Gather(x.Left, subjects);
                Gather(x.Right, subjects);
                break;
            case BinaryNumber x:
                Gather(x.Left, subjects);
                Gather(x.Right, subjects);
                break;
            case Membership x:
                Gather(x.Number, subjects);
                break;
            case Effect x:
                subjects.Add(Subject.Variable(x.Slot));
                Gather(x.Value, subjects);
                break;
            case FlagIsSet x:
                subjects.Add(Subject.Variable(x.Slot));
                break;
            case VariableNumber x:
                subjects.Add(Subject.Variable(x.Slot));
                break;
            case EventSeen x:
                subjects.Add(Subject.EventAge(x.EventIndex));
                break;
            case MonthsSinceEvent x:
                subjects.Add(Subject.EventAge(x.EventIndex));
                break;
            case MilestoneReached x:
                subjects.Add(Subject.MilestoneAge(x.Milestone));
                break;
            case MonthsSinceMilestone x:
                subjects.Add(Subject.MilestoneAge(x.Milestone));
                break;
            case OptionChosen x:
                subjects.Add(Subject.Chosen(x.EventIndex, x.OptionIndex));
                break;
            default:
                break;
        }
    }
}
