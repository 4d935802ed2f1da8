using MagmaGame.Simulation.Capability;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Politics;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Tests.Politics;

public sealed class StandardsTests
{
    [Theory]
    // A signature is a quarter of the pull, enough for rivals that sign at a fifth. Without Magma's there is none to begin with.
    [InlineData(true, 1, 3)]
    [InlineData(false, 1, 0)]
    [InlineData(false, 0, 3)]
    public void A_front_firm_that_does_not_sign_makes_it_easy_not_to_sign(bool joined, double loss, int signed)
    {
        var g = new WorkedCase(
            ("unsigned_pull_loss", loss), ("signing_pull_share", 1), ("signing_pull_political_will", 0), ("signing_pull_awareness", 0),
            ("signing_pull_lines", 0), ("signing_pull_regulation", 0), ("signing_threshold_base", 0.2),
            ("signing_threshold_caution", 0), ("signing_threshold_spread", 0), ("standard_seed_awareness", 40))
            .With(Variable.PublicAwareness, 60).With(Variable.JoinedStandard, joined ? 1 : 0).G;
        Standards.Run(g);
        Assert.Equal(signed, Standards.Signatories(g));
    }

    [Fact]
    public void Audits_slow_the_firm_that_has_signed()
    {
        var (free, bound) = (Pace(joined: false), Pace(joined: true));
        // A tenth of a bite of 0.35 + 0.65 x 0.3.
        Assert.Equal(1 - (0.1 * 0.545), bound / free, 1e-12);
    }

    private static double Pace(bool joined)
    {
        var g = new WorkedCase(
            ("standard_own_slowdown", 0.1), ("standard_member_bite", 0), ("soft_standard_bite", 0.35), ("catch_up", 0), ("jump_rate", 0))
            .With(Variable.StandardHardness, 30).With(Variable.JoinedStandard, joined ? 1 : 0).G;
        Effort.Of(g);
        var before = g[Variable.Capability];
        Progress.Run(g, Standing.Of(g));
        return g[Variable.Capability] - before;
    }
}
