using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Random;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Simulation.Tests.Games;

/// <summary>What must hold for any decisions in any scenario.</summary>
public sealed class GamePropertyTests
{
    private const int Cap = 60;

    public static TheoryData<string, Pace> Worlds
    {
        get
        {
            var worlds = new TheoryData<string, Pace>();
            foreach (var scenario in ShippedContent.Catalogue.Scenarios)
                foreach (var pace in Enum.GetValues<Pace>()) worlds.Add(scenario.Id, pace);
            return worlds;
        }
    }

    [Theory]
    [MemberData(nameof(Worlds))]
    public void Any_game_ends_within_the_cap_in_one_outcome_with_every_number_in_range(string scenario, Pace pace)
    {
        var game = new Game(ShippedContent.Rules);
        for (uint seed = 0; seed < 150; seed++)
        {
            game.Start(ShippedContent.Catalogue.Scenario(scenario)!, seed, pace);
            var player = new ArbitraryPlayer(seed * 31 + (uint)pace);
            while (!game.IsOver)
            {
                Assert.True(game.State.Month < Cap, $"seed {seed} goes on past month {Cap}");
                player.Play(game);
                AssertInRange(game.State, seed);
            }
            var verdict = game.Verdict!.Value;
            Assert.True(Enum.IsDefined(verdict.Ending.Outcome));
            Assert.InRange(verdict.Months, 1, Cap);
            Assert.InRange(verdict.CatastropheChance, 0.0, 1.0);
            Assert.InRange(verdict.ChanceInPlay, 0.0, verdict.CatastropheChance);
            Assert.True(double.IsFinite(verdict.HazardInPlay) && verdict.HazardInPlay >= 0);
            Assert.True(double.IsFinite(verdict.HazardAfter) && verdict.HazardAfter >= 0);
            Assert.Equal(verdict.Catastrophe, verdict.Channel is not null && verdict.Threat is not null);
        }
    }

    [Fact]
    public void A_refused_decision_changes_nothing()
    {
        var game = new Game(ShippedContent.Rules);
        var before = new GameState(game.State.VariableCount, ShippedContent.Catalogue.Events.Length);
        var refusals = 0;
        for (uint seed = 0; seed < 40; seed++)
        {
            game.Start(ShippedContent.Catalogue.Scenarios[(int)(seed % 8)], seed);
            var player = new ArbitraryPlayer(seed);
            while (!game.IsOver)
            {
                foreach (var decision in AllDecisions(game))
                {
                    if (game.Check(decision) == Rejection.None) continue;
                    before.CopyFrom(game.State);
                    var result = game.Decide(decision);
                    Assert.False(result.Accepted);
                    AssertSame(before, game.State);
                    refusals++;
                }
                player.Play(game);
            }
            Assert.Equal(Rejection.GameOver, game.Decide(Decision.EndRound).Rejection);
        }
        Assert.True(refusals > 10_000);
    }

    [Fact]
    public void Two_games_that_differ_in_one_decision_share_all_later_luck()
    {
        var one = new Game(ShippedContent.Rules);
        var other = new Game(ShippedContent.Rules);
        for (uint seed = 0; seed < 60; seed++)
        {
            var scenario = ShippedContent.Catalogue.Scenarios[(int)(seed % 8)];
            one.Start(scenario, seed);
            other.Start(scenario, seed);
            AnswerAll(one, first: true);
            AnswerAll(other, first: false);
            one.Decide(Decision.Set(new KnobSetting(100, 0, 25, 25, 25, 25)));
            other.Decide(Decision.Set(new KnobSetting(0, 100, 25, 25, 25, 25)));
            one.Decide(Decision.EndRound);
            other.Decide(Decision.EndRound);
            for (var month = 0; month < Cap; month++)
                foreach (var stream in Enum.GetValues<RandomStream>())
                    Assert.Equal(one.Luck.Bits(stream, month, 1), other.Luck.Bits(stream, month, 1));
            Assert.Equal(one.World.Difficulty, other.World.Difficulty);
            Assert.Equal(one.World.Tedai, other.World.Tedai);
        }
    }

