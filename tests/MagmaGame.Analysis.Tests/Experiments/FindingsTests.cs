using MagmaGame.Analysis.Experiments;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Analysis.Tests.Experiments;

public sealed class FindingsTests
{
    [Theory]
    [InlineData(Expectation.More, 0.1, 0.3, Finding.Holds)]
    [InlineData(Expectation.More, -0.1, 0.3, Finding.Unclear)]
    [InlineData(Expectation.More, -0.3, -0.1, Finding.Fails)]
    [InlineData(Expectation.Less, -0.3, -0.1, Finding.Holds)]
    [InlineData(Expectation.Less, -0.3, 0.1, Finding.Unclear)]
    [InlineData(Expectation.Less, 0.1, 0.3, Finding.Fails)]
    [InlineData(Expectation.Same, -0.01, 0.02, Finding.Holds)]
    [InlineData(Expectation.Same, 0.01, 0.04, Finding.Unclear)]
    [InlineData(Expectation.Same, -0.09, 0.09, Finding.Unclear)]
    [InlineData(Expectation.Same, 0.04, 0.06, Finding.Fails)]
    [InlineData(Expectation.Same, -0.06, -0.04, Finding.Fails)]
    // No difference at all, and told without noise: neither more nor less.
    [InlineData(Expectation.More, 0, 0, Finding.Fails)]
    [InlineData(Expectation.Less, 0, 0, Finding.Fails)]
    [InlineData(Expectation.Same, 0, 0, Finding.Holds)]
    [InlineData(Expectation.More, double.NegativeInfinity, double.PositiveInfinity, Finding.Unclear)]
    [InlineData(Expectation.Same, double.NegativeInfinity, double.PositiveInfinity, Finding.Unclear)]
    public void The_whole_interval_decides(Expectation expect, double low, double high, Finding finding)
    {
        var experiment = TinyExperiments.Speed with { Expect = expect, Tolerance = expect == Expectation.Same ? 0.03 : 0 };
        Assert.Equal(finding, Findings.Of(experiment, new Interval((low + high) / 2, low, high)));
    }

    [Theory]
    [InlineData(Finding.Holds, Finding.Fails, true)]
    [InlineData(Finding.Fails, Finding.Holds, true)]
    [InlineData(Finding.Holds, Finding.Unclear, false)]
    [InlineData(Finding.Unclear, Finding.Fails, false)]
    [InlineData(Finding.Holds, Finding.Holds, false)]
    [InlineData(null, Finding.Fails, false)]
    public void Only_what_is_clear_on_both_sides_has_turned(Finding? stands, Finding finding, bool turned) => Assert.Equal(
        turned,
        new ExperimentResult(TinyExperiments.Speed with { Stands = stands }, [0, 0], default, finding, 1).HasTurned);
}
