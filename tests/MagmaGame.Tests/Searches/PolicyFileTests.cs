using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Searches;
using MagmaGame.Content.Loading;
using MagmaGame.Searches;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Policies;
using MagmaGame.TestKit;

namespace MagmaGame.Tests.Searches;

public sealed class PolicyFileTests
{
    [Fact]
    public void A_kept_policy_loads_and_plays_the_games_that_were_found()
    {
        const string path = "content/policies/best-stall.yaml";
        var (rules, scenario) = (ShippedContent.Rules, ShippedContent.Catalogue.Scenario("stall")!);
        var result = PolicySearch.Find(new SearchRequest
        {
            Rules = rules,
            Scenario = scenario,
            Games = 4,
            Candidates = 6,
            Elite = 2,
            Generations = 2,
        });
        // What tags could say is said of events, too, so that there is an answer of its own to write.
        var found = result with { Policy = result.Policy with { Choose = [new FixedAnswer(0, 1), new FixedAnswer(3, 0)] } };
        var text = PolicyFile.Write(found, rules.Catalogue, "/somewhere/best-stall.yaml");
        Assert.Contains("--policy best --scenario stall --games 4 --seed 0 --keep best-stall.yaml", text, StringComparison.Ordinal);
        var loaded = ContentLoader.Load(ShippedContent.Files.With(ContentFile.OfText(path, text)));
        Assert.DoesNotContain(loaded.Diagnostics, diagnostic => diagnostic.Path == path);
        var read = loaded.Catalogue!.BestPolicyFor(scenario)!;
        Assert.True(read.Lab);
        Assert.Equal(Play(rules, found.Policy), Play(new GameRules(loaded.Catalogue), read));
    }

    private static GameResult[] Play(GameRules rules, PolicyDefinition policy) => BulkRun.Play(
        rules, new BulkRequest { Scenario = rules.Catalogue.Scenario("stall")!, Policy = policy, Games = 30 }, TimeProvider.System).Games.ToArray();
}
