using System.Globalization;
using System.Text.RegularExpressions;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Reports.Pages;
using MagmaGame.Simulation.Experiments;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Parameters;
using MagmaGame.TestKit;

namespace MagmaGame.Tests.Experiments;

/// <summary>The sceptic's guide holds what commands print, and says which. After a change of the model make
/// content/experiments/README.md anew by its command, and run this once with MAGMA_UPDATE_GOLDEN=1: what is stale is then played and
/// written anew, which takes minutes.</summary>
public sealed partial class ScepticFiguresTests : IDisposable
{
    private const string Digest = "Made by `magma experiment --sensitivity --digest`.";
    private const string Weights = "Made by `magma simulate --scenario baseline-2025 --policy plan --games 400 --weights`.";
    private const int ReplayedRows = 4;
    private const int ReplayedGames = 200;
    private const double Tolerance = 5;

    private static readonly bool Update = Environment.GetEnvironmentVariable("MAGMA_UPDATE_GOLDEN") == "1";
    private static readonly string GuideFile = Repository.File("content/guides/sceptic.md");

    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void It_tells_of_every_experiment_by_the_finding_on_record_and_with_the_figures_of_the_experiments_page()
    {
        var expected = Expected();
        if (Update && !Told().SequenceEqual(expected)) Replace(Digest, "\nAnd one that belongs", Say("experiment", "--sensitivity", "--digest"));
        Assert.Equal(expected, Told());
    }

    [Fact]
    public void Its_weightiest_constants_are_as_shipped_and_weigh_as_much_as_it_says()
    {
        if (Update && Stale().Any()) Replace(Weights, "\nOne policy in one world", Say("simulate", "--scenario", "baseline-2025", "--policy", "plan", "--games", "400", "--weights"));
        Assert.Empty(Stale());
    }

    [Fact]
    public void What_the_weights_print_is_the_block_of_the_guide_in_form()
    {
        var said = Say("simulate", "--scenario", "stall", "--policy", "plan", "--games", "1", "--weights").Split('\n');
        Assert.StartsWith("Made by `magma simulate --scenario stall --policy plan --games 1 --weights`. ", said[0], StringComparison.Ordinal);
        Assert.Contains(said[2], File.ReadAllText(GuideFile), StringComparison.Ordinal);
        Assert.Equal(14, said.Count(line => WeightRow().IsMatch(line)));
    }

