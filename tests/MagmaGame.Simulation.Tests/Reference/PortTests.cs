using System.IO.Compression;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Risk;
using MagmaGame.TestKit;

namespace MagmaGame.Simulation.Tests.Reference;

/// <summary>
/// The model against the reference implementation it was calibrated in. The vectors were written by the reference: every
/// month of one game of each policy in each scenario, and the summaries of 200 seeds each.
/// </summary>
public sealed class PortTests
{
    // The reference used its platform's exp and pow, whose last bits are not ours; nothing else differs.
    private const double Tolerance = 1e-9;

    // Policies of the reference; the game has more of its own.
    private const int Policies = 32;

    // Worlds made for a lesson are none of the reference's.
    public static TheoryData<string> Scenarios => [.. ShippedContent.Catalogue.Worlds.Where(s => s.Minutes is null).Select(s => s.Id)];

    // A constant that was renamed must be renamed there too, or the reference would silently play with 0 in its place.
    [Fact]
    public void The_game_has_every_constant_that_the_reference_has() => Assert.Empty(
        ReferenceConstants.Known.Except(ShippedContent.Catalogue.Parameters.Select(constant => constant.Name), StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_variable_agrees_month_by_month(string scenario)
    {
        var rows = Read("traces.tsv.gz").ToArray();
        var columns = rows[0];
        var games = rows.Skip(1).Where(row => row[0] == scenario).GroupBy(row => (Policy: row[1], Seed: row[2])).ToArray();
        Assert.Equal(Policies, games.Length);
        var game = new ReferenceGame();
        foreach (var months in games)
        {
            var wanted = months.ToArray();
            var month = 0;
            game.Play(scenario, months.Key.Policy, uint.Parse(months.Key.Seed), g => Compare(g, columns, wanted[month++]));
            Assert.Equal(wanted.Length, month);
        }
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Outcome_risk_verdict_and_cause_agree_over_200_seeds_of_every_policy(string scenario)
    {
        var game = new ReferenceGame();
        var rows = Read("summaries.tsv.gz").Skip(1).Where(row => row[0] == scenario).ToArray();
        Assert.Equal(200 * Policies, rows.Length);
        foreach (var row in rows)
        {
            var verdict = game.Play(scenario, row[1], uint.Parse(row[2]));
            var where = string.Join(' ', row[..3]);
            Assert.True(row[3] == verdict.Months.ToString(), $"{where}: {verdict.Months} months, not {row[3]}");
            Assert.True(row[4] == ((int)verdict.Ending.Outcome).ToString(), $"{where}: {verdict.Ending}");
            Assert.True(row[5] == Name(verdict.Ending.Variant), $"{where}: {verdict.Ending}, not {row[5]}");
            AssertClose(double.Parse(row[6]), 1 - Math.Exp(-(verdict.HazardInPlay + verdict.HazardWatched)), where + " chance in play");
            AssertClose(double.Parse(row[7]), verdict.CatastropheChance, where + " P(catastrophe)");
            Assert.True((row[8] == "1") == verdict.Catastrophe, $"{where}: verdict");
            Assert.True(row[9] == Cause(verdict), $"{where}: cause {Cause(verdict)}, not {row[9]}");
        }
    }

    private static void Compare(Workings<Silent> g, string[] columns, string[] row)
    {
        Assert.Equal(row[3], g.State.Month.ToString());
        for (var i = 4; i < columns.Length; i++)
            AssertClose(double.Parse(row[i]), ReferenceGame.Read(g, columns[i]), $"{string.Join(' ', row[..4])} {columns[i]}");
    }

    // Relative, and absolute below a thousandth: there a difference of one part in 10^9 has no meaning left.
    private static void AssertClose(double wanted, double got, string what) =>
        Assert.True(Math.Abs(wanted - got) <= Tolerance * Math.Max(1e-3, Math.Abs(wanted)), $"{what}: {got:R}, not {wanted:R}");

    private static string Name(OutcomeVariant variant) => variant switch
    {
        OutcomeVariant.DeFacto => "de-facto",
        OutcomeVariant.GovernmentLed => "government-led",
        _ => variant.ToString().ToLowerInvariant(),
    };

    private static string Cause(Verdict verdict)
    {
        if (verdict.Channel is not { } channel) return "-";
        var threat = verdict.Threat switch
        {
            Threat.Misuse => "misuse",
            Threat.PowerSeeking => "power",
            Threat.EconomicSqueeze => "squeeze",
            Threat.Superpersuasion => "persuasion",
            _ => "dilemma",
        };
        return $"{channel.ToString().ToLowerInvariant()}:{threat}";
    }

    private static IEnumerable<string[]> Read(string name)
    {
        var path = Path.Combine(ShippedContent.Root, "tests", "MagmaGame.Simulation.Tests", "Reference", name);
        using var text = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (text.ReadLine() is { } line) yield return line.Split('\t');
    }
}
