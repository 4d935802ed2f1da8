using MagmaGame.Authoring.Playtests;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.State;

namespace MagmaGame.Authoring.Tests.Playtests;

public sealed class DirectedRunTests
{
    [Fact]
    public void A_search_reaches_what_few_games_do_not_and_says_so()
    {
        // It wants the knobs in a corner where the random policy never turns them.
        var catalogue = Played.Changed("talk.summit", e => e with
        {
            When = Condition.All(
            [
                .. Played.Clause(Variable.Velocity, ComparisonOperator.AtMost, 10).Clauses, .. Played.Clause(Variable.Defence, ComparisonOperator.AtLeast, 70).Clauses,
            ]),
        });
        var blind = Played.Of(catalogue, games: 20);
        Assert.Equal(Standing.NotReached, blind.Standing(CoverageKind.Event, "talk.summit"));
        var directed = Played.Of(catalogue, games: 20, directed: 200);
        Assert.Equal(Standing.ReachedDirected, directed.Standing(CoverageKind.Event, "talk.summit"));
        Assert.Equal(0, directed.Games(directed.Item(CoverageKind.Event, "talk.summit")));
        Assert.Contains(Leftovers.Of(directed, Standing.ReachedDirected), i => i is { Kind: CoverageKind.Event, Path: "talk.summit" });
    }

    [Fact]
    public void A_search_follows_a_chain_through_a_rare_roll()
    {
        // The leak is hushed up, one time in fifty it comes out, and only then there is a sequel.
        var catalogue = Played.Changed("trouble.leak", e => e.WithOption(0, o => o with
        {
            Roll = [o.Roll[0] with { Chance = 0.02 }, o.Roll[1] with { Chance = 0.98 }],
        }));
        catalogue = catalogue with
        {
            Events = [.. catalogue.Events.Select(e => e.Id == "talk.offer" ? e.WithOption(0, o => o with { Then = null }) : e)],
        };
        var result = Played.Of(catalogue, games: 1, directed: 200);
        Assert.Equal(Standing.ReachedDirected, result.Standing(CoverageKind.RollOutcome, "trouble.leak > options[0].roll[0]"));
        Assert.Equal(Standing.ReachedDirected, result.Standing(CoverageKind.Event, "talk.sequel"));
    }

    [Fact]
    public void A_search_finds_the_state_in_which_an_option_is_greyed()
    {
        var catalogue = Played.Changed("trouble.leak", e => e.WithOption(2, o => o with
        {
            Enable = Played.Clause(Variable.Nonproliferation, ComparisonOperator.Less, 65),
        }));
        var result = Played.Of(catalogue, games: 5, directed: 200);
        Assert.NotEqual(Standing.NotReached, result.Standing(CoverageKind.OptionGreyed, "trouble.leak > options[2].enable"));
    }

    [Fact]
    public void What_cannot_be_is_not_found_and_the_effort_ends()
    {
        var catalogue = Played.Changed("talk.summit", e => e with { When = Played.Clause(Variable.Month, ComparisonOperator.Less, 0) });
        var result = Played.Of(catalogue, games: 5, directed: 60);
        Assert.Equal(Standing.NotReached, result.Standing(CoverageKind.Event, "talk.summit"));
        Assert.True(result.DirectedRuns > 0);
    }
}
