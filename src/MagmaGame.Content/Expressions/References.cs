using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Names;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Milestones;

namespace MagmaGame.Content.Expressions;

/// <summary>Resolves the names in an expression and reports the unknown ones.</summary>
internal readonly struct References(ExpressionScope scope)
{
    internal static readonly string[] WriteOnly = ["rivals_capability", "rivals_safety", "rivals_security"];

    public static readonly string[] Functions =
        ["seen", "chose", "months_since", "reached", "months_since_reached", "min", "max"];

    public static bool IsFunction(string name) => Array.IndexOf(Functions, name) >= 0;

    public static bool IsWriteOnly(string name) => Array.IndexOf(WriteOnly, name) >= 0;

    /// <summary>Reports a name that is no variable, unless its declaration is broken.</summary>
    public void UnknownVariable(string name, Token token)
    {
        if (scope.Names.Variables.IsBroken(name)) return;
        if (IsWriteOnly(name))
        {
            scope.Add(DiagnosticCatalogue.WriteOnly, token.Start, token.Length, name);
            return;
        }
        var near = scope.Report.Nearest(name, scope.Names.Variables.Names);
        if (near is null && SignAdvice.ForName(name) is { } advice) scope.Advise(DiagnosticCatalogue.UnknownVariable, token.Start, token.Length, advice, name);
        else scope.Suggest(DiagnosticCatalogue.UnknownVariable, token.Start, token.Length, near, scope.DetailOf(near), name);
    }

    /// <summary>The value of a function of one name.</summary>
    public Operand Resolve(string function, Token reference, int start)
    {
        var end = Math.Min(reference.End + 1, scope.Text.Length);
        var name = scope.TextOf(reference);
        switch (function)
        {
            case "seen":
                return Event(name, reference) is { } seen
                    ? new LogicOperand(new EventSeen(seen.Index), start, end)
                    : new BadOperand(start, end);
            case "months_since":
                return Event(name, reference) is { } since
                    ? new NumberOperand(new MonthsSinceEvent(since.Index), Bounds.Months, start, end)
                    : new BadOperand(start, end);
            case "reached":
                return Milestone(name, reference) is { } reached
                    ? new LogicOperand(new MilestoneReached(reached), start, end)
                    : new BadOperand(start, end);
            case "months_since_reached":
                return Milestone(name, reference) is { } lit
                    ? new NumberOperand(new MonthsSinceMilestone(lit), Bounds.Months, start, end)
                    : new BadOperand(start, end);
            default:
                return Option(name, reference) is var (index, option)
                    ? new LogicOperand(new OptionChosen(index, option), start, end)
                    : new BadOperand(start, end);
        }
    }

    private EventHeader? Event(string name, Token reference)
    {
        var events = scope.Names.Events;
        if (events.Find(name) is { } found) return found;
        if (!events.IsBroken(name))
            scope.Suggest(DiagnosticCatalogue.UnknownEvent, reference.Start, reference.Length,
                scope.Report.Nearest(name, events.Names), null, name);
        return null;
    }

    private Milestone? Milestone(string name, Token reference)
    {
        if (EnumNames<Milestone>.TryParse(name, out var milestone)) return milestone;
        var near = scope.Report.Nearest(name, EnumNames<Milestone>.All);
        scope.Suggest(DiagnosticCatalogue.UnknownMilestone, reference.Start, reference.Length, near, null, name);
        return null;
    }

    private (int Event, int Option)? Option(string name, Token reference)
    {
        var events = scope.Names.Events;
        if (scope.Names.SplitOption(name) is not var (id, option))
        {
            var dot = name.LastIndexOf('.');
            var guess = dot > 0 ? name[..dot] : name;
            var near = scope.Report.Nearest(guess, events.Names);
            scope.Suggest(DiagnosticCatalogue.UnknownEvent, reference.Start, guess.Length, near, null, guess);
            return null;
        }
        if (events.Find(id) is not { } header) return null;
        var index = header.Options.IndexOf(option);
        if (index >= 0) return (header.Index, index);
        var start = reference.Start + id.Length + 1;
        scope.Suggest(DiagnosticCatalogue.UnknownOption, start, option.Length, scope.Report.Nearest(option, header.Options), null,
            id, option);
        return null;
    }
}
