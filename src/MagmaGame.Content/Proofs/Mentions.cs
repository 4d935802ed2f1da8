using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Content.Proofs;

/// <summary>What a condition or a number asks about.</summary>
internal static class Mentions
{
    /// <summary>The subjects, each once, in the order in which they stand.</summary>
    public static List<Subject> Of(IEnumerable<LogicExpression> conditions)
    {
        var found = new List<Subject>();
        foreach (var condition in conditions) Gather(condition, found);
        return found;
    }

    public static List<Subject> Of(NumberExpression number)
    {
        var found = new List<Subject>();
        Gather(number, found);
        return found;
    }

    /// <summary>The expressions right inside an expression.</summary>
    public static object[] PartsOf(object expression) => expression switch
    {
        Negation x => [x.Operand],
        Conjunction x => [x.Left, x.Right],
        Disjunction x => [x.Left, x.Right],
        Comparison x => [x.Left, x.Right],
        Membership x => [x.Number],
        BinaryNumber x => [x.Left, x.Right],
        _ => [],
    };

    private static void Gather(object expression, List<Subject> found)
    {
        var open = new Stack<object>([expression]);
        while (open.TryPop(out var part))
        {
            if (SubjectOf(part) is { } subject)
            {
                if (!found.Contains(subject)) found.Add(subject);
                continue;
            }
            var parts = PartsOf(part);
            for (var i = parts.Length - 1; i >= 0; i--) open.Push(parts[i]);
        }
    }

    private static Subject? SubjectOf(object expression) => expression switch
    {
        FlagIsSet flag => Subject.Variable(flag.Slot),
        EventSeen seen => Subject.EventAge(seen.EventIndex),
        MilestoneReached reached => Subject.MilestoneAge(reached.Milestone),
        OptionChosen chosen => Subject.Chosen(chosen.EventIndex, chosen.OptionIndex),
        NumberExpression number => Subject.Of(number),
        _ => null,
    };
}
