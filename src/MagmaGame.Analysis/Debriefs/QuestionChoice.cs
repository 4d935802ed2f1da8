using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Tellings;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>
/// Which questions a game is asked: of those that are true of it the most particular, and no two about the same. A clause makes a
/// question more particular by one; by two when it asks for an answer that was given, or for how the game ended and why.
/// </summary>
internal static class QuestionChoice
{
    /// <summary>How many.</summary>
    public const int Asked = 3;

    /// <summary>The questions for a game, the most particular first; among equals in the order of the content.</summary>
    /// <param name="catalogue">The content.</param>
    /// <param name="story">The game as it ended.</param>
    public static ImmutableArray<DebriefQuestion> Of(Catalogue catalogue, Story story)
    {
        var variables = catalogue.Variables.All.Length;
        return
        [
            .. catalogue.Debriefing.Questions
                .Where(question => story.Holds(question.When))
                .OrderByDescending(question => Weight(question.When, variables))
                .DistinctBy(question => question.About, StringComparer.Ordinal)
                .Take(Asked),
        ];
    }

    /// <summary>How particular a condition is.</summary>
    /// <param name="when">The condition.</param>
    /// <param name="variables">How many variables the content has; the facts of a story stand behind them.</param>
    public static int Weight(Condition when, int variables) => when.Clauses.Sum(clause => IsParticular(clause.Logic, variables) ? 2 : 1);

    // What did not happen is true of many games.
    private static bool IsParticular(LogicExpression logic, int variables) => logic switch
    {
        Conjunction both => IsParticular(both.Left, variables) || IsParticular(both.Right, variables),
        Disjunction either => IsParticular(either.Left, variables) && IsParticular(either.Right, variables),
        OptionChosen => true,
        // Outcomes, variants, channels and threats are the last facts there are.
        FlagIsSet flag => flag.Slot >= variables + StoryFacts.PlaceOf(Outcome.Obsolescence),
        _ => false,
    };
}