    [Fact]
    public void The_same_decisions_give_the_same_game_to_the_last_bit()
    {
        var one = new Game(ShippedContent.Rules);
        var other = new Game(ShippedContent.Rules, recordContributions: true);
        for (uint seed = 0; seed < 60; seed++)
        {
            var scenario = ShippedContent.Catalogue.Scenarios[(int)(seed % 8)];
            one.Start(scenario, seed);
            other.Start(scenario, seed);
            var (left, right) = (new ArbitraryPlayer(seed), new ArbitraryPlayer(seed));
            while (!one.IsOver)
            {
                left.Play(one);
                right.Play(other);
                AssertSame(one.State, other.State);
            }
            Assert.Equal(one.Verdict, other.Verdict);
        }
    }

    [Fact]
    public void A_copied_game_goes_on_as_the_original_does()
    {
        var original = new Game(ShippedContent.Rules);
        var copy = new Game(ShippedContent.Rules);
        for (uint seed = 0; seed < 40; seed++)
        {
            original.Start(ShippedContent.Catalogue.Scenarios[(int)(seed % 8)], seed);
            var player = new ArbitraryPlayer(seed);
            for (var i = 0; i < 30 && !original.IsOver; i++) player.Play(original);
            copy.CopyFrom(original);
            var (left, right) = (new ArbitraryPlayer(seed + 1000), new ArbitraryPlayer(seed + 1000));
            while (!original.IsOver)
            {
                left.Play(original);
                right.Play(copy);
            }
            Assert.Equal(original.Verdict, copy.Verdict);
        }
    }

    [Fact]
    public void A_copy_of_a_finished_game_tells_the_same_of_the_time_after()
    {
        var original = new Game(ShippedContent.Rules);
        var copy = new Game(ShippedContent.Rules);
        for (uint seed = 0; seed < 16; seed++)
        {
            original.Start(ShippedContent.Catalogue.Scenarios[(int)(seed % 8)], seed);
            var player = new ArbitraryPlayer(seed);
            while (!original.IsOver) player.Play(original);
            copy.CopyFrom(original);
            var after = 0.0;
            foreach (var channel in Enum.GetValues<Channel>())
            {
                foreach (var threat in Enum.GetValues<Threat>())
                {
                    Assert.Equal(original.HazardAfter(channel, threat), copy.HazardAfter(channel, threat));
                    after += copy.State.Hazard(channel, threat) + copy.HazardAfter(channel, threat);
                }
            }
            var verdict = original.Verdict!.Value;
            Assert.Equal(verdict.HazardInPlay + verdict.HazardWatched + verdict.HazardAfter, after, 1e-9);
            Assert.Equal(original.State.Ledger.ToArray().Sum(), verdict.HazardInPlay, 1e-12);
        }
    }

    [Fact]
    public void A_copied_game_keeps_what_an_experiment_changed()
    {
        var original = new Game(ShippedContent.Rules);
        var copy = new Game(ShippedContent.Rules);
        var changes = new StartOverrides { OwnJumpRate = 0.5, FixedAlignmentTax = true, NoStandard = true };
        for (uint seed = 0; seed < 8; seed++)
        {
            original.Start(ShippedContent.Catalogue.Scenarios[(int)(seed % 8)], seed, overrides: changes);
            copy.CopyFrom(original);
            var (left, right) = (new ArbitraryPlayer(seed), new ArbitraryPlayer(seed));
            while (!original.IsOver)
            {
                left.Play(original);
                right.Play(copy);
            }
            Assert.Equal(original.Verdict, copy.Verdict);
        }
    }

