using System.Collections.Immutable;
using MagmaGame.Analysis.Courses;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Analysis.Classes;

/// <summary>A team's game, ready to be gone on with from anywhere.</summary>
internal sealed class TeamGame(string name, string typed, GameSession session)
{
    private readonly Dictionary<GameRules, PlayedCourse> _courses = [];
    private readonly Dictionary<int, Game> _before = [];

    public string Name => name;

    public string Typed => typed;

    public GameSession Session => session;

    public ImmutableArray<PlayedRound> Rounds { get; } = PlayedRound.Of(session);

    /// <summary>What the team decided, in terms of some rules.</summary>
    public PlayedCourse Course(GameRules rules)
    {
        if (!_courses.TryGetValue(rules, out var course)) _courses.Add(rules, course = PlayedCourse.Of(session, rules.Catalogue));
        return course;
    }

    /// <summary>The game just before a decision; never to be changed.</summary>
    /// <param name="place">Place of the decision, from 0.</param>
    public Game Before(int place)
    {
        if (_before.TryGetValue(place, out var before)) return before;
        var game = session.Retold().ElementAt(place).Game;
        before = new Game(game.Rules);
        before.CopyFrom(game);
        _before.Add(place, before);
        return before;
    }

    /// <summary>Teams by their runs; names that are given twice are told apart by a number.</summary>
    public static ImmutableArray<TeamGame> Of(IReadOnlyList<ClassRun> runs)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return [.. runs.Select(run => new TeamGame(Distinct(run.Name, names), run.Typed, run.Session))];
    }

    private static string Distinct(string name, HashSet<string> names)
    {
        var distinct = name;
        for (var count = 2; !names.Add(distinct); count++) distinct = FormattableString.Invariant($"{name} ({count})");
        return distinct;
    }
}
