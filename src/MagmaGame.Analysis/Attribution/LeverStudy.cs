using System.Collections.Immutable;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Courses;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Session;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Random;

namespace MagmaGame.Analysis.Attribution;

/// <summary>What a player's decisions about one of the three objects did.</summary>
/// <param name="Lever">The object.</param>
/// <param name="Answers">How many answers changed it first.</param>
/// <param name="Initiatives">How many initiatives did.</param>
/// <param name="Turns">How often a knob that changes it was turned.</param>
/// <param name="Shift">Their part in what the player's decisions did to P(catastrophe) over the worlds; below 0 is better.</param>
/// <param name="Here">Their part in the very world and with the very luck of the game.</param>
public sealed record LeverPart(Lever Lever, int Answers, int Initiatives, int Turns, Estimate Shift, double Here);

/// <summary>
/// Which of the three objects (technology, decision maker, world) a player changed and by how much: the game with all of their
/// decisions, with those about some of the objects, and with none, in the same worlds with the same luck; Shapley's value shares out
/// the difference. What is left out is decided by habit: the first option, no initiative, the knobs as January found them. Source:
/// endgames-three-levers; the method is an assumption.
/// </summary>
/// <param name="Parts">One for each object, in the order of the enum. They sum to <paramref name="Whole"/>.</param>
/// <param name="Whole">P(catastrophe) of all decisions minus that of habit, over the worlds.</param>
/// <param name="Habit">P(catastrophe) of habit alone, over the worlds.</param>
/// <param name="WholeHere">The same difference in the world and with the luck of the game.</param>
/// <param name="Worlds">How many worlds the figures rest on.</param>
public sealed record LeverStudy(ImmutableArray<LeverPart> Parts, Estimate Whole, Estimate Habit, double WholeHere, int Worlds)
{
    /// <summary>Worlds that a full debrief plays.</summary>
    public const int UsualWorlds = 500;

    /// <summary>Id of the policy that is habit.</summary>
    public const string HabitPolicy = "never-answer-defaults";

    // Content of somebody's own may lack that policy; it is nothing but this.
    private static readonly PolicyDefinition First = new() { Id = HabitPolicy, Name = HabitPolicy, Text = "", Answers = ["first"] };

    /// <summary>Works it out.</summary>
    /// <param name="session">The game, over; by its last version of the content.</param>
    /// <param name="worlds">How many worlds, at least 2.</param>
    /// <param name="seed">Seed of the worlds and their luck.</param>
    /// <param name="threads">Worker threads, at least 1; the answer does not depend on them.</param>
    /// <param name="progress">Told the share that is done, 0 to 1; called from worker threads.</param>
    /// <param name="cancellation">Ends the work early; the worlds done by then count.</param>
    /// <exception cref="OperationCanceledException">It was ended before there were two worlds.</exception>
    public static LeverStudy Of(
        GameSession session, int worlds, uint seed, int threads, Action<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(worlds, 2);
        var game = session.Game;
        var habit = game.Rules.Catalogue.Policy(HabitPolicy) ?? First;
        var start = KnobsAtStart(game);
        var course = PlayedCourse.Of(session, game.Rules.Catalogue);
        PlayedCourse[] courses = [.. Enumerable.Range(0, LeverSet.Count).Select(set => PartOf(course, new LeverSet(set), game.Rules.Catalogue, start))];
        var table = new double[worlds][];
        var done = InOrder.Run(
            worlds,
            threads,
            () => new Walker(game, courses, habit, seed),
            (walker, world) => table[world] = walker.Play(world),
            progress is null ? null : finished => progress((double)finished / worlds),
            cancellation);
        if (done < 2) throw new OperationCanceledException(cancellation);
        return Sum(session, start, table.AsSpan(0, done), new Walker(game, courses, habit, seed).PlayHere());
    }

    private static KnobSetting KnobsAtStart(Game played)
    {
        var first = new Game(played.Rules);
        first.Start(played.Scenario, played.Seed, played.Pace, played.Overrides);
        return first.KnobsInForce;
    }

    private static PlayedCourse PartOf(PlayedCourse course, LeverSet set, Catalogue catalogue, KnobSetting start) => course.Part(
        (asked, option) => set.Has(catalogue.Events[asked].Options[option].Lever),
        initiative => set.Has(catalogue.Initiatives[(int)initiative].Lever),
        knobs => set.Mix(knobs, start));

    private static LeverStudy Sum(GameSession session, in KnobSetting start, ReadOnlySpan<double[]> table, double[] here)
    {
        var sums = new Clusters[LeverSet.Levers];
        for (var lever = 0; lever < sums.Length; lever++) sums[lever] = new Clusters(table.Length);
        var (whole, habit) = (new Clusters(table.Length), new Clusters(table.Length));
        Span<double> parts = stackalloc double[LeverSet.Levers];
        for (var world = 0; world < table.Length; world++)
        {
            ShapleyShares.Of(table[world], parts);
            for (var lever = 0; lever < parts.Length; lever++) sums[lever].Add(world, parts[lever]);
            whole.Add(world, table[world][^1] - table[world][0]);
            habit.Add(world, table[world][0]);
        }
        ShapleyShares.Of(here, parts);
        var counted = LeverCounts.Of(session, start);
        var built = ImmutableArray.CreateBuilder<LeverPart>(LeverSet.Levers);
        for (var lever = 0; lever < parts.Length; lever++)
        {
            var (answers, initiatives, turns) = counted[lever];
            built.Add(new LeverPart((Lever)lever, answers, initiatives, turns, sums[lever].Mean(), parts[lever]));
        }
        return new LeverStudy(built.MoveToImmutable(), whole.Mean(), habit.Mean(), here[^1] - here[0], table.Length);
    }

    private sealed class Walker(Game played, PlayedCourse[] courses, PolicyDefinition habit, uint seed)
    {
        private readonly Game _game = new(played.Rules);
        private readonly CoursePlayer[] _players = [.. courses.Select(course => new CoursePlayer(played.Rules, course, habit))];
        private readonly KeyedRandom _seeds = new(seed);

        public double[] Play(int world) => Play(_seeds.Bits(RandomStream.OtherWorld, 0, world));

        public double[] PlayHere() => Play(played.Seed);

        private double[] Play(uint luck)
        {
            var chances = new double[_players.Length];
            for (var set = 0; set < chances.Length; set++)
            {
                _game.Start(played.Scenario, luck, played.Pace, played.Overrides);
                chances[set] = _players[set].Finish(_game).CatastropheChance;
            }
            return chances;
        }
    }
}
