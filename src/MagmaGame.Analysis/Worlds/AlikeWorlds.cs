using System.Collections.Immutable;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Courses;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Analysis.Worlds;

/// <summary>
/// Hidden worlds in which what a player could see would have looked much as it did. Many worlds are drawn from the scenario's
/// priors, each with noise of its own on what Magma sees; the player's decisions are played in each with the luck of the game;
/// for every month those nearest to what was really seen are kept.
/// </summary>
/// <remarks>
/// Approximate Bayesian computation by rejection (assumption: a technique, not a claim). Near means near in the dials and in
/// how the stages of elicitation grow, each in units of its spread over the worlds tried, round by round up to the one in question, with the
/// last rounds counting most; and with the same known milestones lit. The true world is not among those tried.
/// </remarks>
public sealed class AlikeWorlds
{
    /// <summary>How many worlds are tried.</summary>
    public const int Tried = 2000;

    /// <summary>How many of them are kept for a month.</summary>
    public const int Kept = 100;

    // The round before counts this much of the present one. An assumption.
    private const double Fading = 0.9;

    private readonly OtherWorld[] _worlds;
    private readonly int[][] _nearest;

    private AlikeWorlds(GameSession session, GameRules rules, OtherWorld[] worlds, int[][] nearest)
    {
        (_worlds, _nearest) = (worlds, nearest);
        (Rules, Played, Course) = (rules, session.Game, PlayedCourse.Of(session, rules.Catalogue));
    }

    internal GameRules Rules { get; }

    /// <summary>The game whose worlds they are; its setting is read, nothing else.</summary>
    internal Game Played { get; }

    internal PlayedCourse Course { get; }

    /// <summary>The worlds kept for a month, the nearest first.</summary>
    /// <param name="month">From 0; of later months than were played the last.</param>
    public ImmutableArray<OtherWorld> At(int month) =>
        [.. _nearest[Round(month)].Select(place => _worlds[place])];

    internal OtherWorld Pick(int month, int number)
    {
        var nearest = _nearest[Round(month)];
        return _worlds[nearest[number % nearest.Length]];
    }

    private int Round(int month) => Math.Clamp(month / (int)Played.Pace, 0, _nearest.Length - 1);

    /// <summary>Finds the worlds for every month of a game.</summary>
    /// <param name="session">The game, played with one version of the content.</param>
    /// <param name="seed">Seed of the worlds tried.</param>
    /// <param name="threads">Worker threads, at least 1; the answer does not depend on them.</param>
    /// <param name="cancellation">Ends the search early.</param>
    /// <exception cref="OperationCanceledException">It was ended early: few worlds are no answer.</exception>
    /// <exception cref="ArgumentException">The content was changed while the game was played.</exception>
    public static AlikeWorlds Of(GameSession session, uint seed, int threads, CancellationToken cancellation = default)
    {
        if (session.Versions.Count > 1) throw new ArgumentException("The content was changed while the game was played.", nameof(session));
        var rules = session.Game.Rules;
        var seeds = new KeyedRandom(seed);
        var worlds = new OtherWorld[Tried];
        for (var i = 0; i < Tried; i++)
            worlds[i] = new OtherWorld(seeds.Bits(RandomStream.OtherWorld, 0, i), seeds.Bits(RandomStream.OtherWorld, 1, i));
        var views = new SeenRounds(rules.Catalogue, session.History.Count);
        var seen = views.Of(session);
        var tried = new SeenGame[Tried];
        var search = new AlikeWorlds(session, rules, worlds, []);
        InOrder.Run(Tried, threads, () => new WorldWalk(search), (walk, i) => tried[i] = walk.Watch(worlds[i], views), null, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return new AlikeWorlds(session, rules, worlds, Nearest(views, seen, tried));
    }

    private static int[][] Nearest(SeenRounds views, SeenGame seen, SeenGame[] tried)
    {
        var distances = new double[tried.Length];
        var nearest = new int[views.Rounds][];
        for (var round = 0; round < views.Rounds; round++)
        {
            var scale = SeenRounds.Spread(tried, round);
            for (var i = 0; i < tried.Length; i++)
                distances[i] = (Fading * distances[i]) + SeenRounds.Distance(seen, tried[i], round, scale);
            nearest[round] = [.. Enumerable.Range(0, tried.Length).OrderBy(i => distances[i]).ThenBy(i => i).Take(Kept)];
        }
        return nearest;
    }
}
