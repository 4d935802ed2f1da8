using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Expressions;

/// <summary>What a number can come to, as far as the declared ranges of its variables tell: from the low to the high.</summary>
internal readonly record struct Bounds(double Low, double High)
{
    /// <summary>Beyond this nothing is reckoned with: no sum, product or change of such numbers overflows.</summary>
    public const double Most = 1e30;

    /// <summary>Of months since something.</summary>
    public static Bounds Months { get; } = new(0, GameState.LongAgo);

    /// <summary>Of what a game tells of itself: months, shares in points and counts.</summary>
    public static Bounds Facts { get; } = new(-GameState.LongAgo, GameState.LongAgo);

    public static Bounds Of(double value) => new(value, value);

    public static Bounds Of(VariableDefinition variable) => new(variable.Low, variable.High);

    /// <summary>Whether all of it can be reckoned with; never when an end is no number.</summary>
    public bool AreSound => Low >= -Most && High <= Most;

    public Bounds Negated => new(-High, -Low);

    /// <summary>Of what two numbers make.</summary>
    public static Bounds Combine(ArithmeticOperator how, Bounds left, Bounds right)
    {
        var (a, b, c, d) = (left.Low, left.High, right.Low, right.High);
        return how switch
        {
            ArithmeticOperator.Add => new(a + c, b + d),
            ArithmeticOperator.Subtract => new(a - d, b - c),
            ArithmeticOperator.Multiply => Ends(a * c, a * d, b * c, b * d),
            ArithmeticOperator.Divide => Ends(a / c, a / d, b / c, b / d),
            ArithmeticOperator.Min => new(Math.Min(a, c), Math.Min(b, d)),
            _ => new(Math.Max(a, c), Math.Max(b, d)),
        };
    }

    private static Bounds Ends(double a, double b, double c, double d) =>
        new(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
}
