using MagmaGame.Authoring.Forecasts;

namespace MagmaGame.Authoring.Tests.Forecasts;

public sealed class OptionTrialsTests
{
    private static readonly ForecastRequest Request = new()
    {
        Plan = ForecastCatalogues.Plan(160),
        Tried = [ForecastCatalogues.Idle, ForecastCatalogues.Harm, ForecastCatalogues.Gamble],
        Moments = 60,
    };

    private static readonly Lazy<ForecastRecord> Record = new(() => Forecast.Play(ForecastCatalogues.Rules, Request).Record);

    [Fact]
    public void Options_that_do_nothing_differ_by_exactly_nothing_at_every_moment()
    {
        var moments = Record.Value.Moments.Where(m => m.Event == ForecastCatalogues.Idle).ToList();
        Assert.Equal(60, moments.Count);
        Assert.All(moments, m => Assert.Equal<double>([.. m.Futures[0]!.Values], [.. m.Futures[1]!.Values]));
        var report = Forecast.OptionsOf(Record.Value, ForecastCatalogues.Idle);
        Assert.All(Assert.Single(report.Pairs).Shifts, shift => Assert.Equal((0.0, 0.0, 0.0), (shift.Value, shift.Interval.Low, shift.Interval.High)));
        Assert.All(report.Options, o => Assert.Equal((0.5, 0.0, OptionFlag.MakesNoDifference), (o.Best.Value, o.Loss.Value, o.Flag)));
        Assert.Equal("All options lead to the same.", OptionSentence.Of(report));
    }

    [Fact]
    public void A_harmful_option_raises_the_chance_of_a_catastrophe_beyond_noise_and_is_flagged()
    {
        var report = Forecast.OptionsOf(Record.Value, ForecastCatalogues.Harm);
        var shift = report.Pairs[0].Shifts[(int)Measure.CatastropheChance];
        Assert.True(shift.Value > 0.02 && shift.IsBeyondNoise, shift.ToString());
        Assert.Equal(shift.Value, report.Options[1].Measures[0].Value - report.Options[0].Measures[0].Value, 1e-12);
        Assert.Contains(report.Options[0].Flag, new[] { OptionFlag.AlwaysBest, OptionFlag.AheadEverywhere });
        Assert.Contains(report.Options[1].Flag, new[] { OptionFlag.NeverBest, OptionFlag.AheadNowhere });
        Assert.StartsWith("refrain is best in ", OptionSentence.Of(report), StringComparison.Ordinal);
        Assert.Equal(report.Moments, report.Places.Where(p => p.Phase is null).Sum(p => p.Moments));
        Assert.Equal(report.Moments, report.Places.Where(p => p.Scenario is null).Sum(p => p.Moments));
    }

    [Fact]
    public void A_roll_counts_every_outcome_by_its_chance()
    {
        // Where the gamble goes well it is the same as passing: the mean of a moment is a quarter of the way to the harm.
        var moments = Record.Value.Moments.Where(m => m.Event == ForecastCatalogues.Gamble).ToList();
        Assert.NotEmpty(moments);
        Assert.All(moments, m =>
        {
            var (gamble, pass) = (m.Futures[0]!, m.Futures[1]!);
            Assert.Equal(1, gamble[Measure.Obsolescence] + gamble[Measure.Pause] + gamble[Measure.SelfDestruction], 1e-12);
            foreach (var outcome in new[] { Measure.Obsolescence, Measure.Pause, Measure.SelfDestruction })
                Assert.Contains(gamble[outcome], new[] { 0, 0.25, 0.75, 1 });
            if (pass[Measure.Pause] == 1) Assert.True(gamble[Measure.Pause] >= 0.75);
        });
        Assert.Contains(moments, m => m.Futures[0]![Measure.CatastropheChance] > m.Futures[1]![Measure.CatastropheChance]);
    }

    [Fact]
    public void An_option_that_cannot_be_chosen_is_not_tried()
    {
        const int leak = 2;
        var record = Forecast.Play(ForecastCatalogues.Rules, Request with { Tried = [leak] }).Record;
        Assert.NotEmpty(record.Moments);
        Assert.Contains(record.Moments, m => m.Futures[2] is null);
        Assert.All(record.Moments, m => Assert.True(m.Futures[0] is not null && m.Futures[1] is not null));
        var report = Forecast.OptionsOf(record, leak);
        Assert.True(report.Options[2].Possible < report.Moments);
        Assert.Equal(report.Options[2].Possible, report.Pairs.Single(p => (p.First, p.Second) == (0, 2)).Shifts[0].Observations);
    }

    [Fact]
    public void The_policy_s_own_choice_leads_where_the_game_went()
    {
        // The steady policy takes first options; the harm event's first has no roll, so its future is the game as played.
        var sample = Record.Value.Sample;
        var moments = Record.Value.Moments.Where(m => m.Event == ForecastCatalogues.Harm && sample.PolicyOf(m.Game) == "steady").ToList();
        Assert.NotEmpty(moments);
        Assert.All(moments, m =>
        {
            foreach (var measure in Enum.GetValues<Measure>()) Assert.Equal(sample.Games[m.Game][measure], m.Futures[0]![measure]);
        });
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public void The_record_does_not_depend_on_threads(int threads)
    {
        var other = Forecast.Play(ForecastCatalogues.Rules, Request with { Threads = threads }).Record;
        Assert.Equal(ForecastRecordWriter.Write(Record.Value), ForecastRecordWriter.Write(other));
    }

    [Fact]
    public void A_cancelled_forecast_is_the_beginning_of_the_whole()
    {
        using var cancellation = new CancellationTokenSource();
        var (record, complete) = Forecast.Play(
            ForecastCatalogues.Rules, Request, share => { if (share > 0.2) cancellation.Cancel(); }, cancellation.Token);
        Assert.False(complete);
        Assert.InRange(record.Sample.Games.Length, 1, Request.Plan.Games.Length - 1);
        Assert.Equal(
            Record.Value.Sample.Games.Take(record.Sample.Games.Length).Select(g => (g.CatastropheChance, g.Showings.Length)),
            record.Sample.Games.Select(g => (g.CatastropheChance, g.Showings.Length)));
        Assert.Empty(record.Moments);
    }
}
