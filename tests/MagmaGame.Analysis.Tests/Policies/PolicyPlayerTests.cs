using MagmaGame.Analysis.Policies;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Policies;

public sealed class PolicyPlayerTests
{
    [Fact]
    public void Any_policy_plays_any_scenario_to_its_end_by_legal_decisions_only()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var (policy, scenario, pace) = (RandomPolicy(seed), Catalogues.Rules.Catalogue.Scenarios[seed % 2], seed % 5 == 0 ? Pace.Quarterly : Pace.Monthly);
            var game = new Game(Catalogues.Rules);
            // An illegal decision would throw.
            var verdict = new PolicyPlayer(Catalogues.Rules, policy).Play(game, scenario, (uint)seed, pace);
            Assert.InRange(verdict.Months, 1, 120);
            Assert.InRange(verdict.CatastropheChance, 0, 1);
        }
    }

    [Fact]
    public void Decision_by_decision_gives_the_same_game_as_in_one_go()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var policy = seed % 4 == 0 ? Catalogues.Random : RandomPolicy(seed);
            var player = new PolicyPlayer(Catalogues.Rules, policy);
            var (whole, stepped) = (new Game(Catalogues.Rules), new Game(Catalogues.Rules));
            player.Play(whole, Catalogues.Scenario, (uint)seed);
            stepped.Start(Catalogues.Scenario, (uint)seed, Pace.Monthly, player.Overrides);
            while (!stepped.IsOver) Assert.True(stepped.Decide(player.NextDecision(stepped)).Accepted);
            Assert.Equal(whole.Verdict, stepped.Verdict);
            Assert.Equal(StateFingerprint.Of(whole).Total, StateFingerprint.Of(stepped).Total);
        }
    }

    [Fact]
    public void A_game_that_is_over_has_no_next_decision()
    {
        var game = new Game(Catalogues.Rules);
        var player = new PolicyPlayer(Catalogues.Rules, Catalogues.Plan);
        player.Play(game, Catalogues.Scenario, 1);
        Assert.Throws<InvalidOperationException>(() => player.NextDecision(game));
    }

    [Fact]
    public void A_policy_s_start_values_hold_and_an_experiment_s_come_after_them()
    {
        var openness = (int)Variable.Openness;
        var policy = Catalogues.Plan with { Start = [new StartValue(openness, 20)] };
        Assert.Equal(20, Start(new PolicyPlayer(Catalogues.Rules, policy)).State[openness]);
        var overrides = new StartOverrides { Set = [new StartValue(openness, 90)], AllSigned = true };
        var experiment = new PolicyPlayer(Catalogues.Rules, policy, overrides);
        Assert.Equal(90, Start(experiment).State[openness]);
        Assert.True(experiment.Overrides.AllSigned);
    }

    [Fact]
    public void Only_one_initiative_a_round_the_first_that_is_possible()
    {
        var policy = Catalogues.Policy("eager") with
        {
            Initiatives =
            [
                new InitiativeRule(Simulation.Expressions.Condition.Always, Initiative.Defer),
                new InitiativeRule(Simulation.Expressions.Condition.Always, Initiative.CrashSecurity),
                new InitiativeRule(Simulation.Expressions.Condition.Always, Initiative.JoinStandard),
            ],
        };
        var player = new PolicyPlayer(Catalogues.Rules, policy);
        var game = Start(player);
        var taken = new List<(int Month, Initiative Initiative)>();
        while (!game.IsOver && game.State.Month < 3)
        {
            var decision = player.NextDecision(game);
            if (decision.Kind == DecisionKind.TakeInitiative) taken.Add((game.State.Month, decision.Initiative));
            game.Decide(decision);
        }
        Assert.Equal([(0, Initiative.CrashSecurity), (1, Initiative.JoinStandard)], taken);
    }

    [Fact]
    public void Knobs_are_set_only_when_they_change()
    {
        var player = new PolicyPlayer(Catalogues.Rules, Catalogues.FullSpeed);
        var game = Start(player);
        var set = 0;
        while (!game.IsOver)
        {
            var decision = player.NextDecision(game);
            if (decision.Kind == DecisionKind.SetKnobs) set++;
            game.Decide(decision);
        }
        Assert.Equal(1, set);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Playing_allocates_nothing_after_warm_up(bool random)
    {
        var game = new Game(Catalogues.Rules);
        var player = new PolicyPlayer(Catalogues.Rules, random ? Catalogues.Random : Catalogues.Plan);
        for (var seed = 0u; seed < 50; seed++) player.Play(game, Catalogues.Scenario, seed);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var seed = 0u; seed < 50; seed++) player.Play(game, Catalogues.Scenario, seed);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
#if DEBUG
        // Unoptimised code boxes where it reads constant tables.
        _ = allocated;
#else
        Assert.Equal(0, allocated);
#endif
    }

    [Fact]
    public void Playing_a_scenario_with_decks_of_its_own_allocates_nothing_either()
    {
        var rules = ShippedContent.Rules;
        var (scenario, usual) = (rules.Catalogue.Scenario("one-lesson")!, rules.Catalogue.Scenario("baseline-2025")!);
        Assert.NotNull(scenario.Decks);
        var game = new Game(rules);
        var player = new PolicyPlayer(rules, rules.Catalogue.Policy("plan")!);
        for (var seed = 0u; seed < 50; seed++) player.Play(game, seed % 2 == 0 ? scenario : usual, seed, Pace.Quarterly);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var seed = 0u; seed < 50; seed++) player.Play(game, seed % 2 == 0 ? scenario : usual, seed, Pace.Quarterly);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
#if DEBUG
        _ = allocated;
#else
        Assert.Equal(0, allocated);
#endif
    }

    private static Game Start(PolicyPlayer player)
    {
        var game = new Game(Catalogues.Rules);
        game.Start(Catalogues.Scenario, 7, Pace.Monthly, player.Overrides);
        return game;
    }

    private static PolicyDefinition RandomPolicy(int seed)
    {
        var random = new System.Random(seed);
        string[] tags = ["race", "safety", "secret", "pause", "first", "unknown"];
        return Catalogues.Policy("any") with
        {
            Random = random.Next(10) == 0,
            Answers = [.. Enumerable.Range(0, random.Next(4)).Select(_ => tags[random.Next(tags.Length)])],
            Choose = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new FixedAnswer(random.Next(6), random.Next(4)))],
            Initiatives = [.. Enumerable.Range(0, random.Next(8)).Select(_ => new InitiativeRule(When(random), (Initiative)random.Next(13)))],
            Knobs = [.. Enumerable.Range(0, random.Next(4)).Select(_ => new KnobRule(When(random), Knobs(random)))],
            Start = random.Next(2) == 0 ? [] : [new StartValue((int)Variable.Openness, random.Next(101))],
        };
    }

    private static Simulation.Expressions.Condition When(System.Random random) => random.Next(3) switch
    {
        0 => Simulation.Expressions.Condition.Always,
        1 => Catalogues.AtLeast((Variable)random.Next((int)Variable.RivalTedai + 1), random.Next(60)),
        _ => Catalogues.Below((Variable)random.Next((int)Variable.RivalTedai + 1), random.Next(60)),
    };

    private static KnobSetting Knobs(System.Random random)
    {
        var (a, b) = (random.Next(51), random.Next(51));
        return new KnobSetting(random.Next(101), random.Next(101), a, b, 100 - a - b, 0);
    }
}
