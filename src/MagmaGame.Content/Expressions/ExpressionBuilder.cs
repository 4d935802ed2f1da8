using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Shapes;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Content.Expressions;

/// <summary>
/// Makes one part of an expression out of others and checks that they go together: conditions with conditions, numbers with
/// numbers. What does not is reported once; whatever is built on it is a <see cref="BadOperand"/> and silently wrong too.
/// </summary>
internal sealed class ExpressionBuilder(ExpressionScope scope)
{
    private const int LongestShown = 60;

    /// <summary>The part as a condition; null when it is none.</summary>
    public LogicExpression? AsLogic(Operand operand)
    {
        switch (operand)
        {
            case LogicOperand logic:
                return logic.Logic;
            case FlagOperand flag:
                return new FlagIsSet(flag.Slot);
            case BadOperand:
                return null;
            default:
                WrongType(operand, "a condition");
                return null;
        }
    }

    /// <summary>The part as a number; null when it is none.</summary>
    public NumberExpression? AsNumber(Operand operand)
    {
        if (operand is NumberOperand number) return number.Number;
        if (operand is not BadOperand) WrongType(operand, "a number");
        return null;
    }

    /// <summary>Two conditions as one.</summary>
    public Operand Join(Operand left, Operand right, Func<LogicExpression, LogicExpression, LogicExpression> how)
    {
        var a = AsLogic(left);
        var b = AsLogic(right);
        return a is null || b is null
            ? new BadOperand(left.Start, right.End)
            : new LogicOperand(how(a, b), left.Start, right.End);
    }

    /// <summary>A condition with as many words before it that turn it round.</summary>
    public Operand Negate(Operand operand, int negations, int start)
    {
        if (AsLogic(operand) is not { } logic) return new BadOperand(start, operand.End);
        return new LogicOperand(negations % 2 == 1 ? new Negation(logic) : logic, start, operand.End);
    }

    /// <summary>Two numbers, or two yes-or-no variables, compared.</summary>
    public Operand Compare(Operand left, ComparisonOperator how, Operand right)
    {
        if (left is BadOperand || right is BadOperand) return new BadOperand(left.Start, right.End);
        if (left is FlagOperand a && right is FlagOperand b && how is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            var flags = new Comparison(how, new VariableNumber(a.Slot), new VariableNumber(b.Slot));
            return new LogicOperand(flags, a.Start, b.End);
        }
        // Both sides are looked at, since both may be wrong.
        var first = AsNumber(left);
        var second = AsNumber(right);
        if (first is null || second is null) return new BadOperand(left.Start, right.End);
        var comparison = new Comparison(how, first, second);
        RangeAdvice.Check(comparison, left.Start, right.End, scope);
        ScaleAdvice.Check(comparison, left.Start, right.End, scope);
        return new LogicOperand(comparison, left.Start, right.End);
    }

    /// <summary>What two numbers make.</summary>
    public Operand Combine(ArithmeticOperator how, Operand left, Operand right)
    {
        if (how == ArithmeticOperator.Divide && !IsDivisor(right)) return new BadOperand(left.Start, right.End);
        var a = AsNumber(left);
        var b = AsNumber(right);
        if (a is null || b is null || left is not NumberOperand first || right is not NumberOperand second) return new BadOperand(left.Start, right.End);
        return Reckonable(new NumberOperand(Arithmetic.Combine(how, a, b), Bounds.Combine(how, first.Bounds, second.Bounds), left.Start, right.End));
    }

    /// <summary>A number with a minus before it.</summary>
    public Operand Minus(Operand operand, int start) =>
        AsNumber(operand) is { } number && operand is NumberOperand { Bounds: var bounds }
            ? new NumberOperand(Arithmetic.Negate(number), bounds.Negated, start, operand.End)
            : new BadOperand(start, operand.End);

    /// <summary>A number that is written out.</summary>
    public Operand Constant(Token token)
    {
        if (Numerals.TryParse(scope.Text.AsSpan(token.Start, token.Length), out var number))
            return Reckonable(new NumberOperand(new ConstantNumber(number), Bounds.Of(number), token.Start, token.End));
        if (Numerals.IsTooGreat(scope.Text.AsSpan(token.Start, token.Length)))
            return Reckonable(new NumberOperand(new ConstantNumber(0), Bounds.Of(double.PositiveInfinity), token.Start, token.End));
        scope.Add(DiagnosticCatalogue.MalformedNumber, token.Start, token.Length, scope.TextOf(token), PercentAdvice.For(scope.Text, token.End - 1));
        return new BadOperand(token.Start, token.End);
    }

    private bool IsDivisor(Operand right)
    {
        if (right is not NumberOperand number) return true;
        if (number.Number is not ConstantNumber constant)
            scope.Add(DiagnosticCatalogue.DivisorNotConstant, right.Start, right.End - right.Start);
        else if (constant.Value == 0) scope.Add(DiagnosticCatalogue.DivisionByZero, right.Start, right.End - right.Start);
        else return true;
        return false;
    }

    // What could overflow would leave a variable that is no number, and from that no game comes back.
    private Operand Reckonable(NumberOperand number)
    {
        if (number.Bounds.AreSound) return number;
        var text = scope.Text[number.Start..Math.Min(number.End, scope.Text.Length)].Trim();
        scope.Add(DiagnosticCatalogue.TooGreat, number.Start, number.End - number.Start, text.Length <= LongestShown ? $"'{text}'" : "this");
        return new BadOperand(number.Start, number.End);
    }

    private void WrongType(Operand operand, string wanted)
    {
        var end = Math.Max(operand.End, operand.Start + 1);
        var text = scope.Text[operand.Start..Math.Min(end, scope.Text.Length)];
        scope.Add(DiagnosticCatalogue.WrongType, operand.Start, end - operand.Start, $"'{text}'", operand.Kind, wanted);
    }
}
