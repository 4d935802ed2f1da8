using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Authoring.Graphs;

/// <summary>Finds what the conditions and effects of an event ask about other events.</summary>
internal static class EventQuestions
{
    /// <summary>The events asked about, the option for what was chosen (-1 otherwise), and whether it is denied.</summary>
    public static IEnumerable<(int Event, int Option, bool IsDenied)> In(EventDefinition definition) =>
        In(definition.When)
            .Concat(definition.Boosts.SelectMany(boost => In(boost.If)))
            .Concat(definition.Options.SelectMany(option => In(option.Enable)
                .Concat(In(option.Do))
                .Concat(option.Roll.SelectMany(outcome => In(outcome.Do)))))
            .Distinct();

    private static IEnumerable<(int, int, bool)> In(Condition condition) => condition.Clauses.SelectMany(clause => In(clause.Logic, isDenied: false));

    private static IEnumerable<(int, int, bool)> In(IEnumerable<Effect> effects) => effects.SelectMany(effect => In(effect.Value, isDenied: false));

    private static IEnumerable<(int, int, bool)> In(LogicExpression logic, bool isDenied) => logic switch
    {
        EventSeen seen => [(seen.EventIndex, -1, isDenied)],
        OptionChosen chosen => [(chosen.EventIndex, chosen.OptionIndex, isDenied)],
        Negation negation => In(negation.Operand, !isDenied),
        Conjunction both => In(both.Left, isDenied).Concat(In(both.Right, isDenied)),
        Disjunction either => In(either.Left, isDenied).Concat(In(either.Right, isDenied)),
        Comparison comparison => In(comparison.Left, isDenied).Concat(In(comparison.Right, isDenied)),
        Membership membership => In(membership.Number, isDenied),
        _ => [],
    };

    private static IEnumerable<(int, int, bool)> In(NumberExpression number, bool isDenied) => number switch
    {
        MonthsSinceEvent since => [(since.EventIndex, -1, isDenied)],
        BinaryNumber both => In(both.Left, isDenied).Concat(In(both.Right, isDenied)),
        _ => [],
    };
}
