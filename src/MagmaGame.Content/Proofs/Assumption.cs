using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Content.Proofs;

/// <summary>
/// Assumes that conditions hold, or that they do not, and narrows down what is known by it. Whatever contradicts itself is
/// refuted: a condition never holds when assuming it fails, and always holds when assuming its contrary fails.
/// </summary>
internal static class Assumption
{
    private const int MostRounds = 6;

    // Longer ones are left alone: a proof must never take long, and nobody writes them by hand.
    private const int MostParts = 300;

    /// <summary>False when the conditions cannot all hold in any situation that is known to be so.</summary>
    public static bool All(IEnumerable<LogicExpression> conditions, Knowledge known)
    {
        var list = conditions.Where(IsShort).ToList();
        for (var round = 0; round < MostRounds; round++)
        {
            var learnt = known.Learnt;
            foreach (var condition in list)
                if (!Assume(condition, true, known)) return false;
            if (known.Learnt == learnt) break;
        }
        return true;
    }

    /// <summary>False when all of the conditions certainly hold.</summary>
    public static bool SomeFails(IReadOnlyList<LogicExpression> conditions, Knowledge known) =>
        !conditions.All(IsShort) || AnyOf(conditions, holds: false, known);

    private static bool Assume(LogicExpression logic, bool holds, Knowledge known)
    {
        switch (logic)
        {
            case Negation negation:
                return Assume(negation.Operand, !holds, known);
            case Conjunction or Disjunction:
                var parts = PartsOf(logic);
                return logic is Conjunction == holds ? parts.TrueForAll(part => Assume(part, holds, known)) : AnyOf(parts, holds, known);
            case Comparison comparison:
                return Compare(comparison, holds, known);
            case Membership membership:
                return BeAmong(membership, holds, known);
            case FlagIsSet flag:
                return known.Narrow(Subject.Variable(flag.Slot), holds
                    ? Values.Between(Math.BitIncrement(0.5), double.MaxValue)
                    : Values.Between(double.MinValue, 0.5));
            case EventSeen seen:
                return known.Narrow(Subject.EventAge(seen.EventIndex), holds ? known.Domains.Shown : Domains.Never);
            case MilestoneReached reached:
                return known.Narrow(Subject.MilestoneAge(reached.Milestone), holds ? known.Domains.Shown : Domains.Never);
            case OptionChosen chosen:
                return known.Narrow(Subject.Chosen(chosen.EventIndex, chosen.OptionIndex), holds ? Domains.Yes : Domains.No);
            default:
                return true;
        }
    }

    // One of the parts is so; what is known afterwards is what all those agree on that can be.
    private static bool AnyOf(IReadOnlyList<LogicExpression> parts, bool holds, Knowledge known)
    {
        var cases = new List<Knowledge>();
        foreach (var part in parts)
        {
            var copy = known.Copy();
            if (Assume(part, holds, copy)) cases.Add(copy);
        }
        if (cases.Count > 0) known.TakeCommon(cases);
        return cases.Count > 0;
    }

    private static bool Compare(Comparison comparison, bool holds, Knowledge known)
    {
        var how = holds ? comparison.Operator : Contrary(comparison.Operator);
        var (a, b) = (comparison.Left, comparison.Right);
        if (how is ComparisonOperator.Greater or ComparisonOperator.AtLeast) (a, b, how) = (b, a, Mirrored(how));
        if (Reach.Of(a, known) is not { } left || Reach.Of(b, known) is not { } right) return true;
        if (a == b) return how is ComparisonOperator.AtMost or ComparisonOperator.Equal;
        switch (how)
        {
            case ComparisonOperator.Less:
                return left.Low < right.High
                    && Reach.Narrow(a, Values.Between(double.MinValue, Math.BitDecrement(right.High)), known)
                    && Reach.Narrow(b, Values.Between(Math.BitIncrement(left.Low), double.MaxValue), known);
            case ComparisonOperator.AtMost:
                return left.Low <= right.High
                    && Reach.Narrow(a, Values.Between(double.MinValue, right.High), known)
                    && Reach.Narrow(b, Values.Between(left.Low, double.MaxValue), known);
            case ComparisonOperator.Equal:
                return Reach.Narrow(a, right, known) && Reach.Narrow(b, left, known);
            default:
                return Differ(a, left, right, known) && Differ(b, right, left, known);
        }
    }

    private static bool Differ(NumberExpression number, Values now, Values from, Knowledge known)
    {
        if (!from.IsOne) return true;
        if (Subject.Of(number) is { } subject) return known.Narrow(subject, known.Of(subject).Without(from.Low));
        return !now.IsOne || !now.Low.Equals(from.Low);
    }

    private static bool BeAmong(Membership membership, bool holds, Knowledge known)
    {
        if (Reach.Of(membership.Number, known) is not { } now) return true;
        if (holds) return Reach.Narrow(membership.Number, Values.Of(membership.Values), known);
        if (Subject.Of(membership.Number) is not { } subject) return !now.IsOne || !membership.Values.Contains(now.Low);
        foreach (var value in membership.Values) now = now.Without(value);
        return known.Narrow(subject, now);
    }

    // Chains of `and` lean to the left and may be long, so they are not followed by recursion.
    private static List<LogicExpression> PartsOf(LogicExpression logic)
    {
        var parts = new List<LogicExpression>();
        var kind = logic.GetType();
        var left = logic;
        while (left.GetType() == kind)
        {
            var (next, right) = left is Conjunction both ? (both.Left, both.Right) : (((Disjunction)left).Left, ((Disjunction)left).Right);
            parts.Add(right);
            left = next;
        }
        parts.Add(left);
        parts.Reverse();
        return parts;
    }

    private static bool IsShort(LogicExpression logic)
    {
        var left = MostParts;
        return Fits(logic, ref left);
    }

    // Goes no deeper than the parts that are allowed, so no condition is too long to be asked.
    private static bool Fits(object part, ref int left) => --left >= 0 && part switch
    {
        Negation x => Fits(x.Operand, ref left),
        Conjunction x => Fits(x.Left, ref left) && Fits(x.Right, ref left),
        Disjunction x => Fits(x.Left, ref left) && Fits(x.Right, ref left),
        Comparison x => Fits(x.Left, ref left) && Fits(x.Right, ref left),
        Membership x => Fits(x.Number, ref left),
        BinaryNumber x => Fits(x.Left, ref left) && Fits(x.Right, ref left),
        _ => true,
    };

    private static ComparisonOperator Contrary(ComparisonOperator how) => how switch
    {
        ComparisonOperator.Less => ComparisonOperator.AtLeast,
        ComparisonOperator.AtMost => ComparisonOperator.Greater,
        ComparisonOperator.Greater => ComparisonOperator.AtMost,
        ComparisonOperator.AtLeast => ComparisonOperator.Less,
        ComparisonOperator.Equal => ComparisonOperator.NotEqual,
        _ => ComparisonOperator.Equal,
    };

    private static ComparisonOperator Mirrored(ComparisonOperator how) =>
        how == ComparisonOperator.Greater ? ComparisonOperator.Less : ComparisonOperator.AtMost;
}
