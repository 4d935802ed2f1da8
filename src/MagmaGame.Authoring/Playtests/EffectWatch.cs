using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.State;

namespace MagmaGame.Authoring.Playtests;

/// <summary>Works out, effect by effect, what an option changed and what was cut off at the end of a range: the game itself tells
/// only what all effects came to.</summary>
/// <param name="variables">The variables.</param>
/// <param name="mark">Notes an item as reached.</param>
internal sealed class EffectWatch(VariableTable variables, Action<int> mark)
{
    // Setting a variable to the end of its range may miss it by a rounding, which is no cut.
    private const double Tolerance = 1e-9;

    private readonly double[] _values = new double[variables.All.Length];
    private readonly RivalState[] _rivals = new RivalState[GameState.RivalCount];
    private double _pauseMonths;

    /// <summary>Keeps the state as it is before the option is taken.</summary>
    public void Before(GameState state)
    {
        for (var slot = 0; slot < _values.Length; slot++) _values[slot] = state[slot];
        for (var i = 0; i < _rivals.Length; i++) _rivals[i] = state.Rival(i + 1);
        _pauseMonths = state[Variable.PauseMonths];
    }

    /// <summary>Notes what the effects did; those of the outcome come after those of the option.</summary>
    public void After(GameState state, EffectItems[] option, EffectItems[] outcome)
    {
        Apply(option, state);
        Apply(outcome, state);
    }

    private static double Change(EffectOperator how, double now, double value) => how switch
    {
        EffectOperator.Add => value,
        EffectOperator.Subtract => -value,
        EffectOperator.Multiply => (now * value) - now,
        _ => value - now,
    };

    private void Apply(EffectItems[] effects, GameState state)
    {
        foreach (var item in effects)
        {
            if (item.Effect.Target == EffectTarget.Variable) Move(item, state);
            else if (ChangedElsewhere(item.Effect.Target, state)) mark(item.Changes);
        }
    }

    private void Move(in EffectItems item, GameState state)
    {
        var variable = variables[item.Effect.Slot];
        var now = _values[variable.Slot];
        var wanted = now + Change(item.Effect.Operator, now, Value(item.Effect.Value, state));
        var then = Math.Clamp(wanted, variable.Low, variable.High);
        if (Math.Abs(then - now) > Tolerance) mark(item.Changes);
        if (Math.Abs(then - wanted) <= Tolerance) mark(item.Uncut);
        _values[variable.Slot] = then;
    }

    // Effects run top to bottom, and each reads what those above it left.
    private double Value(NumberExpression expression, GameState state) => expression switch
    {
        ConstantNumber constant => constant.Value,
        VariableNumber variable => _values[variable.Slot],
        BinaryNumber both => (both with
        {
            Left = new ConstantNumber(Value(both.Left, state)),
            Right = new ConstantNumber(Value(both.Right, state)),
        }).Evaluate(state),
        _ => expression.Evaluate(state),
    };

    private bool ChangedElsewhere(EffectTarget target, GameState state)
    {
        if (target == EffectTarget.PauseProposal) return !state[Variable.PauseMonths].Equals(_pauseMonths);
        for (var i = 0; i < _rivals.Length; i++)
        {
            var (before, after) = (_rivals[i], state.Rival(i + 1));
            var changed = target switch
            {
                EffectTarget.RivalsCapability => !before.Capability.Equals(after.Capability),
                EffectTarget.RivalsSafety => !before.Safety.Equals(after.Safety),
                _ => !before.Security.Equals(after.Security),
            };
            if (changed) return true;
        }
        return false;
    }
}
