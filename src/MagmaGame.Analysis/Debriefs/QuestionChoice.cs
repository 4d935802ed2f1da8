using System.Collections.Immutable;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Expressions;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>Which questions a game is asked.</summary>
internal static class QuestionChoice
{
    /// <summary>How many.</summary>
    public const int Asked = 3;

    /// <summary>Those that are true of a game, the ones that ask for most first and among these in the order of the content; no two
    /// about the same.</summary>
    /// <param name="questions">All questions.</param>
    /// <param name="holds">Whether a condition holds in the game.</param>
    public static ImmutableArray<DebriefQuestion> Of(ImmutableArray<DebriefQuestion> questions, Func<Condition, bool> holds) =>
    [
        .. questions
            .Where(question => holds(question.When))
            .OrderByDescending(question => question.When.Clauses.Length)
            .DistinctBy(question => question.About, StringComparer.Ordinal)
            .Take(Asked),
    ];
}
