using MagmaGame.Analysis.Experiments;
using MagmaGame.Simulation.Experiments;
using MagmaGame.TestKit;

namespace MagmaGame.Analysis.Tests.Experiments;

/// <summary>What the shipped experiments say at reduced size, against what their files record of the size that is published.</summary>
public sealed class ShippedExperimentsTests
{
    private const int Pairs = 250;

    private static readonly Lazy<ExperimentReport> Played = new(() => ExperimentRun.Play(new ExperimentRequest
    {
        Catalogue = ShippedContent.Catalogue,
        Experiments = ShippedContent.Catalogue.Experiments,
        Scenario = ShippedContent.Catalogue.Scenario("baseline-2025")!,
        Pairs = Pairs,
        Threads = 2,
    }));

    /// <summary>Where this fails a claim has turned: 'magma experiment ID' at full size tells, and then its file and the page in
    /// content/experiments say so, or the change that turned it is mended.</summary>
    [Fact]
    public void No_finding_on_record_has_turned() => Assert.Empty(
        Played.Value.Results.Where(result => result.HasTurned)
            .Select(result => $"{result.Definition.Id}: {result.Definition.Stands} on record, now {result.Finding} ({result.Difference.Interval})"));

    [Fact]
    public void Most_of_what_holds_at_full_size_can_be_told_at_this_size_too()
    {
        var hold = Played.Value.Results.Where(result => result.Definition.Stands == Finding.Holds).ToList();
        Assert.True(hold.Count(result => result.Finding == Finding.Holds) * 4 >= hold.Count * 3);
    }

    [Fact]
    public void Every_experiment_has_a_finding_on_record_and_rests_on_a_claim() => Assert.All(ShippedContent.Catalogue.Experiments, experiment =>
    {
        Assert.NotNull(experiment.Stands);
        Assert.NotEmpty(experiment.Claims);
    });

    [Fact]
    public void There_are_those_of_the_design() => Assert.True(ShippedContent.Catalogue.Experiments.Length >= 31);
}
