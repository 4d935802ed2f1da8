using MagmaGame.Authoring.Playtests;
using MagmaGame.Simulation.Effects;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;
using MagmaGame.TestKit;

namespace MagmaGame.Authoring.Tests.Playtests;

public sealed class CoverageTests
{
    [Fact]
    public void A_small_library_is_met_whole_and_nothing_fails()
    {
        var result = Played.Of(TinyCatalogue.Catalogue, games: 300);
        Assert.Empty(result.Failures);
        Assert.Equal(300, result.Finished);
        Assert.All(result.Of(CoverageKind.Event), e => Assert.Equal(Standing.Reached, result.Of(e)));
        Assert.All(result.Of(CoverageKind.OptionChosen), o => Assert.True(result.Games(o) > 0));
        Assert.All(result.Of(CoverageKind.RollOutcome), o => Assert.True(result.Games(o) > 0));
        Assert.All(result.Of(CoverageKind.CallDelivered), o => Assert.True(result.Games(o) > 0));
        Assert.All(result.Of(CoverageKind.Initiative), o => Assert.True(result.Games(o) > 0));
        Assert.All(result.Of(CoverageKind.Deck), o => Assert.True(result.Games(o) > 0));
        Assert.Equal(Standing.Reached, result.Standing(CoverageKind.OptionGreyed, "trouble.leak > options[2].enable"));
        Assert.Equal(300, result.Games(result.Item(CoverageKind.Milestone, TinyCatalogue.Kebab(Milestone.EndOfAcuteRisk))));
    }

    [Fact]
    public void An_event_is_counted_by_month_scenario_and_policy()
    {
        var catalogue = Played.Changed("talk.summit", e => e with { When = Played.Clause(Variable.Month, ComparisonOperator.AtLeast, 6) });
        var result = Played.Of(catalogue, games: 200);
        var item = result.Item(CoverageKind.Event, "talk.summit");
        Assert.InRange(result.FirstMonth(item.EventIndex)!.Value, 6, 12);
        Assert.True(result.MedianMonth(item.EventIndex) >= result.FirstMonth(item.EventIndex));
        Assert.Equal(result.Games(item), Enumerable.Range(0, 2).Sum(s => result.GamesIn(item, s)));
        Assert.Equal(result.Games(item), result.GamesBy(item, 0));
        Assert.Equal(result.Games(item), Enumerable.Range(0, result.Request.Pairs).Sum(p => result.GamesOf(item.EventIndex, p)));
        Assert.Equal(100, result.GamesOfScenario(0));
        Assert.True(result.TimesShown(item.EventIndex) >= result.Games(item));
    }

    [Fact]
    public void Both_answers_of_a_clause_are_told_apart()
    {
        // It holds from the sixth month on; the other holds always.
        var catalogue = Played.Changed("talk.summit", e => e with
        {
            When = Condition.All(
            [
                .. Played.Clause(Variable.Month, ComparisonOperator.AtLeast, 6).Clauses, .. Played.Clause(Variable.Month, ComparisonOperator.AtLeast, 0).Clauses,
            ]),
            Boosts = [new WeightBoost(Played.Clause(Variable.Month, ComparisonOperator.Less, 3), 2)],
        });
        var result = Played.Of(catalogue, games: 50);
        Assert.Equal(Standing.Reached, result.Standing(CoverageKind.ClauseTrue, "talk.summit > when[0]"));
        Assert.Equal(Standing.Reached, result.Standing(CoverageKind.ClauseFalse, "talk.summit > when[0]"));
        Assert.Equal(50, result.Games(result.Item(CoverageKind.ClauseTrue, "talk.summit > when[1]")));
        Assert.Equal(Standing.NotReached, result.Standing(CoverageKind.ClauseFalse, "talk.summit > when[1]"));
        // The boost matters only while the event may show, and by then its clause no longer holds.
        Assert.Equal(Standing.NotReached, result.Standing(CoverageKind.ClauseTrue, "talk.summit > pick.boost[0].if"));
        Assert.Equal(Standing.Reached, result.Standing(CoverageKind.ClauseFalse, "talk.summit > pick.boost[0].if"));
    }

    [Fact]
    public void An_effect_that_changes_nothing_and_one_that_is_always_cut_off_are_told()
    {
        var catalogue = Played.Changed("trouble.leak", e => e.WithOption(1, o => o with
        {
            Do =
            [
                new Effect(EffectTarget.Variable, (int)Variable.Security, EffectOperator.Multiply, new ConstantNumber(1), "security *= 1"),
                new Effect(EffectTarget.Variable, (int)Variable.Credibility, EffectOperator.Add, new ConstantNumber(500), "credibility += 500"),
                // Reads what the line above it left.
                new Effect(EffectTarget.Variable, (int)Variable.PoliticalWill, EffectOperator.Assign, new VariableNumber((int)Variable.Credibility), "political_will = credibility"),
                new Effect(EffectTarget.Variable, (int)Variable.Credibility, EffectOperator.Assign, new VariableNumber((int)Variable.PoliticalWill), "credibility = political_will"),
            ],
        }));
        var result = Played.Of(catalogue, games: 100);
        const string Do = "trouble.leak > options[1].do";
        Assert.Equal(Standing.NotReached, result.Standing(CoverageKind.EffectChanges, Do + "[0]"));
        Assert.Equal(Standing.Reached, result.Standing(CoverageKind.EffectChanges, Do + "[1]"));
        Assert.Equal(Standing.NotReached, result.Standing(CoverageKind.EffectUncut, Do + "[1]"));
        Assert.Equal(Standing.Reached, result.Standing(CoverageKind.EffectUncut, Do + "[2]"));
        Assert.Equal(Standing.NotReached, result.Standing(CoverageKind.EffectChanges, Do + "[3]"));
    }

