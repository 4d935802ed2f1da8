using MagmaGame.Content.Diagnostics;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Content.Expressions;

/// <summary>Notices comparisons that a variable's range already decides.</summary>
internal static class RangeAdvice
{
    public static void Check(Comparison comparison, int start, int end, ExpressionScope scope)
    {
        if (comparison is { Left: VariableNumber left, Right: ConstantNumber right })
            Check(left.Slot, comparison.Operator, right.Value, start, end, scope);
        else if (comparison is { Left: ConstantNumber constant, Right: VariableNumber variable })
            Check(variable.Slot, Mirrored(comparison.Operator), constant.Value, start, end, scope);
    }

    private static void Check(int slot, ComparisonOperator how, double value, int start, int end, ExpressionScope scope)
    {
        if (scope.VariableAt(slot) is not { } variable) return;
        var (low, high) = (variable.Low, variable.High);
        bool? holds = how switch
        {
            ComparisonOperator.Less => high < value ? true : low >= value ? false : null,
            ComparisonOperator.AtMost => high <= value ? true : low > value ? false : null,
            ComparisonOperator.Greater => low > value ? true : high <= value ? false : null,
            ComparisonOperator.AtLeast => low >= value ? true : high < value ? false : null,
            ComparisonOperator.Equal => value < low || value > high ? false : null,
            _ => value < low || value > high ? true : null,
        };
        if (holds is null) return;
        var message = $"this {(holds.Value ? "always" : "never")} holds: '{variable.Name}' runs from {low} to {high}";
        scope.Add(DiagnosticCatalogue.NeverChanges, start, end - start, message);
    }

    private static ComparisonOperator Mirrored(ComparisonOperator how) => how switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.AtMost => ComparisonOperator.AtLeast,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.AtLeast => ComparisonOperator.AtMost,
        _ => how,
    };
}
