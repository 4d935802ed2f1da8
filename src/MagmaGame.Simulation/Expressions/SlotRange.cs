namespace MagmaGame.Simulation.Expressions;

/// <summary>A clause that only bounds one variable: low &lt;= value &lt;= high. Most clauses are of this kind.</summary>
internal readonly record struct SlotRange(int Slot, double Low, double High)
{
    /// <summary>Whether the values at the rows' slots all lie within them.</summary>
    public static bool AllHold(ReadOnlySpan<SlotRange> rows, ReadOnlySpan<double> values)
    {
        foreach (ref readonly var row in rows)
        {
            var x = values[row.Slot];
            if (x < row.Low || x > row.High) return false;
        }
        return true;
    }
}
