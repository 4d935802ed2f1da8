using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Expressions;

/// <summary>
/// A compiled arithmetic expression of the content language: names are resolved to slots, evaluation allocates nothing, and
/// the tree stays open to inspection (explanations, proofs).
/// </summary>
public abstract record NumberExpression
{
    /// <summary>The value in <paramref name="state"/>; total: never an error, never NaN for finite state.</summary>
    public abstract double Evaluate(GameState state);
}

/// <summary>A literal.</summary>
/// <param name="Value">Its value.</param>
public sealed record ConstantNumber(double Value) : NumberExpression
{
    /// <inheritdoc/>
    public override double Evaluate(GameState state) => Value;
}

/// <summary>The value of a variable.</summary>
/// <param name="Slot">Its slot.</param>
public sealed record VariableNumber(int Slot) : NumberExpression
{
    /// <inheritdoc/>
    public override double Evaluate(GameState state) => state[Slot];
}

/// <summary>What a <see cref="BinaryNumber"/> does with its operands.</summary>
public enum ArithmeticOperator
{
    /// <summary>Sum.</summary>
    Add,
    /// <summary>Difference.</summary>
    Subtract,
    /// <summary>Product.</summary>
    Multiply,
    /// <summary>Quotient; the content reader admits only constant divisors other than zero.</summary>
    Divide,
    /// <summary>The smaller.</summary>
    Min,
    /// <summary>The greater.</summary>
    Max,
}

/// <summary>Two operands and an operator.</summary>
/// <param name="Operator">What to do.</param>
/// <param name="Left">First operand.</param>
/// <param name="Right">Second operand.</param>
public sealed record BinaryNumber(ArithmeticOperator Operator, NumberExpression Left, NumberExpression Right) : NumberExpression
{
    /// <inheritdoc/>
    public override double Evaluate(GameState state)
    {
        var a = Left.Evaluate(state);
        var b = Right.Evaluate(state);
        return Operator switch
        {
            ArithmeticOperator.Add => a + b,
            ArithmeticOperator.Subtract => a - b,
            ArithmeticOperator.Multiply => a * b,
            ArithmeticOperator.Divide => a / b,
            ArithmeticOperator.Min => a < b ? a : b,
            _ => a > b ? a : b,
        };
    }
}

/// <summary>Months since an event was last shown; <see cref="GameState.LongAgo"/> when it never was.</summary>
/// <param name="EventIndex">Index of the event in the catalogue.</param>
public sealed record MonthsSinceEvent(int EventIndex) : NumberExpression
{
    /// <inheritdoc/>
    public override double Evaluate(GameState state) => state.MonthsSinceEvent(EventIndex);
}

/// <summary>Months since a milestone was lit; <see cref="GameState.LongAgo"/> when it is not.</summary>
/// <param name="Milestone">The milestone.</param>
public sealed record MonthsSinceMilestone(Milestone Milestone) : NumberExpression
{
    /// <inheritdoc/>
    public override double Evaluate(GameState state) => state.MonthsSince(Milestone);
}
