using System.CommandLine;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Commands;

/// <summary><c>--pace</c>: months per round.</summary>
internal static class PaceOption
{
    /// <summary>The option.</summary>
    /// <param name="otherwise">What holds when it is not given, in words.</param>
    public static Option<string> Create(string otherwise)
    {
        var option = OneOf.Option("--pace", $"Months between decisions: one or three (default: {otherwise}).", "monthly", "quarterly");
        // What is not given is for the world to say.
        option.DefaultValueFactory = null;
        return option;
    }

    /// <summary>The pace that was asked for; null when none was.</summary>
    public static Pace? Of(ParseResult result, Option<string> option) =>
        result.GetResult(option) is null or { Implicit: true } ? null
        : result.GetValue(option) == "quarterly" ? Pace.Quarterly
        : Pace.Monthly;
}
