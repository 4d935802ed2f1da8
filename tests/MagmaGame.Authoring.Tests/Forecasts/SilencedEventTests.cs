using MagmaGame.Authoring.Forecasts;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Authoring.Tests.Forecasts;

public sealed class SilencedEventTests
{
    // Drawn, called (one call does not ask the condition again), of a milestone, of an initiative.
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(ForecastCatalogues.Harm)]
    public void A_silenced_event_never_shows_whatever_brings_it(int index)
    {
        var plan = ForecastCatalogues.Plan(80);
        Assert.True(EventRow.Of(Play(ForecastCatalogues.Rules, plan))[index].Showings > 0);
        var silent = new GameRules(SilencedEvent.In(ForecastCatalogues.Catalogue, index));
        Assert.Equal(0, EventRow.Of(Play(silent, plan))[index].Showings);
    }

    [Fact]
    public void Games_in_which_it_would_not_have_shown_stay_as_they_are()
    {
        var plan = ForecastCatalogues.Plan(120);
        var with = Play(ForecastCatalogues.Rules, plan);
        var without = Play(new GameRules(SilencedEvent.In(ForecastCatalogues.Catalogue, ForecastCatalogues.Harm)), plan);
        var untouched = Enumerable.Range(0, 120).Where(g => with.Games[g].Showings.All(s => s.Event != ForecastCatalogues.Harm)).ToList();
        Assert.NotEmpty(untouched);
        Assert.All(untouched, g => Assert.Equal<Showing>([.. with.Games[g].Showings], [.. without.Games[g].Showings]));
    }

    [Fact]
    public void What_takes_its_place_shows_more_often_and_it_is_itself_left_out()
    {
        var sample = Play(ForecastCatalogues.Rules, ForecastCatalogues.Plan(300));
        var displaced = Forecast.Displace(ForecastCatalogues.Rules, sample, ForecastCatalogues.Harm, threads: 2);
        Assert.Equal(300, displaced.Games);
        Assert.DoesNotContain(displaced.Shifts, s => s.Event == "known.harm");
        Assert.Contains(displaced.Moved, s => s is { Kind: ShiftKind.EventShare, Event: "known.idle", Difference.Value: > 0 });
    }

    private static GameSample Play(GameRules rules, GamePlan plan) => Forecast.Play(rules, new ForecastRequest { Plan = plan }).Record.Sample;
}
