using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Content.Proofs;

/// <summary>
/// Where the value of a number can lie. Every operation is monotone also after rounding, so the ends of an interval worked out
/// in the arithmetic of the game are exactly the ends of what the game can get.
/// </summary>
internal static class Reach
{
    /// <summary>The values a number can have; null when they cannot be told, because they may overflow.</summary>
    public static Values? Of(NumberExpression number, Knowledge known)
    {
        if (number is ConstantNumber constant) return double.IsFinite(constant.Value) ? Values.Only(constant.Value) : null;
        if (Subject.Of(number) is { } subject) return known.Of(subject);
        if (number is not BinaryNumber binary) return null;
        return Of(binary.Left, known) is { } left && Of(binary.Right, known) is { } right
            ? Combine(binary.Operator, left, right)
            : null;
    }

    /// <summary>Takes in that a number lies in a stretch; false when that contradicts what is known.</summary>
    public static bool Narrow(NumberExpression number, Values to, Knowledge known)
    {
        if (Subject.Of(number) is { } subject) return known.Narrow(subject, to);
        if (Of(number, known) is not { } now) return true;
        if (now.And(to).IsNone) return false;
        if (number is not BinaryNumber { Operator: ArithmeticOperator.Add or ArithmeticOperator.Subtract } sum) return true;
        if (Of(sum.Left, known) is not { } left || Of(sum.Right, known) is not { } right) return true;
        return sum.Operator == ArithmeticOperator.Add
            ? Narrow(sum.Left, Loose(to.Low, -right.High, to.High, -right.Low), known)
                && Narrow(sum.Right, Loose(to.Low, -left.High, to.High, -left.Low), known)
            : Narrow(sum.Left, Loose(to.Low, right.Low, to.High, right.High), known)
                && Narrow(sum.Right, Loose(left.Low, -to.High, left.High, -to.Low), known);
    }

    private static Values? Combine(ArithmeticOperator how, Values left, Values right)
    {
        var (a, b, c, d) = (left.Low, left.High, right.Low, right.High);
        var (low, high) = how switch
        {
            ArithmeticOperator.Add => (a + c, b + d),
            ArithmeticOperator.Subtract => (a - d, b - c),
            ArithmeticOperator.Multiply => Ends(a * c, a * d, b * c, b * d),
            ArithmeticOperator.Divide => Ends(a / c, a / d, b / c, b / d),
            ArithmeticOperator.Min => (Math.Min(a, c), Math.Min(b, d)),
            _ => (Math.Max(a, c), Math.Max(b, d)),
        };
        // A divisor that may be 0 turns the quotient over.
        if (how == ArithmeticOperator.Divide && c <= 0 && d >= 0) return null;
        return double.IsFinite(low) && double.IsFinite(high) ? Values.Between(low, high) : null;
    }

    private static (double Low, double High) Ends(double a, double b, double c, double d) =>
        (Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));

    // Working backwards, rounding could cut off what is possible, so both ends are moved outwards by more than that.
    private static Values Loose(double low, double lowShift, double high, double highShift)
    {
        const double Slack = 1e-14;
        return Values.Between(
            low + lowShift - (Slack * (Math.Abs(low) + Math.Abs(lowShift))) - double.Epsilon,
            high + highShift + (Slack * (Math.Abs(high) + Math.Abs(highShift))) + double.Epsilon);
    }
}
