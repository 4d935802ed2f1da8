using System.CommandLine;
using MagmaGame.Session.Journals;

namespace MagmaGame.Commands;

/// <summary>The options of a game that begins where another is changed.</summary>
/// <param name="From">The other game.</param>
/// <param name="Month">The month in which they part.</param>
/// <param name="Decision">The decision at which they part, from 1.</param>
internal sealed record BranchOptions(Option<string?> From, Option<long?> Month, Option<long?> Decision)
{
    private const int MostMonths = 600;

    public static BranchOptions Create() => new(
        new Option<string?>("--from")
        {
            Description = "Same world, from one decision: a new game that takes over what a kept one decided up to there.",
            HelpName = "RUN",
        },
        WholeNumber.Option("--month", 0, MostMonths, "With --from: decide anew from this month on; 0 is January 2025."),
        WholeNumber.Option("--decision", 1, JournalReader.MostLines,
            "With --from: decide anew from this decision on, as 'magma replay' numbers them."));

    /// <summary>Finds what does not go together.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="others">Options that a branch has from the game it comes from, or that ask for another one.</param>
    /// <exception cref="CommandFailure">Something does not.</exception>
    public void Check(ParseResult result, params Option[] others)
    {
        var (month, decision) = (IsGiven(result, Month), IsGiven(result, Decision));
        if (!IsGiven(result, From))
        {
            if (month || decision) throw new CommandFailure($"{(month ? "--month" : "--decision")} needs --from RUN: the game to branch from.");
            return;
        }
        if (Array.Find(others, option => IsGiven(result, option)) is { } other)
            throw new CommandFailure($"{other.Name} cannot go with --from: a branch has the world and the pace of the game it comes from.");
        if (string.IsNullOrEmpty(result.GetValue(From))) throw new CommandFailure("--from needs the name of a kept game, or its file.");
        if (month == decision)
            throw new CommandFailure("--from needs either --month N or --decision N: where the new game goes its own way.");
    }

    private static bool IsGiven(ParseResult result, Option option) => result.GetResult(option) is { Implicit: false };
}
