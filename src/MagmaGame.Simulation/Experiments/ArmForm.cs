using System.Collections.Immutable;
using System.Text;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Simulation.Experiments;

/// <summary>An arm as a line of text: arms of one form play the same games.</summary>
public static class ArmForm
{
    /// <summary>The form of an arm, what is measured of it apart.</summary>
    public static string Of(ExperimentArm arm)
    {
        var text = new StringBuilder(arm.PolicyId).Append('@').Append(arm.ScenarioId);
        var changes = arm.Overrides;
        Add(text, " set", changes.Set);
        Add(text, " add", changes.Add);
        if (changes.OwnJumpRate is { } rate) text.Append(" jumps ").Append(Bits(rate));
        if (changes.FixedAlignmentTax) text.Append(" fixed-tax");
        if (changes.NoStandard) text.Append(" no-standard");
        if (changes.AllSigned) text.Append(" all-signed");
        Add(text, " head-start", arm.Rivals.HeadStart);
        Add(text, " caution", arm.Rivals.Caution);
        Add(text, " speed", arm.Rivals.Speed);
        Add(text, " security", arm.Rivals.Security);
        foreach (var change in arm.Constants)
        {
            text.Append(' ').Append(change.Name).Append('*').Append(Bits(change.Times));
            Add(text, " =", change.To);
        }
        return text.ToString();
    }

    private static void Add(StringBuilder text, string what, ImmutableArray<StartValue> values)
    {
        // The order of the names does not matter, and the last of one name counts: content has each once.
        foreach (var value in values.OrderBy(v => v.Slot)) text.Append(what).Append(' ').Append(value.Slot).Append(':').Append(Bits(value.Value));
    }

    private static void Add(StringBuilder text, string what, ImmutableArray<double> values)
    {
        if (values.IsDefaultOrEmpty) return;
        text.Append(what);
        foreach (var value in values) text.Append(' ').Append(Bits(value));
    }

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);
}
