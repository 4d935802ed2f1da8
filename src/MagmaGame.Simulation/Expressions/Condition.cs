using System.Collections.Immutable;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Expressions;

/// <summary>One line of a <c>when</c> list: the compiled form and the words it was written in.</summary>
/// <param name="Logic">The compiled form.</param>
/// <param name="Text">As the writer wrote it.</param>
public sealed record Clause(LogicExpression Logic, string Text);

/// <summary>
/// Clauses that must all hold. Clauses that only bound one variable (most of them) are kept as flat rows
/// <c>low &lt;= slot &lt;= high</c>, which are tested first; the rest are evaluated as trees.
/// </summary>
public sealed class Condition
{
    private readonly SlotRange[] _rows;
    private readonly LogicExpression[] _rest;

    private Condition(ImmutableArray<Clause> clauses, SlotRange[] rows, LogicExpression[] rest)
    {
        Clauses = clauses;
        _rows = rows;
        _rest = rest;
    }

    /// <summary>The condition that always holds.</summary>
    public static Condition Always { get; } = new([], [], []);

    /// <summary>The clauses as written, in order.</summary>
    public ImmutableArray<Clause> Clauses { get; }

    /// <summary>Compiles <paramref name="clauses"/>; bounds on one variable are merged into a single row.</summary>
    public static Condition All(IEnumerable<Clause> clauses)
    {
        var kept = clauses.ToImmutableArray();
        if (kept.IsEmpty) return Always;
        var rows = new List<SlotRange>();
        var rest = new List<LogicExpression>();
        foreach (var clause in kept) Flatten(clause.Logic, rows, rest);
        return new Condition(kept, [.. rows], [.. rest]);
    }

    /// <summary>Whether every clause holds in <paramref name="state"/>; allocates nothing.</summary>
    public bool Holds(GameState state) => SlotRange.AllHold(_rows, state.Values) && RestHolds(state);

    /// <summary>The clauses that only bound a variable.</summary>
    internal ReadOnlySpan<SlotRange> Ranges => _rows;

    /// <summary>Whether there are clauses besides the ranges.</summary>
    internal bool HasRest => _rest.Length > 0;

    /// <summary>Whether the clauses besides the ranges hold.</summary>
    internal bool RestHolds(GameState state)
    {
        foreach (var logic in _rest)
            if (!logic.Evaluate(state)) return false;
        return true;
    }

    private static void Flatten(LogicExpression logic, List<SlotRange> rows, List<LogicExpression> rest)
    {
        if (logic is Conjunction both)
        {
            Flatten(both.Left, rows, rest);
            Flatten(both.Right, rows, rest);
        }
        else if (AsRow(logic) is { } row) Merge(row, rows);
        else rest.Add(logic);
    }

    private static SlotRange? AsRow(LogicExpression logic) => logic switch
    {
        FlagIsSet flag => new SlotRange(flag.Slot, 0.5, double.MaxValue),
        Negation { Operand: FlagIsSet flag } => new SlotRange(flag.Slot, double.MinValue, 0.5),
        Membership { Number: VariableNumber v, Values: [var only] } => new SlotRange(v.Slot, only, only),
        Comparison { Left: VariableNumber v, Right: ConstantNumber c } comparison => Bound(v.Slot, comparison.Operator, c.Value),
        Comparison { Left: ConstantNumber c, Right: VariableNumber v } comparison => Bound(v.Slot, Mirrored(comparison.Operator), c.Value),
        _ => null,
    };

    // A strict bound is the closed bound at the neighbouring double, so that one row form serves both.
    private static SlotRange? Bound(int slot, ComparisonOperator comparison, double value) => comparison switch
    {
        ComparisonOperator.Less => new SlotRange(slot, double.MinValue, Math.BitDecrement(value)),
        ComparisonOperator.AtMost => new SlotRange(slot, double.MinValue, value),
        ComparisonOperator.Greater => new SlotRange(slot, Math.BitIncrement(value), double.MaxValue),
        ComparisonOperator.AtLeast => new SlotRange(slot, value, double.MaxValue),
        ComparisonOperator.Equal => new SlotRange(slot, value, value),
        _ => null,
    };

    private static ComparisonOperator Mirrored(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.AtMost => ComparisonOperator.AtLeast,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.AtLeast => ComparisonOperator.AtMost,
        _ => comparison,
    };

    private static void Merge(SlotRange row, List<SlotRange> rows)
    {
        var at = rows.FindIndex(r => r.Slot == row.Slot);
        if (at < 0) rows.Add(row);
        else rows[at] = new SlotRange(row.Slot, Math.Max(rows[at].Low, row.Low), Math.Min(rows[at].High, row.High));
    }
}
