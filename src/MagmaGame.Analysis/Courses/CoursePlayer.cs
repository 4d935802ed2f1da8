using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Policies;

namespace MagmaGame.Analysis.Courses;

/// <summary>Plays games on by what a player decided, and by a policy where the player decided nothing. Make it once per thread;
/// playing allocates nothing.</summary>
public sealed class CoursePlayer
{
    private readonly CourseTactics _tactics;

    /// <summary>A player of a course.</summary>
    /// <param name="rules">The rules of the games.</param>
    /// <param name="course">What the player decided, in terms of these rules.</param>
    /// <param name="otherwise">The policy that decides the rest.</param>
    public CoursePlayer(GameRules rules, PlayedCourse course, PolicyDefinition otherwise) =>
        _tactics = new CourseTactics(course, new PolicyPlayer(rules, otherwise).Tactics);

    /// <summary>Plays a game in course to its end.</summary>
    /// <param name="game">The game; nothing happens when it is over.</param>
    /// <param name="leftOut">Which decision of the course is left out in this round; null for none.</param>
    /// <returns>The verdict.</returns>
    public Verdict Finish(Game game, DecisionKind? leftOut = null)
    {
        _tactics.Begin(game, leftOut);
        while (true)
        {
            if (game.Verdict is { } verdict) return verdict;
            Rounds.Play(game, _tactics);
        }
    }

    /// <summary>Plays a game that has just been started until the round of a month opens, or to its end if that comes first.</summary>
    /// <param name="game">The game.</param>
    /// <param name="month">The month.</param>
    public void PlayTo(Game game, int month)
    {
        _tactics.Begin(game);
        while (!game.IsOver && game.State.Month < month) Rounds.Play(game, _tactics);
    }

    /// <summary>Plays one round; <see cref="Begin"/> comes before the first.</summary>
    internal void Round(Game game) => Rounds.Play(game, _tactics);

    internal void Begin(Game game) => _tactics.Begin(game);
}