    [Theory]
    [InlineData("Choose --table or --weights, not both.", "--table")]
    [InlineData("--weights prints Markdown: leave out --json and --csv.", "--scenario", "stall", "--policy", "plan", "--json")]
    public void Weights_go_with_no_other_form(string message, params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.WrongUse, console.Run(["simulate", "--weights", .. args]));
        Assert.Contains(message, console.Complained, StringComparison.Ordinal);
    }

    // Id, finding and both means of each experiment, as the page of experiments has them; the finding as the file records it.
    private static List<string> Expected()
    {
        var rows = File.ReadAllLines(Repository.File("content/experiments/README.md")).Select(line => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 9).ToDictionary(cells => cells[0].Trim('`'), StringComparer.Ordinal);
        return
        [
            .. ShippedContent.Catalogue.Experiments
                .Select(experiment => (experiment.Id, Finding: experiment.Stands!.Value, Row: rows[experiment.Id]))
                .OrderBy(told => told.Finding switch { Finding.Fails => 0, Finding.Unclear => 1, _ => 2 })
                .Select(told => $"{told.Finding} {told.Id} {told.Row[4]} -> {told.Row[5].Split(' ')[0]}"),
        ];
    }

    private static List<string> Told()
    {
        var told = new List<string>();
        var finding = "";
        foreach (var line in Block(Digest, "\nAnd one that belongs").Split('\n'))
        {
            if (line.StartsWith("### ", StringComparison.Ordinal))
                finding = (line.Split(' ')[1] switch { "Fail:" => Finding.Fails, "Unclear:" => Finding.Unclear, _ => Finding.Holds }).ToString();
            else if (DigestItem().Match(line) is { Success: true } item) told.Add($"{finding} {item.Groups["id"].Value} {item.Groups["means"].Value}");
        }
        return told;
    }

    // What the table of weights says and is not so.
    private static IEnumerable<string> Stale()
    {
        var rows = WeightRow().Matches(Block(Weights, "\nOne policy in one world")).ToList();
        if (rows.Count < 10) yield return "there are too few rows";
        var usual = Chance(null);
        foreach (var (row, place) in rows.Select((row, place) => (row, place)))
        {
            var name = row.Groups["name"].Value;
            if (ShippedContent.Catalogue.Parameters.FirstOrDefault(p => p.Name == name) is not { } constant)
            {
                yield return $"there is no {name}";
                continue;
            }
            if (!Values(row, "now").SequenceEqual(constant.Values.Select(value => Math.Round(value, 4)))) yield return $"{name} is {string.Join(", ", constant.Values)}";
            if (constant.Values.Length == 1 && (Values(row, "low")[0], Values(row, "high")[0]) != (Math.Round(constant.Low, 4), Math.Round(constant.High, 4))) yield return $"{name} goes from {constant.Low} to {constant.High}";
            if (row.Groups["ground"].Value == "nothing" != constant.Sources.All(source => source == "assumption")) yield return $"{name} rests on {string.Join(", ", constant.Sources)}";
            if (place >= ReplayedRows) continue;
            foreach (var end in new[] { "low", "high" })
            {
                var shift = 100 * (Chance(ConstantChange.Set(name, [.. Values(row, end)])) - usual);
                if (Math.Abs(shift - double.Parse(TrueSigns.Typed(row.Groups[end + "Shift"].Value), CultureInfo.InvariantCulture)) > Tolerance) yield return $"{name} at its {end} end adds {shift:0.0}";
            }
        }
    }

    private static double Chance(ConstantChange? change)
    {
        var catalogue = change is null ? ShippedContent.Catalogue : ShippedContent.Catalogue.WithConstants(change);
        return SimulationSummary.Of(BulkRun.Play(
            new GameRules(catalogue),
            new BulkRequest { Scenario = catalogue.Scenario("baseline-2025")!, Policy = catalogue.Policy("plan")!, Games = ReplayedGames, Threads = Environment.ProcessorCount },
            TimeProvider.System)).CatastropheChance.Mean;
    }

    private static double[] Values(Match row, string group) => [.. TrueSigns.Typed(row.Groups[group].Value).Split(',').Select(value => double.Parse(value, CultureInfo.InvariantCulture))];

    private static string Block(string from, string to)
    {
        var guide = File.ReadAllText(GuideFile).ReplaceLineEndings("\n");
        var start = guide.IndexOf(from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"the guide has no block that begins with: {from}");
        return guide[start..guide.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private static void Replace(string from, string to, string block)
    {
        var guide = File.ReadAllText(GuideFile).ReplaceLineEndings("\n");
        File.WriteAllText(GuideFile, guide.Replace(Block(from, to), block, StringComparison.Ordinal));
    }

    private string Say(params string[] args)
    {
        using var console = new FakeConsole(_home);
        Assert.Equal(ExitCode.Done, console.Run(args));
        return console.Said;
    }

    [GeneratedRegex(@"^- `(?<id>[a-z0-9-]+)`: .*?\*(?<means>[−-]?[0-9.]+ -> [−-]?[0-9.]+)\*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DigestItem();

    [GeneratedRegex(@"^\| [^|]+ \(`(?<name>[a-z0-9_]+)`\) \| (?<now>[^|]+) \| (?<low>[^|:]+): (?<lowShift>[^ ]+) \| (?<high>[^|:]+): (?<highShift>[^ ]+) \| (?<ground>[^|]+) \|$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WeightRow();
}
