using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace MagmaGame.Commands;

/// <summary>Options that take a whole number within a range, and say so when they do not get one.</summary>
internal static class WholeNumber
{
    /// <summary>An option with a number; null when it is not given.</summary>
    public static Option<long?> Option(string name, long low, long high, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result => Parse(name, low, high, result),
    };

    private static long? Parse(string name, long low, long high, ArgumentResult result)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high)
            return number;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} takes a whole number from {low} to {high}, not '{text}'."));
        return null;
    }
}
