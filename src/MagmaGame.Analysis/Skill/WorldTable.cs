using System.Collections.Immutable;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Courses;
using MagmaGame.Analysis.Futures;
using MagmaGame.Analysis.Policies;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Analysis.Skill;

/// <summary>A player's decisions and some policies, each in the same many worlds with the same luck.</summary>
public sealed class WorldTable
{
    private readonly Future[][] _byPlayer;

    private WorldTable(ImmutableArray<PolicyDefinition> policies, PolicyDefinition? yardstick, Future[][] byPlayer, int worlds) =>
        (Policies, Yardstick, _byPlayer, Worlds) = (policies, yardstick, byPlayer, worlds);

    /// <summary>The policies, in the order of the catalogue.</summary>
    public ImmutableArray<PolicyDefinition> Policies { get; }

    /// <summary>The policy that a search found best for the scenario, where one is kept; it is none of <see cref="Policies"/>, for it
    /// would shift what is usual.</summary>
    public PolicyDefinition? Yardstick { get; }

    /// <summary>How many worlds; fewer than asked for after a cancellation.</summary>
    public int Worlds { get; }

    /// <summary>What the player's decisions came to, by world.</summary>
    public ReadOnlySpan<Future> Played => _byPlayer[0].AsSpan(0, Worlds);

    /// <summary>What a policy came to, by world.</summary>
    /// <param name="policy">Its place in <see cref="Policies"/>.</param>
    public ReadOnlySpan<Future> Of(int policy) => _byPlayer[policy + 1].AsSpan(0, Worlds);

    /// <summary>What <see cref="Yardstick"/> came to, by world; empty where there is none.</summary>
    public ReadOnlySpan<Future> OfYardstick => Yardstick is null ? default : Of(Policies.Length);

    /// <summary>Plays them all.</summary>
    /// <param name="session">The game whose decisions are followed, by its last version of the content.</param>
    /// <param name="worlds">How many worlds, at least 2.</param>
    /// <param name="seed">Seed of the worlds and their luck.</param>
    /// <param name="otherwise">Id of the policy that decides what the player never decided.</param>
    /// <param name="threads">Worker threads, at least 1; the answer does not depend on them.</param>
    /// <param name="progress">Told the share that is done, 0 to 1; called from worker threads.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="OperationCanceledException">It was ended before there were two worlds.</exception>
    public static WorldTable Play(
        GameSession session, int worlds, uint seed, string otherwise, int threads, Action<double>? progress = null,
        CancellationToken cancellation = default) =>
        PlayAll([session], worlds, seed, otherwise, threads, progress, cancellation)[0];

    /// <summary>Plays the decisions of several games of one scenario, all in the same worlds with the same luck; the policies once for
    /// all of them.</summary>
    /// <param name="sessions">The games, each followed by its last version of the content; at least one, all of one scenario, pace
    /// and start.</param>
    /// <param name="worlds">How many worlds, at least 2.</param>
    /// <param name="seed">Seed of the worlds and their luck.</param>
    /// <param name="otherwise">Id of the policy that decides what the players never decided.</param>
    /// <param name="threads">Worker threads, at least 1; the answer does not depend on them.</param>
    /// <param name="progress">Told the share that is done, 0 to 1; called from worker threads.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>A table for each game.</returns>
    /// <exception cref="OperationCanceledException">It was ended before there were two worlds.</exception>
    public static ImmutableArray<WorldTable> PlayAll(
        IReadOnlyList<GameSession> sessions, int worlds, uint seed, string otherwise, int threads, Action<double>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(worlds, 2);
        var catalogue = sessions[0].Game.Rules.Catalogue;
        var policies = catalogue.Policies.Where(policy => !policy.Lab).ToImmutableArray();
        PlayedCourse[] courses = [.. sessions.Select(session => PlayedCourse.Of(session, catalogue))];
        var yardstick = catalogue.BestPolicyFor(sessions[0].Game.Scenario);
        var played = yardstick is null ? policies : policies.Add(yardstick);
        var byPlayer = new Future[courses.Length + played.Length][];
        for (var i = 0; i < byPlayer.Length; i++) byPlayer[i] = new Future[worlds];
        var done = InOrder.Run(
            worlds, threads, () => new Walker(sessions[0].Game, courses, played, catalogue.Policy(otherwise)!, seed),
            (walker, world) => walker.Play(world, byPlayer),
            progress is null ? null : finished => progress((double)finished / worlds),
            cancellation);
        if (done < 2) throw new OperationCanceledException(cancellation);
        var byPolicy = byPlayer[courses.Length..];
        return [.. byPlayer.Take(courses.Length).Select(player => new WorldTable(policies, yardstick, [player, .. byPolicy], done))];
    }

    private sealed class Walker(
        Game played, PlayedCourse[] courses, ImmutableArray<PolicyDefinition> policies, PolicyDefinition otherwise, uint seed)
    {
        private readonly Game _game = new(played.Rules);
        private readonly CoursePlayer[] _players = [.. courses.Select(course => new CoursePlayer(played.Rules, course, otherwise))];
        private readonly PolicyPlayer[] _policies = [.. policies.Select(policy => new PolicyPlayer(played.Rules, policy))];
        private readonly KeyedRandom _seeds = new(seed);

        public void Play(int world, Future[][] byPlayer)
        {
            var luck = _seeds.Bits(RandomStream.OtherWorld, 0, world);
            for (var player = 0; player < _players.Length; player++)
            {
                _game.Start(played.Scenario, luck, played.Pace, played.Overrides);
                byPlayer[player][world] = Future.Of(_players[player].Finish(_game));
            }
            for (var policy = 0; policy < _policies.Length; policy++)
                byPlayer[_players.Length + policy][world] = Future.Of(_policies[policy].Play(_game, played.Scenario, luck, played.Pace));
        }
    }
}
