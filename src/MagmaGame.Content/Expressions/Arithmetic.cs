using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Content.Expressions;

/// <summary>Builds arithmetic and works out at once what consists of literals only.</summary>
internal static class Arithmetic
{
    public static NumberExpression Combine(ArithmeticOperator how, NumberExpression left, NumberExpression right)
    {
        if (left is not ConstantNumber a || right is not ConstantNumber b) return new BinaryNumber(how, left, right);
        var value = how switch
        {
            ArithmeticOperator.Add => a.Value + b.Value,
            ArithmeticOperator.Subtract => a.Value - b.Value,
            ArithmeticOperator.Multiply => a.Value * b.Value,
            ArithmeticOperator.Divide => a.Value / b.Value,
            ArithmeticOperator.Min => Math.Min(a.Value, b.Value),
            _ => Math.Max(a.Value, b.Value),
        };
        return double.IsFinite(value) ? new ConstantNumber(value) : new BinaryNumber(how, left, right);
    }

    public static NumberExpression Negate(NumberExpression operand) => operand is ConstantNumber constant
        ? new ConstantNumber(-constant.Value)
        : new BinaryNumber(ArithmeticOperator.Subtract, new ConstantNumber(0), operand);
}
