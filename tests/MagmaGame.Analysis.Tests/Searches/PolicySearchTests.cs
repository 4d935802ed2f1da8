using MagmaGame.Analysis.Searches;
using MagmaGame.Analysis.Tests.Balances;
using MagmaGame.Simulation.Policies;

namespace MagmaGame.Analysis.Tests.Searches;

public sealed class PolicySearchTests
{
    private static SearchRequest Request => new()
    {
        Rules = MadeCatalogue.Rules,
        Scenario = MadeCatalogue.Scenario,
        Games = 40,
        Seed = 5,
        Threads = 2,
        Candidates = 24,
        Elite = 6,
        Generations = 8,
    };

    [Fact]
    public void The_known_optimum_of_a_made_case_is_found()
    {
        var result = PolicySearch.Find(Request);
        Assert.True(result.IsComplete);
        // Whatever it does besides: of the second event only one answer is any good, and of the first one never is.
        Assert.Equal("good", Answer(result.Policy, MadeCatalogue.Plain));
        Assert.NotEqual("harm", Answer(result.Policy, MadeCatalogue.Known));
        Assert.True(result.Ahead!.Value.Interval.High < 0, "The search is not better than the usual policies.");
        Assert.Equal((MadeCatalogue.Scenario.Id, "best-" + MadeCatalogue.Scenario.Id, true), (result.Policy.BestFor, result.Policy.Id, result.Policy.Lab));
    }

    [Fact]
    public void The_winner_is_measured_in_games_that_nothing_was_chosen_by()
    {
        var result = PolicySearch.Find(Request);
        Assert.Equal(Request.Games * SearchRequest.ContestTimes, result.Found.Observations);
        Assert.Equal(Request.Games * SearchRequest.FreshTimes, result.Fresh!.Value.Observations);
        Assert.NotEqual(result.Found.Value, result.Fresh.Value.Value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void The_result_does_not_depend_on_threads(int threads)
    {
        var (two, other) = (PolicySearch.Find(Request), PolicySearch.Find(Request with { Threads = threads }));
        Assert.Equal((two.Found, two.Fresh, two.Ahead), (other.Found, other.Fresh, other.Ahead));
        Assert.Equal(Form(two.Policy), Form(other.Policy));
        Assert.NotEqual(Form(two.Policy), Form(PolicySearch.Find(Request with { Seed = 6 }).Policy));
    }

    [Fact]
    public void Ended_early_it_gives_the_best_so_far()
    {
        using var end = new CancellationTokenSource();
        var early = PolicySearch.Find(Request, share => { if (share > 0.2) end.Cancel(); }, end.Token);
        Assert.False(early.IsComplete);
        Assert.InRange(early.Generations, 1, Request.Generations - 1);
        Assert.Null(early.Fresh);
        Assert.Throws<OperationCanceledException>(() => PolicySearch.Find(Request, null, end.Token));
    }

    private static string Answer(PolicyDefinition policy, int eventIndex)
    {
        var options = MadeCatalogue.Catalogue.Events[eventIndex].Options;
        foreach (var answer in policy.Choose)
            if (answer.EventIndex == eventIndex) return options[answer.OptionIndex].Id;
        return policy.Answers.SelectMany(tag => options.Where(option => option.Tags.Contains(tag, StringComparer.Ordinal))).First().Id;
    }

    private static string Form(PolicyDefinition policy) => string.Join('\n',
    [
        .. policy.Answers, .. policy.Choose.Select(answer => answer.ToString()), .. policy.Knobs.Select(rule => rule.Knobs.ToString()),
        .. policy.Initiatives.Select(rule => $"{rule.Do}: {string.Join(", ", rule.When.Clauses.Select(clause => clause.Text))}"),
    ]);
}