    [Fact]
    public void A_call_that_is_dropped_is_not_one_that_is_answered()
    {
        var catalogue = Played.Changed("talk.sequel", e => e with { When = Played.Clause(Variable.Month, ComparisonOperator.Less, 0) });
        var result = Played.Of(catalogue, games: 100);
        // One call asks the condition again, the other does not.
        Assert.Equal(Standing.Reached, result.Standing(CoverageKind.CallMade, "talk.offer > options[0].then"));
        Assert.Equal(Standing.Reached, result.Standing(CoverageKind.CallDropped, "talk.offer > options[0].then"));
        Assert.Equal(Standing.NotReached, result.Standing(CoverageKind.CallDelivered, "talk.offer > options[0].then"));
        Assert.Equal(Standing.Reached, result.Standing(CoverageKind.CallDelivered, "trouble.leak > options[0].roll[0].then"));
        Assert.DoesNotContain(result.Items, i => i is { Kind: CoverageKind.CallDropped, Path: "trouble.leak > options[0].roll[0].then" });
    }

    [Fact]
    public void What_follows_from_an_event_that_is_never_shown_is_not_told_again()
    {
        var catalogue = Played.Changed("trouble.leak", e => e with { When = Played.Clause(Variable.Month, ComparisonOperator.Less, 0) });
        var left = Leftovers.Of(Played.Of(catalogue, games: 50), Standing.NotReached);
        Assert.Equal(
            [(CoverageKind.Event, "trouble.leak"), (CoverageKind.ClauseTrue, "trouble.leak > when[0]")],
            left.Where(i => i.Path.StartsWith("trouble.leak", StringComparison.Ordinal)).Select(i => (i.Kind, i.Path)));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(30, 30)]
    public void The_figures_do_not_depend_on_the_number_of_threads(int games, int directed)
    {
        var catalogue = Played.Changed("talk.summit", e => e with { When = Played.Clause(Variable.PoliticalWill, ComparisonOperator.AtLeast, 70) });
        var one = Played.Figures(Played.Of(catalogue, games, directed));
        Assert.Equal(one, Played.Figures(Played.Of(catalogue, games, directed, threads: 3)));
        Assert.NotEqual(one, Played.Figures(Played.Of(catalogue, games, directed, seed: 1000)));
    }

    [Fact]
    public void A_cancelled_playtest_gives_the_games_it_finished()
    {
        using var cancelled = new CancellationTokenSource();
        var request = new PlaytestRequest
        {
            Scenarios = TinyCatalogue.Catalogue.Scenarios,
            Policies = PlaytestRequest.UsualPolicies(TinyCatalogue.Catalogue),
            Games = 100_000,
            DirectedGames = 100_000,
        };
        var result = PlaytestRun.Play(
            TinyCatalogue.Rules, request, ProvedUnreachable.Nothing, TimeProvider.System, done => { if (done >= 40) cancelled.Cancel(); }, cancelled.Token);
        Assert.False(result.IsComplete);
        Assert.InRange(result.Finished, 40, 99_999);
        Assert.Equal(result.Finished, result.GamesOfScenario(0) + result.GamesOfScenario(1));
    }

    [Fact]
    public void A_library_of_one_event_can_be_played()
    {
        var result = Played.Of(Played.With(TinyEvents.All[1] with { Index = 0 }), games: 40, directed: 20);
        Assert.Empty(result.Failures);
        Assert.Equal(40, result.Games(result.Item(CoverageKind.Event, "talk.summit")));
        // A deck without events is nothing to be reached.
        Assert.Equal("talk", Assert.Single(result.Of(CoverageKind.Deck)).Path);
    }

    [Fact]
    public void A_library_without_events_can_be_played()
    {
        var result = Played.Of(Played.With() with { Decks = [] }, games: 10, directed: 10);
        Assert.Empty(result.Failures);
        Assert.Equal(10, result.Finished);
    }

    [Fact]
    public void A_request_out_of_its_ranges_is_refused()
    {
        var request = new PlaytestRequest { Scenarios = [], Policies = [], Games = 1 };
        Assert.Throws<ArgumentException>(() => PlaytestRun.Play(TinyCatalogue.Rules, request, ProvedUnreachable.Nothing, TimeProvider.System));
    }
}
