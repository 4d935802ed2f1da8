using System.Globalization;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Text;

/// <summary>
/// Numbers in the words of their unit: shares and chances in per cent, points whole, months to a tenth. Number and unit are
/// joined by a no-break space, which a page keeps together and prints as a space.
/// </summary>
internal static class Figure
{
    private const int ExactDigits = 9;

    private enum Form
    {
        Whole,
        Tenth,
        Hundredth,
        Percent,
        Points,
        Multiple,
    }

    /// <summary>A value, such as "31", "12 %", "3.4 months" or "1.8x".</summary>
    public static string Value(VariableDefinition variable, double value) => variable.Kind switch
    {
        VariableKind.Flag => value > 0.5 ? "yes" : "no",
        VariableKind.Phase => ((Phase)(int)value).ToString().ToLowerInvariant(),
        _ => Amount(FormOf(variable), value, sign: false) + (FormOf(variable) == Form.Tenth ? "\u00A0months" : ""),
    };

    /// <summary>A value without the word of its unit, such as "3.4" for months.</summary>
    public static string Short(VariableDefinition variable, double value) =>
        variable.Kind == VariableKind.Number ? Amount(FormOf(variable), value, sign: false) : Value(variable, value);

    /// <summary>A change with its sign, such as "+4", "-5 %".</summary>
    public static string Change(VariableDefinition variable, double change) => Amount(FormOf(variable), change, sign: true);

    /// <summary>A change with its sign and one digit more, for comparing small changes.</summary>
    public static string FineChange(VariableDefinition variable, double change) => FormOf(variable) switch
    {
        Form.Whole when variable.Unit != "count" => Amount(Form.Tenth, change, sign: true),
        Form.Percent => Amount(Form.Points, 100 * change, sign: true),
        Form.Tenth or Form.Multiple => Amount(Form.Hundredth, change, sign: true),
        var form => Amount(form, change, sign: true),
    };

    /// <summary>A change with its sign, with one digit more for per cents, of which halves are common, and for what would round to
    /// nothing; empty when it is nothing even so.</summary>
    public static string ClearChange(VariableDefinition variable, double change)
    {
        // A change is often the difference of two states: their last bits must not decide how a half is rounded.
        change = Math.Round(change, ExactDigits);
        var words = FormOf(variable) != Form.Percent && Shows(variable, change) ? Change(variable, change) : FineChange(variable, change);
        return IsSomething(words) ? words : "";
    }

    /// <summary>The step in which <see cref="Fine"/> writes values and changes, in the variable's unit.</summary>
    public static double Grain(VariableDefinition variable) => FormOf(variable) switch
    {
        Form.Percent => 0.001,
        Form.Points => 0.1,
        Form.Tenth or Form.Hundredth or Form.Multiple => 0.01,
        _ => IsCounted(variable) ? 1 : 0.1,
    };

    /// <summary>A value or a change with as many digits as <see cref="Grain"/> has, however great it is: such figures can be
    /// added up.</summary>
    public static string Fine(VariableDefinition variable, double amount, bool sign = false)
    {
        var (scaled, format, unit) = FormOf(variable) switch
        {
            Form.Percent => (100 * amount, "0.0", "\u00A0%"),
            Form.Points => (amount, "0.0", "\u00A0%"),
            Form.Tenth or Form.Hundredth => (amount, "0.00", ""),
            Form.Multiple => (amount, "0.00", "x"),
            _ => (amount, IsCounted(variable) ? "0" : "0.0", ""),
        };
        return Written(scaled, format, unit, sign);
    }

    /// <summary>Whether a figure in words is anything but nought.</summary>
    public static bool IsSomething(string figure) => figure.Any(c => c is >= '1' and <= '9');

    /// <summary>The least change that is worth telling, in the variable's unit.</summary>
    public static double Visible(VariableDefinition variable) => variable.Kind != VariableKind.Number ? 0.5 : FormOf(variable) switch
    {
        Form.Percent => 0.01,
        Form.Hundredth => 0.02,
        Form.Multiple => 0.1,
        Form.Tenth => 0.2,
        Form.Points => 0.5,
        _ => 0.5,
    };

    /// <summary>Whether a change shows once it is rounded.</summary>
    public static bool Shows(VariableDefinition variable, double change) => IsSomething(Change(variable, change));

    /// <summary>A chance between 0 and 1, such as "12 %" or "under 1 %".</summary>
    public static string Chance(double chance) => (100 * chance) switch
    {
        <= 0 => "0\u00A0%",
        < 0.95 => "under 1\u00A0%",
        > 99.05 and < 100 => "over 99\u00A0%",
        var percent => $"{percent.ToString("0", CultureInfo.InvariantCulture)}\u00A0%",
    };

    /// <summary>A risk in points as the dials show it, to a tenth below 10, such as "0.2 %" or "12 %"; one too small for that is "&lt;0.1 %",
    /// since it is not nought.</summary>
    public static string Risk(double points) =>
        Amount(Form.Points, points, sign: false) is var words && points > 0 && !IsSomething(words) ? "<0.1\u00A0%" : words;

    private static Form FormOf(VariableDefinition variable) => variable.Unit switch
    {
        "share" or "chance" => Form.Percent,
        "months" => variable.Slot is (int)Variable.Month or (int)Variable.PauseMonths or (int)Variable.DeferredMonths
            ? Form.Whole
            : Form.Tenth,
        "multiple" => Form.Multiple,
        "index" => Form.Hundredth,
        "points" => variable.Slot is (int)Variable.BelievedRiskIfScaled or (int)Variable.BelievedRiskAsRun
            ? Form.Points
            : Form.Whole,
        _ => Form.Whole,
    };

    private static string Amount(Form form, double amount, bool sign)
    {
        var (scaled, format, unit) = form switch
        {
            Form.Percent => (100 * amount, "0", "\u00A0%"),
            Form.Points => (amount, Math.Abs(amount) < 9.95 ? "0.#" : "0", "\u00A0%"),
            Form.Tenth => (amount, "0.0", ""),
            Form.Hundredth => (amount, "0.00", ""),
            Form.Multiple => (amount, Math.Abs(amount) < 99.5 ? "0.0" : "0", "x"),
            _ => (amount, "0", ""),
        };
        return Written(scaled, format, unit, sign);
    }

    private static bool IsCounted(VariableDefinition variable) => variable.Unit is "count" or "months";

    private static string Written(double scaled, string format, string unit, bool sign)
    {
        var digits = scaled.ToString(format, CultureInfo.InvariantCulture);
        // A small negative number rounds to "-0", which means nothing to a reader.
        if (digits.StartsWith('-') && digits.AsSpan(1).IndexOfAnyExcept("0.") < 0) digits = digits[1..];
        if (sign && !digits.StartsWith('-')) digits = "+" + digits;
        return digits + unit;
    }
}
