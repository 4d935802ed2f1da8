using System.Globalization;
using System.Text.RegularExpressions;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Policies;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Random;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Tables;

/// <summary>What the guides for facilitators say of seeds and of ways to play is what games say. After a change of the model or of
/// scenes run this once with MAGMA_UPDATE_GOLDEN=1, and read what the pages say in words beside their tables.</summary>
public sealed partial class GuideFiguresTests
{
    // Points by which a figure may be off before it misleads a teacher. One game moves more than the mean of many.
    private const double MeanTolerance = 5;
    private const double GameTolerance = 8;
    private const int QuickGames = 300;
    private const int PublishedGames = 3000;

    private static readonly string[] SeedPolicies = ["plan", "pause-seeker", "plan-never-slow", "full-speed"];
    private static readonly bool Update = Environment.GetEnvironmentVariable("MAGMA_UPDATE_GOLDEN") == "1";

    [Fact]
    public void The_table_of_seeds_says_what_these_worlds_show()
    {
        var rows = 0;
        Revise("facilitator", line =>
        {
            if (SeedRow().Match(line) is not { Success: true } row) return line;
            rows++;
            var (scenario, seed) = (row.Groups["scenario"].Value, uint.Parse(row.Groups["seed"].Value, CultureInfo.InvariantCulture));
            int[] said = [.. row.Groups["figures"].Value.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(cell => int.Parse(cell, CultureInfo.InvariantCulture))];
            var shown = SeedPolicies.Select(policy => Played(scenario, policy, seed).Chance).Prepend(Played(scenario, SeedPolicies[0], seed).Throw).ToList();
            if (Update) return $"| {scenario,-19} | {seed,4} | {shown[0],5:0} | {shown[1],4:0} | {shown[2],5:0} | {shown[3],8:0} | {shown[4],10:0} |";
            Assert.True(said.Zip(shown).All(pair => Math.Abs(pair.First - pair.Second) <= GameTolerance),
                $"{scenario}, seed {seed}: the guide says {string.Join(", ", said)}; games say {string.Join(", ", shown.Select(figure => figure.ToString("0", CultureInfo.InvariantCulture)))}");
            return line;
        });
        Assert.True(rows >= 12);
    }

    [Theory]
    [InlineData("one-lesson")]
    [InlineData("seminar")]
    [InlineData("workshop")]
    public void A_lesson_s_page_says_how_ways_to_play_come_out(string name)
    {
        var page = ShippedContent.Catalogue.Guides[name];
        var seed = uint.Parse(PageSeed().Match(page).Groups["seed"].Value, CultureInfo.InvariantCulture);
        Assert.Contains($"`magma play --scenario {name} --seed {seed}`", page, StringComparison.Ordinal);
        Assert.Contains($"falls on part {Played(name, SeedPolicies[0], seed).Throw:0} of a", page.ReplaceLineEndings(" "), StringComparison.Ordinal);
        var rows = 0;
        Revise(name, line =>
        {
            if (PolicyRow().Match(line) is not { Success: true } row) return line;
            rows++;
            var policy = row.Groups["policy"].Value;
            var (mean, game, many) = (Figure(row, "mean"), Figure(row, "game"), Many(name, policy));
            var (freshMean, freshGame) = (100 * many.CatastropheChance.Mean, Played(name, policy, seed).Chance);
            if (Update) return $"| {row.Groups["way"].Value} (`{policy}`) | {freshMean:0} % | {freshGame:0} % | {Ends(many)} | {many.Months.Median:0} |";
            Assert.True(Math.Abs(mean - freshMean) <= MeanTolerance && Math.Abs(game - freshGame) <= GameTolerance,
                $"{policy} in {name}: the page says {mean} and {game}; games say {freshMean:0} and {freshGame:0}");
            return line;
        });
        Assert.True(rows >= 6);
    }

    /// <summary>Whoever leads by the guide and whoever leads by the lesson's page look at the clock at the same minutes.</summary>
    [Theory]
    [InlineData("one-lesson", "## Forty-five minutes")]
    [InlineData("seminar", "## Ninety minutes")]
    [InlineData("workshop", "## A hundred and eighty minutes")]
    public void The_minutes_of_the_script_are_those_of_the_lesson_s_page(string name, string script) => Assert.Equal(
        Minutes(ShippedContent.Catalogue.Guides["facilitator"], script), Minutes(ShippedContent.Catalogue.Guides[name], "## Plan"));

    private static List<string> Minutes(string guide, string heading)
    {
        var from = guide.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(from >= 0, heading);
        var to = guide.IndexOf("\n## ", from + heading.Length, StringComparison.Ordinal);
        List<string> minutes = [.. MinuteRow().Matches(guide[from..to]).Select(match => match.Groups["minute"].Value)];
        Assert.True(minutes.Count > 5);
        return minutes;
    }

    private static void Revise(string guide, Func<string, string> revised)
    {
        var text = ShippedContent.Catalogue.Guides[guide].ReplaceLineEndings("\n");
        var after = string.Join('\n', text.Split('\n').Select(revised));
        if (Update && after != text) File.WriteAllText(Path.Combine(ShippedContent.Root, "content", "guides", guide + ".md"), after);
    }

    private static (double Chance, double Throw) Played(string scenario, string policy, uint seed)
    {
        var game = new Game(ShippedContent.Rules);
        var verdict = new PolicyPlayer(ShippedContent.Rules, ShippedContent.Catalogue.Policy(policy)!)
            .Play(game, ShippedContent.Catalogue.Scenario(scenario)!, seed, Pace.Quarterly);
        return (100 * verdict.CatastropheChance, Math.Floor(100 * game.Luck.Uniform(RandomStream.Verdict)) + 1);
    }

    private static SimulationSummary Many(string scenario, string policy) => SimulationSummary.Of(BulkRun.Play(
        ShippedContent.Rules,
        new BulkRequest
        {
            Scenario = ShippedContent.Catalogue.Scenario(scenario)!,
            Policy = ShippedContent.Catalogue.Policy(policy)!,
            Games = Update ? PublishedGames : QuickGames,
            Threads = Environment.ProcessorCount,
        },
        TimeProvider.System));

    private static string Ends(SimulationSummary many)
    {
        (string Name, double Share)[] all = [("obsolete", many.Share(Outcome.Obsolescence)), ("pause", many.Share(Outcome.Pause)), ("steps out", many.Share(Outcome.SelfDestruction))];
        // One game in fifty is not worth a teacher's breath.
        var told = all.Where(end => end.Share >= 0.02).OrderByDescending(end => end.Share).ToList();
        return told.Count == 1 ? told[0].Name : string.Join(", ", told.Select(end => string.Create(CultureInfo.InvariantCulture, $"{end.Name} {100 * end.Share:0}")));
    }

    private static int Figure(Match row, string group) => int.Parse(row.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\| (?<scenario>[a-z0-9-]+) +\| +(?<seed>\d+) \|(?<figures>( +\d+ \|){5})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SeedRow();

    [GeneratedRegex(@"\| seed (?<seed>\d+) \|", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PageSeed();

    [GeneratedRegex(@"^\| (?<way>[^|]+) \(`(?<policy>[a-z-]+)`\) \| (?<mean>\d+) % \| (?<game>\d+) % \|", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PolicyRow();

    [GeneratedRegex(@"^\| (?<minute>\d+) \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MinuteRow();
}
