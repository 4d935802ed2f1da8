using System.Collections.Immutable;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Expressions;

/// <summary>A compiled yes-or-no expression of the content language; pure and total like <see cref="NumberExpression"/>.</summary>
public abstract record LogicExpression
{
    /// <summary>Whether it holds in <paramref name="state"/>.</summary>
    public abstract bool Evaluate(GameState state);
}

/// <summary>How a <see cref="Comparison"/> compares.</summary>
public enum ComparisonOperator
{
    /// <summary>Less than.</summary>
    Less,
    /// <summary>At most.</summary>
    AtMost,
    /// <summary>Greater than.</summary>
    Greater,
    /// <summary>At least.</summary>
    AtLeast,
    /// <summary>Equal.</summary>
    Equal,
    /// <summary>Not equal.</summary>
    NotEqual,
}

/// <summary>Compares two numbers.</summary>
/// <param name="Operator">How.</param>
/// <param name="Left">Left side.</param>
/// <param name="Right">Right side.</param>
public sealed record Comparison(ComparisonOperator Operator, NumberExpression Left, NumberExpression Right) : LogicExpression
{
    /// <inheritdoc/>
    public override bool Evaluate(GameState state)
    {
        var a = Left.Evaluate(state);
        var b = Right.Evaluate(state);
        return Operator switch
        {
            ComparisonOperator.Less => a < b,
            ComparisonOperator.AtMost => a <= b,
            ComparisonOperator.Greater => a > b,
            ComparisonOperator.AtLeast => a >= b,
            ComparisonOperator.Equal => a.Equals(b),
            _ => !a.Equals(b),
        };
    }
}

/// <summary>Whether a number is one of a fixed set; used for <c>phase in [..]</c>.</summary>
/// <param name="Number">The number.</param>
/// <param name="Values">The set.</param>
public sealed record Membership(NumberExpression Number, ImmutableArray<double> Values) : LogicExpression
{
    /// <inheritdoc/>
    public override bool Evaluate(GameState state)
    {
        var x = Number.Evaluate(state);
        foreach (var value in Values)
            if (x.Equals(value)) return true;
        return false;
    }
}

/// <summary>Whether a yes-or-no variable is set.</summary>
/// <param name="Slot">Slot of the variable.</param>
public sealed record FlagIsSet(int Slot) : LogicExpression
{
    /// <inheritdoc/>
    public override bool Evaluate(GameState state) => state[Slot] > 0.5;
}

/// <summary>Both sides hold.</summary>
/// <param name="Left">Left side.</param>
/// <param name="Right">Right side.</param>
public sealed record Conjunction(LogicExpression Left, LogicExpression Right) : LogicExpression
{
    /// <inheritdoc/>
    public override bool Evaluate(GameState state) => Left.Evaluate(state) && Right.Evaluate(state);
}

/// <summary>At least one side holds.</summary>
/// <param name="Left">Left side.</param>
/// <param name="Right">Right side.</param>
public sealed record Disjunction(LogicExpression Left, LogicExpression Right) : LogicExpression
{
    /// <inheritdoc/>
    public override bool Evaluate(GameState state) => Left.Evaluate(state) || Right.Evaluate(state);
}

/// <summary>The operand does not hold.</summary>
/// <param name="Operand">What must not hold.</param>
public sealed record Negation(LogicExpression Operand) : LogicExpression
{
    /// <inheritdoc/>
    public override bool Evaluate(GameState state) => !Operand.Evaluate(state);
}

/// <summary>Whether an event has been shown in this game.</summary>
/// <param name="EventIndex">Index of the event in the catalogue.</param>
public sealed record EventSeen(int EventIndex) : LogicExpression
{
    /// <inheritdoc/>
    public override bool Evaluate(GameState state) => state.TimesSeen(EventIndex) > 0;
}

/// <summary>Whether an option was ever chosen in this game.</summary>
/// <param name="EventIndex">Index of the event in the catalogue.</param>
/// <param name="OptionIndex">Index of the option within the event.</param>
public sealed record OptionChosen(int EventIndex, int OptionIndex) : LogicExpression
{
    /// <inheritdoc/>
    public override bool Evaluate(GameState state) => state.WasChosen(EventIndex, OptionIndex);
}

/// <summary>Whether a milestone has been lit.</summary>
/// <param name="Milestone">The milestone.</param>
public sealed record MilestoneReached(Milestone Milestone) : LogicExpression
{
    /// <inheritdoc/>
    public override bool Evaluate(GameState state) => state.Reached(Milestone);
}
