using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;

namespace MagmaGame.Authoring.Explanations;

/// <summary>Something a clause asks about, with what it was.</summary>
/// <param name="Name">As the writer names it: <c>security</c>, <c>seen(lab.leak)</c>.</param>
/// <param name="Value">What it was, such as "41.2" or "yes, 3 months ago".</param>
/// <param name="Sight">Who can know it while the game runs.</param>
public sealed record Term(string Name, string Value, Visibility Sight);

/// <summary>A clause in a state.</summary>
/// <param name="Text">As the writer wrote it.</param>
/// <param name="Holds">Whether it held.</param>
/// <param name="Terms">What it asks about, each once, in the order of its words.</param>
public sealed record ClauseReading(string Text, bool Holds, ImmutableArray<Term> Terms)
{
    /// <summary>The clauses of a condition, in order.</summary>
    public static ImmutableArray<ClauseReading> Of(Condition condition, GameState state, Catalogue catalogue) =>
        [.. condition.Clauses.Select(clause => Of(clause, state, catalogue))];

    /// <summary>A clause in a state.</summary>
    public static ClauseReading Of(Clause clause, GameState state, Catalogue catalogue) => new(
        clause.Text,
        clause.Logic.Evaluate(state),
        [.. Atoms.In(clause.Logic).Select(atom => TermOf(atom, state, catalogue)).DistinctBy(term => term.Name, StringComparer.Ordinal)]);

    private static Term TermOf(object atom, GameState state, Catalogue catalogue) => atom switch
    {
        VariableNumber variable => TermOf(catalogue.Variables[variable.Slot], state, catalogue),
        FlagIsSet flag => TermOf(catalogue.Variables[flag.Slot], state, catalogue),
        EventSeen seen => new Term($"seen({catalogue.Events[seen.EventIndex].Id})", Seen(seen.EventIndex, state), Visibility.Exact),
        OptionChosen chosen => new Term(
            $"chose({NameOf(chosen, catalogue)})", state.WasChosen(chosen.EventIndex, chosen.OptionIndex) ? "yes" : "no", Visibility.Exact),
        MonthsSinceEvent since => new Term(
            $"months_since({catalogue.Events[since.EventIndex].Id})", Months(state.MonthsSinceEvent(since.EventIndex)), Visibility.Exact),
        MilestoneReached reached => new Term(
            $"reached({IdOf(reached.Milestone, catalogue)})", Reached(reached.Milestone, state), SightOf(reached.Milestone, catalogue)),
        MonthsSinceMilestone since => new Term(
            $"months_since_reached({IdOf(since.Milestone, catalogue)})", Months(state.MonthsSince(since.Milestone)), SightOf(since.Milestone, catalogue)),
        _ => throw new ArgumentOutOfRangeException(nameof(atom)),
    };

    private static Term TermOf(VariableDefinition variable, GameState state, Catalogue catalogue) =>
        new(variable.Name, WriterNumber.Of(catalogue, variable, state[variable.Slot]), variable.Visibility);

    private static string Seen(int eventIndex, GameState state) => state.TimesSeen(eventIndex) == 0
        ? "no"
        : $"yes, {Ago(state.MonthsSinceEvent(eventIndex))}";

    private static string Reached(Milestone milestone, GameState state) =>
        state.Reached(milestone) ? $"yes, {Ago(state.MonthsSince(milestone))}" : "no";

    private static string Ago(int months) => months switch
    {
        0 => "this month",
        1 => "1 month ago",
        _ => $"{months} months ago",
    };

    private static string Months(int months) => months == GameState.LongAgo ? $"{months}, for never" : WriterNumber.Of(months);

    private static string NameOf(OptionChosen chosen, Catalogue catalogue)
    {
        EventDefinition asked = catalogue.Events[chosen.EventIndex];
        return $"{asked.Id}.{asked.Options[chosen.OptionIndex].Id}";
    }

    private static string IdOf(Milestone milestone, Catalogue catalogue) => catalogue.Milestones[(int)milestone].Id;

    private static Visibility SightOf(Milestone milestone, Catalogue catalogue) => catalogue.Milestones[(int)milestone].Told;
}
