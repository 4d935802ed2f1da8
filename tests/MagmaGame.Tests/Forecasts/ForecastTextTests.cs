using MagmaGame.Authoring.Forecasts;
using MagmaGame.Consoles;
using MagmaGame.Forecasts;
using MagmaGame.Printing;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Policies;
using MagmaGame.TestKit;

namespace MagmaGame.Tests.Forecasts;

/// <summary>What a small forecast prints, word for word. After a change that is meant, run the tests once with
/// MAGMA_UPDATE_GOLDEN=1 and read the diff.</summary>
public sealed class ForecastTextTests
{
    private const int Leak = 2;

    private static readonly GameRules Rules = new(TinyCatalogue.Make() with
    {
        Policies =
        [
            new PolicyDefinition { Id = "first", Name = "", Text = "", Answers = ["first"] },
            new PolicyDefinition
            {
                Id = "hasty", Name = "", Text = "", Answers = ["first"],
                Knobs = [new KnobRule(Condition.Always, new Simulation.Decisions.KnobSetting(100, 0, 25, 25, 25, 25))],
            },
        ],
    });

    [Fact]
    public void A_table() => Golden("table", page =>
    {
        var sample = Play().Sample;
        ForecastTableText.WriteGames(sample, page);
        ForecastTableText.Write(EventRow.Of(sample), sample, page);
    });

    [Fact]
    public void All_about_an_event() => Golden("event", page =>
    {
        var record = Play();
        var forecast = new EventForecast(
            EventRow.Of(record.Sample)[Leak], Forecast.OptionsOf(record, Leak), Forecast.Displace(Rules, record.Sample, Leak, threads: 1));
        EventForecastText.Write(forecast, Rules.Catalogue.Events[Leak], page);
    });

    [Fact]
    public void The_options_of_all_events() => Golden("options", page =>
    {
        var record = Play(0, 1, 2, 3, 4, 5);
        OptionOverviewText.Write([.. Enumerable.Range(0, 6).Select(e => Forecast.OptionsOf(record, e))], record.Sample, page);
    });

    [Fact]
    public void A_comparison() => Golden("comparison", page =>
    {
        var events = Rules.Catalogue.Events;
        var other = new GameRules(Rules.Catalogue with
        {
            Events = events.SetItem(Leak, events[Leak] with { Times = 1 }).SetItem(5, events[5] with { Id = "scene.cables" }),
        });
        var before = Forecast.Play(other, Request(Leak)).Record;
        ForecastComparisonText.Write(ForecastComparison.Of(before, Play()), isSameContent: false, ["trouble.leak"], page);
    });

    private static ForecastRecord Play(params int[] tried) => Forecast.Play(Rules, Request(tried.Length == 0 ? [Leak] : tried)).Record;

    private static ForecastRequest Request(params int[] tried) => new()
    {
        Plan = GamePlan.Spread(["baseline-2025", "short-fuse"], ["first", "hasty"], 80, 3),
        Tried = [.. tried],
        Moments = 60,
    };

    private static void Golden(string name, Action<PrintedPage> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(new PrintedPage(writer, new TerminalFacts(Width: 100, Color: false, AsciiOnly: false, IsInteractive: false)));
        var path = Repository.File($"tests/MagmaGame.Tests/Forecasts/{name}.txt");
        if (Environment.GetEnvironmentVariable("MAGMA_UPDATE_GOLDEN") == "1") File.WriteAllText(path, writer.ToString());
        Assert.Equal(File.ReadAllText(path), writer.ToString());
    }
}
