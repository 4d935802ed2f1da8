using System.CommandLine;
using MagmaGame.Session.Journals;

namespace MagmaGame.Commands;

/// <summary>The options of <c>magma replay</c> that open another game.</summary>
/// <param name="From">The month in which the other choice is made.</param>
/// <param name="Decision">The decision at which it is made, from 1.</param>
/// <param name="Instead">The other choice.</param>
/// <param name="Policy">The policy that decides what the player never decided.</param>
/// <param name="Keep">Whether the other game is kept.</param>
internal sealed record InsteadOptions(
    Option<long?> From, Option<long?> Decision, Option<string?> Instead, Option<string?> Policy, Option<bool> Keep)
{
    private const int MostMonths = 600;

    public static InsteadOptions Create() => new(
        WholeNumber.Option("--from", 0, MostMonths, "With --instead: the month in which something else is decided; 0 is January 2025."),
        WholeNumber.Option("--decision", 1, JournalReader.MostLines, "With --instead: the decision that is taken otherwise, as 'magma replay' numbers them."),
        new Option<string?>("--instead")
        {
            Description = "Open the other game: the id of an option or an initiative, 'nothing', or knobs as 90/50/25/25/25/25.",
            HelpName = "CHOICE",
        },
        new Option<string?>("--policy") { Description = "With --instead: the policy that decides what you never had to (default plan).", HelpName = "ID" },
        new Option<bool>("--keep") { Description = "With --instead: keep the other game, to replay it or to play it from anywhere." });

    /// <summary>Whether another game is asked for.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="others">Options that cannot go with it.</param>
    /// <exception cref="CommandFailure">The options do not go together.</exception>
    public bool IsAsked(ParseResult result, params Option[] others)
    {
        if (!IsGiven(result, Instead))
        {
            if (Array.Find<Option>([From, Decision, Policy, Keep], option => IsGiven(result, option)) is { } alone)
                throw new CommandFailure($"{alone.Name} needs --instead CHOICE: what is decided otherwise.");
            return false;
        }
        if (Array.Find(others, option => IsGiven(result, option)) is { } clash)
            throw new CommandFailure($"{clash.Name} cannot go with --instead, which plays the other game to its end.");
        if (IsGiven(result, From) == IsGiven(result, Decision))
            throw new CommandFailure("--instead needs either --from MONTH or --decision N: where something else is decided.");
        return true;
    }

    private static bool IsGiven(ParseResult result, Option option) => result.GetResult(option) is { Implicit: false };
}