    [Fact]
    public void Named_contributions_add_up_to_the_change_wherever_no_limit_was_met()
    {
        var game = new Game(ShippedContent.Rules, recordContributions: true);
        var explained = 0;
        for (uint seed = 0; seed < 20; seed++)
        {
            game.Start(ShippedContent.Catalogue.Scenarios[(int)(seed % 8)], seed);
            var player = new ArbitraryPlayer(seed);
            while (!game.IsOver)
            {
                AnswerAll(game, first: true);
                var before = Enumerable.Range(0, (int)Variable.Month).Select(slot => game.State[slot]).ToArray();
                game.Decide(player.Knobs());
                game.Decide(Decision.EndRound);
                foreach (var parts in game.Contributions.GroupBy(c => c.Slot))
                {
                    var variable = game.Rules.Catalogue.Variables[parts.Key];
                    var after = game.State[parts.Key];
                    if (after <= variable.Low || after >= variable.High || before[parts.Key] >= variable.High || before[parts.Key] <= variable.Low) continue;
                    if (parts.Any(c => Math.Abs(c.Amount) > variable.High - variable.Low)) continue;
                    if (MeetsLimit(before[parts.Key], parts.Select(c => c.Amount), variable)) continue;
                    if (variable.Slot is (int)Variable.Friction or (int)Variable.SmokingGuns) continue;
                    Assert.True(
                        Math.Abs(after - before[parts.Key] - parts.Sum(c => c.Amount)) < 1e-6,
                        $"{game.Scenario.Id} {seed}, month {game.State.Month}, {variable.Name}: {before[parts.Key]} to {after}, by {string.Join(", ", parts)}");
                    explained++;
                }
            }
        }
        Assert.True(explained > 5_000);
    }

    // On the way, such as down to nothing and up again by a later mechanism.
    private static bool MeetsLimit(double value, IEnumerable<double> amounts, VariableDefinition variable)
    {
        foreach (var amount in amounts)
        {
            value += amount;
            if (value <= variable.Low || value >= variable.High) return true;
        }
        return false;
    }

    private static IEnumerable<Decision> AllDecisions(Game game)
    {
        for (var option = -1; option < 5; option++) yield return Decision.Answer(game.State.OpenEvent, option);
        yield return Decision.Answer(game.State.OpenEvent + 1, 0);
        yield return Decision.Answer(-1, 0);
        yield return Decision.Set(new KnobSetting(101, 50, 25, 25, 25, 25));
        yield return Decision.Set(new KnobSetting(-1, 50, 25, 25, 25, 25));
        yield return Decision.Set(new KnobSetting(50, 50, 25, 25, 25, 26));
        foreach (var initiative in Enum.GetValues<Initiative>()) yield return Decision.Take(initiative);
        yield return Decision.EndRound;
    }

    private static void AnswerAll(Game game, bool first)
    {
        while (game.OpenEvent is { } open)
        {
            var last = open.Options.Length - 1;
            if (first || !game.Decide(Decision.Answer(open.Index, last)).Accepted) game.Decide(Decision.Answer(open.Index, 0));
        }
    }

    private static void AssertInRange(GameState state, uint seed)
    {
        foreach (var variable in ShippedContent.Catalogue.Variables.All)
        {
            var value = state[variable.Slot];
            Assert.True(double.IsFinite(value) && value >= variable.Low - 1e-9 && value <= variable.High + 1e-9,
                $"seed {seed} month {state.Month}: {variable.Name} = {value:R} is outside {variable.Low}..{variable.High}");
        }
        for (var number = 1; number <= GameState.RivalCount; number++)
        {
            var rival = state.Rival(number);
            Assert.True(double.IsFinite(rival.Capability) && rival.Capability >= -2);
            Assert.True(double.IsFinite(rival.Safety));
            Assert.InRange(rival.Security, 0, 100);
        }
    }

    private static void AssertSame(GameState one, GameState other)
    {
        Assert.True(one.Values.SequenceEqual(other.Values));
        Assert.True(one.Ledger.SequenceEqual(other.Ledger));
        Assert.True(one.MilestoneMonths.SequenceEqual(other.MilestoneMonths));
        Assert.True(one.Events.SequenceEqual(other.Events));
        Assert.True(one.Calls.SequenceEqual(other.Calls));
        Assert.Equal(one.Month, other.Month);
        Assert.Equal(one.Knobs, other.Knobs);
        Assert.Equal(one.Plan, other.Plan);
        Assert.Equal(one.OpenEventCount, other.OpenEventCount);
    }
}
