using System.Text;
using MagmaGame.Analysis.Policies;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Milestones;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.SeedCatalogues;

/// <summary>
/// What must not move by accident: for each scenario a text of games, with the hash of every month. A difference shows at a
/// glance what a change moved. After a change that is meant, run the tests once with MAGMA_UPDATE_GOLDEN=1 and read the diff.
/// </summary>
public sealed class SeedCatalogueTests
{
    private static readonly string[] Policies = ["plan", "pause-seeker", "full-speed", "random", "self-destruct-early"];
    private static readonly uint[] Seeds = [0, 1, 7];

    public static TheoryData<string> Scenarios => [.. ShippedContent.Catalogue.Scenarios.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Games_of_a_scenario_are_what_they_were(string scenario)
    {
        var path = Path.Combine(
            ShippedContent.Root, "tests", "MagmaGame.Analysis.Tests", "SeedCatalogues", scenario + ".txt");
        var got = Catalogue(scenario);
        if (Environment.GetEnvironmentVariable("MAGMA_UPDATE_GOLDEN") == "1") File.WriteAllText(path, got);
        Assert.Equal(File.ReadAllText(path), got);
    }

    private static string Catalogue(string scenario)
    {
        var text = new StringBuilder($"# Games of {scenario}: the outcome, the milestones, the events, and a hash for every month.\n");
        var game = new Game(ShippedContent.Rules);
        foreach (var policy in Policies)
        {
            var player = new PolicyPlayer(ShippedContent.Rules, ShippedContent.Catalogue.Policy(policy)!);
            foreach (var seed in Seeds) Describe(text, game, player, scenario, seed);
        }
        return text.ToString();
    }

    private static void Describe(StringBuilder text, Game game, PolicyPlayer player, string scenario, uint seed)
    {
        var world = ShippedContent.Catalogue.Scenario(scenario)!;
        game.Start(world, seed, world.Pace ?? Pace.Monthly, player.Overrides);
        var events = new List<string>();
        var hashes = new List<string> { Hash(game) };
        while (!game.IsOver)
        {
            var decision = player.NextDecision(game);
            if (decision.Kind == DecisionKind.AnswerEvent) events.Add(Answer(game, decision));
            Assert.True(game.Decide(decision).Accepted);
            if (decision.Kind == DecisionKind.EndRound) hashes.Add(Hash(game));
        }
        var verdict = game.Verdict!.Value;
        text.Append($"\n{player.Policy.Id}, seed {seed}: {verdict.Months} months, {verdict.Ending.Outcome} ({verdict.Ending.Variant}), ");
        text.Append($"P(catastrophe) {verdict.CatastropheChance:R}, {(verdict.Catastrophe ? $"lost by {verdict.Channel}/{verdict.Threat}" : "came through")}\n");
        text.Append("  lit:");
        foreach (var milestone in Enum.GetValues<Milestone>())
            if (game.State.MonthOf(milestone) is { } month) text.Append($" {milestone} {month};");
        text.Append("\n  answered: ").Append(string.Join(' ', events)).Append('\n');
        text.Append("  hashes: ").Append(string.Join(' ', hashes)).Append('\n');
    }

    private static string Answer(Game game, Decision decision)
    {
        var definition = game.Rules.Catalogue.Events[decision.EventIndex];
        return $"{game.State.Month}:{definition.Id}={definition.Options[decision.OptionIndex].Id}";
    }

    private static string Hash(Game game) => $"{StateFingerprint.Of(game).Total:x16}";
}
