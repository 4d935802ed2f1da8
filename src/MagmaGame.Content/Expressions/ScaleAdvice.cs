using MagmaGame.Content.Diagnostics;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Content.Expressions;

/// <summary>Notices numbers that look like shares beside a variable that runs to a hundred points.</summary>
internal static class ScaleAdvice
{
    private const double LeastRange = 50;

    // Half a point is a small effect that scenes mean; less than that is felt by nobody.
    private const double LeastChange = 0.5;

    /// <summary>A comparison with a number below 1.</summary>
    public static void Check(Comparison comparison, int start, int end, ExpressionScope scope)
    {
        if (comparison is { Left: VariableNumber left, Right: ConstantNumber right }) Check(left.Slot, right.Value, 1, start, end, scope);
        else if (comparison is { Left: ConstantNumber constant, Right: VariableNumber variable })
            Check(variable.Slot, constant.Value, 1, start, end, scope);
    }

    /// <summary>An effect that sets to a number below 1, or changes by one below half a point.</summary>
    public static void Check(int slot, EffectOperator how, NumberExpression value, int start, int end, ExpressionScope scope)
    {
        if (how != EffectOperator.Multiply && value is ConstantNumber constant)
            Check(slot, constant.Value, how == EffectOperator.Assign ? 1 : LeastChange, start, end, scope);
    }

    private static void Check(int slot, double value, double below, int start, int end, ExpressionScope scope)
    {
        if (value == 0 || Math.Abs(value) >= below || scope.VariableAt(slot) is not { Unit: "points" } variable) return;
        if (variable.High - variable.Low < LeastRange) return;
        var points = Math.Round(Math.Abs(value) * 100, 6);
        scope.Advise(DiagnosticCatalogue.WrongScale, start, end - start, $"{points} in a hundred are {points} points: write {points}", variable.Name, variable.Low, variable.High);
    }
}
