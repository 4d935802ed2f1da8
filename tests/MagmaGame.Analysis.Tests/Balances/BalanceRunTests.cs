using MagmaGame.Analysis.Balances;
using MagmaGame.Analysis.Bulk;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Policies;

namespace MagmaGame.Analysis.Tests.Balances;

public sealed class BalanceRunTests
{
    private static BalanceRequest Request => new()
    {
        Rules = MadeCatalogue.Rules,
        Worlds = [new(MadeCatalogue.Scenario, MadeCatalogue.Free), new(MadeCatalogue.Scenario, MadeCatalogue.Bound)],
        Games = 60,
        FirstSeed = 7,
        Threads = 2,
    };

    [Fact]
    public void What_is_dominated_everywhere_is_named_and_what_is_best_somewhere_is_not()
    {
        var report = BalanceRun.Play(Request);
        Assert.Equal(BalanceVerdict.DominatedEverywhere, Verdict(report, "made.known", "harm"));
        Assert.Equal(BalanceVerdict.None, Verdict(report, "made.known", "mixed"));
        var (free, bound) = (Cell(report, "made.known", 0), Cell(report, "made.known", 1));
        Assert.Equal((0, 2), (free.Best, bound.Best));
        Assert.True(free.Lost[2].Interval.High < 0);
        Assert.True(bound.Lost[2].Interval.Low > 0);
    }

    [Fact]
    public void What_is_best_everywhere_is_named_and_leaves_the_other_dominated()
    {
        var report = BalanceRun.Play(Request);
        Assert.Equal(BalanceVerdict.BestEverywhere, Verdict(report, "made.plain", "good"));
        Assert.Equal(BalanceVerdict.DominatedEverywhere, Verdict(report, "made.plain", "bad"));
    }

    [Fact]
    public void An_option_is_worth_what_whole_games_with_that_answer_say()
    {
        var request = Request with { Worlds = [new(MadeCatalogue.Scenario, MadeCatalogue.Free)] };
        var cell = Cell(BalanceRun.Play(request), "made.known", 0);
        var (idle, harm) = (Sum(request, MadeCatalogue.Known, 0), Sum(request, MadeCatalogue.Known, 1));
        Assert.Equal(harm - idle, cell.Games * (cell.Means[1] - cell.Means[0]), 1e-9);
    }

    [Fact]
    public void An_initiative_is_worth_what_whole_games_without_it_say()
    {
        var request = Request with { Worlds = [new(MadeCatalogue.Scenario, MadeCatalogue.Free)] };
        var report = BalanceRun.Play(request);
        var cell = Cell(report, "declare-slowdown", 0);
        var policy = MadeCatalogue.Free;
        var without = policy with { Initiatives = policy.Initiatives.RemoveAll(rule => rule.Do == Simulation.Initiatives.Initiative.DeclareSlowdown) };
        Assert.Equal(
            Sum(request, policy) - Sum(request, without),
            cell.Games * (cell.Means[BalanceQuestion.AsPolicy] - cell.Means[0]), 1e-9);
        Assert.Equal(report.Chances[0].Value, Sum(request, policy) / request.Games, 1e-12);
    }

    [Fact]
    public void A_knob_that_stays_as_the_policy_has_it_changes_nothing()
    {
        // Full speed keeps velocity at a hundred in all of the game.
        var request = Request with { Worlds = [new(MadeCatalogue.Scenario, Catalogues.FullSpeed)] };
        var report = BalanceRun.Play(request);
        var cell = Cell(report, "velocity before 3x", 0);
        Assert.Equal(request.Games, cell.Games);
        Assert.Equal(report.Chances[0].Value, cell.Means[^1], 1e-12);
        Assert.NotEqual(cell.Means[0], cell.Means[^1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void The_report_does_not_depend_on_threads(int threads)
    {
        var (two, other) = (BalanceRun.Play(Request), BalanceRun.Play(Request with { Threads = threads }));
        Same(two, other);
    }

    [Fact]
    public void Ended_early_it_gives_what_fewer_games_would_have_given()
    {
        using var end = new CancellationTokenSource();
        var early = BalanceRun.Play(Request, share => { if (share > 0.3) end.Cancel(); }, end.Token);
        Assert.False(early.IsComplete);
        Assert.InRange(early.Games, 2, Request.Games - 1);
        Same(BalanceRun.Play(Request with { Games = early.Games }), early);
        Assert.Throws<OperationCanceledException>(() => BalanceRun.Play(Request, null, end.Token));
    }

    [Fact]
    public void A_policy_that_plays_at_random_has_nothing_to_set() =>
        Assert.Throws<ArgumentException>(() => BalanceRun.Play(Request with { Worlds = [new(MadeCatalogue.Scenario, Catalogues.Random)] }));

    [Fact]
    public void A_weight_takes_its_share_from_the_others_in_proportion()
    {
        var setting = new KnobSetting(50, 40, 20, 40, 30, 10);
        Assert.Equal(new KnobSetting(50, 40, 60, 20, 15, 5), KnobTactics.Hold(setting, Knob.Nonproliferation, 60));
        Assert.Equal(new KnobSetting(50, 40, 0, 0, 0, 100), KnobTactics.Hold(setting, Knob.Defence, 100));
        Assert.Equal(new KnobSetting(50, 40, 34, 33, 33, 0), KnobTactics.Hold(new KnobSetting(50, 40, 0, 0, 0, 100), Knob.Defence, 0));
        Assert.Equal(setting with { Velocity = 80 }, KnobTactics.Hold(setting, Knob.Velocity, 80));
    }

    private static double Sum(BalanceRequest request, int eventIndex, int option) =>
        Sum(request, MadeCatalogue.Free with { Choose = [new FixedAnswer(eventIndex, option)] });

    private static double Sum(BalanceRequest request, PolicyDefinition policy)
    {
        var sum = 0.0;
        var bulk = new BulkRequest { Scenario = MadeCatalogue.Scenario, Policy = policy, Games = request.Games, FirstSeed = request.FirstSeed };
        foreach (var game in BulkRun.Play(request.Rules, bulk, TimeProvider.System).Games) sum += game.CatastropheChance;
        return sum;
    }

    private static int Place(BalanceReport report, string question) =>
        Enumerable.Range(0, report.Questions.Length).First(place => report.Questions[place].Name == question);

    private static BalanceCell Cell(BalanceReport report, string question, int world) => report.Cells[Place(report, question)][world];

    private static BalanceVerdict Verdict(BalanceReport report, string question, string setting)
    {
        var place = Place(report, question);
        var option = report.Questions[place].Settings.IndexOf(setting);
        return report.Findings.Single(finding => finding.Question == place && finding.Setting == option).Verdict;
    }

    private static void Same(BalanceReport one, BalanceReport other)
    {
        Assert.Equal(one.Findings.ToArray(), other.Findings.ToArray());
        Assert.Equal(one.KnobSettings.ToArray(), other.KnobSettings.ToArray());
        Assert.Equal(one.Chances.ToArray(), other.Chances.ToArray());
        for (var question = 0; question < one.Cells.Length; question++)
        {
            for (var world = 0; world < one.Chances.Length; world++)
            {
                var (a, b) = (one.Cells[question][world], other.Cells[question][world]);
                Assert.Equal(a.Means.ToArray(), b.Means.ToArray());
                Assert.Equal((a.Games, a.Best), (b.Games, b.Best));
                Assert.Equal(a.Lost.ToArray(), b.Lost.ToArray());
            }
        }
    }
}
