using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MagmaGame.Reports.Pages;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Parameters;

namespace MagmaGame.Reports.Assumptions;

/// <summary>A guide to every constant of the model, made from the content at hand, so that it is never out of date.</summary>
public static class ConstantsGuide
{
    /// <summary>What it is called among the guides.</summary>
    public const string Name = "constants";

    // What a constant says that rests on no idea of an essay.
    private const string Assumption = "assumption";

    /// <summary>The guide as Markdown: per file of constants each with its value, unit, sensible range, meaning and grounds.</summary>
    public static string Of(Catalogue catalogue)
    {
        var all = catalogue.Parameters;
        var text = new StringBuilder("# Every constant of the model\n\n");
        text.Append(CultureInfo.InvariantCulture, $"""
            Made from this content, so it says what a game played with it reckons with. {all.Length} constants: {all.Count(p => !IsAssumed(p))} carry an
            idea of an essay, {all.Count(IsAssumed)} are assumptions and nothing else. Even where an essay carries the idea, the number is
            nearly always ours. "Sensible" is the range that the check allows and that a sceptic might try. Three numbers in a
            row belong to the three rivals. `magma guide sceptic` says how to change one and what that moves; `magma documents ID`
            shows the idea that a constant rests on.


            """);
        foreach (var file in all.GroupBy(parameter => parameter.File, StringComparer.Ordinal)) AppendFile(text, file.Key, [.. file]);
        return text.ToString();
    }

    private static void AppendFile(StringBuilder text, string file, ImmutableArray<ParameterDefinition> constants)
    {
        text.Append(CultureInfo.InvariantCulture, $"## {Topic(file)}\n\n`{file}`: {constants.Length} constants, {constants.Count(IsAssumed)} of them assumed.\n\n");
        foreach (var constant in constants)
        {
            text.Append(CultureInfo.InvariantCulture, $"- `{constant.Name}` **{string.Join(" / ", constant.Values.Select(Number))}** {constant.Unit} ")
                .Append(CultureInfo.InvariantCulture, $"(sensible: {Number(constant.Low)} to {Number(constant.High)}): {Plain(constant.Meaning)}. ")
                .Append(IsAssumed(constant) ? "*Assumed.*" : $"Rests on {string.Join(", ", constant.Sources)}.")
                .Append('\n');
        }
        text.Append('\n');
    }

    private static bool IsAssumed(ParameterDefinition constant) => constant.Sources.All(source => source == Assumption);

    private static string Topic(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file).Replace('-', ' ');
        return name.Length == 0 ? "Constants" : char.ToUpperInvariant(name[0]) + name[1..];
    }

    private static string Plain(string meaning) => meaning.ReplaceLineEndings(" ").Trim().TrimEnd('.');

    private static string Number(double value) => TrueSigns.Of(value.ToString("0.######", CultureInfo.InvariantCulture));
}
