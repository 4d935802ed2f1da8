using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Names;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Milestones;

namespace MagmaGame.Content.Expressions;

/// <summary>Resolves the names in an expression and reports the unknown ones.</summary>
internal readonly struct References(ExpressionScope scope)
{
    private const int MostWords = 4;

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
        string[] known = [.. scope.Names.Variables.Names];
        var near = scope.Report.Nearest(name, known);
        if (near is null)
        {
            var help = SignAdvice.ForName(name) ?? NearestName.Listed(known, NearestName.OfVariables, name);
            scope.Advise(DiagnosticCatalogue.UnknownVariable, token.Start, token.Length, help, name);
        }
        else scope.Suggest(DiagnosticCatalogue.UnknownVariable, token.Start, token.Length, near, scope.DetailOf(near), name);
    }

    /// <summary>Reports a name written with spaces in place of its _, and takes it as a whole; null when the words are no variable.</summary>
    /// <param name="first">The first word.</param>
    public Token? UnknownWords(Token first)
    {
        var joined = scope.TextOf(first).ToLowerInvariant();
        for (var (end, words) = (first.End, 1); words < MostWords; words++)
        {
            var next = Lexer.Next(scope.Text, end);
            if (next.Kind != TokenKind.Name) return null;
            joined += "_" + scope.TextOf(next).ToLowerInvariant();
            end = next.End;
            if (scope.Names.Variables.Find(joined) is null) continue;
            var whole = first with { Length = end - first.Start };
            scope.Suggest(DiagnosticCatalogue.UnknownVariable, whole.Start, whole.Length, joined, scope.DetailOf(joined), scope.TextOf(whole));
            return whole;
        }
        return null;
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
        scope.UnknownName(DiagnosticCatalogue.UnknownMilestone, reference.Start, name, EnumNames<Milestone>.All, "content/milestones.yaml", name);
        return null;
    }

    private (int Event, int Option)? Option(string name, Token reference)
    {
        var events = scope.Names.Events;
        if (scope.Names.SplitOption(name) is not var (id, option))
        {
            if (events.Find(name) is { } whole)
            {
                scope.Advise(DiagnosticCatalogue.WrongType, reference.Start, reference.Length,
                    $"name the option too: chose({name}.OPTION); {NearestName.Listed(whole.Options, null, "") ?? "OPTION is the id of one"}",
                    $"'{name}'", "an event", "one of its options");
                return null;
            }
            var dot = name.LastIndexOf('.');
            var guess = dot > 0 ? name[..dot] : name;
            var near = scope.Report.Nearest(guess, events.Names);
            scope.Suggest(DiagnosticCatalogue.UnknownEvent, reference.Start, guess.Length, near, null, guess);
            return null;
        }
        if (events.Find(id) is not { } header) return null;
        var index = header.Options.IndexOf(option);
        if (index >= 0) return (header.Index, index);
        if (events.IsTwice(id)) return null;
        scope.UnknownName(DiagnosticCatalogue.UnknownOption, reference.Start + id.Length + 1, option, header.Options, null, id, option);
        return null;
    }
}
