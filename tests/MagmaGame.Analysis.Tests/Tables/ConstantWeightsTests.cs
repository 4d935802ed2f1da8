using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Tables;

namespace MagmaGame.Analysis.Tests.Tables;

public sealed class ConstantWeightsTests
{
    [Fact]
    public void Every_constant_with_a_range_is_weighed_the_weightiest_first_whatever_the_threads()
    {
        var one = ConstantWeights.Play(Catalogues.Rules.Catalogue, Request(threads: 1));
        var three = ConstantWeights.Play(Catalogues.Rules.Catalogue, Request(threads: 3));
        Assert.Equal(one.All.Select(Told), three.All.Select(Told));
        Assert.Equal(
            Catalogues.Rules.Catalogue.Parameters.Where(p => p.High > p.Low).Select(p => p.Name).Order(StringComparer.Ordinal),
            one.All.Select(weight => weight.Constant.Name).Order(StringComparer.Ordinal));
        Assert.Equal(one.All.Select(weight => weight.Greatest).OrderDescending(), one.All.Select(weight => weight.Greatest));
        Assert.True(one.All[0].Greatest > 0);
    }

    [Fact]
    public void Ends_are_those_of_the_range_and_a_quarter_each_way_where_rivals_differ()
    {
        var all = ConstantWeights.Play(Catalogues.Rules.Catalogue, Request(threads: 2)).All;
        Assert.All(all, weight => Assert.All(weight.Low.Concat(weight.High), value => Assert.InRange(value, weight.Constant.Low, weight.Constant.High)));
        var single = all.First(weight => weight.Constant.Values.Length == 1);
        Assert.Equal((single.Constant.Low, single.Constant.High), (single.Low[0], single.High[0]));
        var listed = all.First(weight => weight.Constant.Values.Length == 3);
        Assert.Equal(listed.Constant.Values.Select(value => Math.Clamp(value * 0.75, listed.Constant.Low, listed.Constant.High)), listed.Low);
    }

    [Fact]
    public void Cancelled_it_is_none() => Assert.Throws<OperationCanceledException>(() => ConstantWeights.Play(
        Catalogues.Rules.Catalogue, Request(threads: 1), progress: null, new CancellationToken(canceled: true)));

    private static string Told(ConstantWeight weight) => $"{weight.Constant.Name} {weight.AtLow:R} {weight.AtHigh:R}";

    private static BulkRequest Request(int threads) => new()
    {
        Scenario = Catalogues.Rules.Catalogue.Scenarios[0],
        Policy = Catalogues.Rules.Catalogue.Policies[0],
        Games = 2,
        Threads = threads,
    };
}
