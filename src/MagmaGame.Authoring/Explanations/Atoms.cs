using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Authoring.Explanations;

/// <summary>The parts of an expression that ask the state something, in the order of its words.</summary>
internal static class Atoms
{
    /// <summary>Nodes of the expression: variables, flags, and questions about events, options and milestones.</summary>
    public static IEnumerable<object> In(LogicExpression logic) => logic switch
    {
        Conjunction both => In(both.Left).Concat(In(both.Right)),
        Disjunction either => In(either.Left).Concat(In(either.Right)),
        Negation not => In(not.Operand),
        Comparison comparison => In(comparison.Left).Concat(In(comparison.Right)),
        Membership member => In(member.Number),
        _ => [logic],
    };

    /// <summary>The same for a number.</summary>
    public static IEnumerable<object> In(NumberExpression number) => number switch
    {
        ConstantNumber => [],
        BinaryNumber both => In(both.Left).Concat(In(both.Right)),
        _ => [number],
    };
}
