using System.Globalization;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.State;

namespace MagmaGame.Authoring.Explanations;

/// <summary>Numbers as writers write them in conditions and effects: in the variable's unit, without a word for it.</summary>
public static class WriterNumber
{
    /// <summary>Such as "41.2", with at most four digits after the point.</summary>
    public static string Of(double value)
    {
        var text = value.ToString("0.####", CultureInfo.InvariantCulture);
        // A number that is something, however small, should not look like nothing.
        if (text is "0" or "-0") return Math.Abs(value) < 1e-9 ? "0" : value.ToString("0.#E0", CultureInfo.InvariantCulture);
        return text;
    }

    /// <summary>A variable's value: yes or no, a phase by its id, or a number.</summary>
    public static string Of(Catalogue catalogue, VariableDefinition variable, double value) => variable.Kind switch
    {
        VariableKind.Flag => value > 0.5 ? "yes" : "no",
        VariableKind.Phase => (int)value < catalogue.Phases.Length ? catalogue.Phases[(int)value].Id : Of(value),
        _ => Of(value),
    };

    /// <summary>A chance from 0 to 1 in per cent, with a digit more where it is small.</summary>
    public static string Chance(double chance) => (100 * chance) switch
    {
        0 => "0\u00A0%",
        < 0.01 => "under 0.01\u00A0%",
        < 1 => (100 * chance).ToString("0.00", CultureInfo.InvariantCulture) + "\u00A0%",
        100 => "100\u00A0%",
        > 99.95 => "over 99.9\u00A0%",
        var percent => percent.ToString("0.0", CultureInfo.InvariantCulture) + "\u00A0%",
    };
}
