using System.Text;
using System.Text.Json.Nodes;
using MagmaGame.Authoring.Forecasts;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Authoring.Tests.Forecasts;

public sealed class ForecastComparisonTests
{
    private static readonly ForecastRequest Request = new()
    {
        Plan = ForecastCatalogues.Plan(300),
        Tried = [ForecastCatalogues.Harm, ForecastCatalogues.Gamble],
        Moments = 200,
    };

    private static readonly ForecastRecord Before = Forecast.Play(ForecastCatalogues.Rules, Request).Record;

    [Fact]
    public void A_record_read_again_says_the_same_and_nothing_moved()
    {
        var text = ForecastRecordWriter.Write(Before);
        var read = ForecastRecordReader.Read(text);
        Assert.Equal(text, ForecastRecordWriter.Write(read));
        var comparison = ForecastComparison.Of(read, Before);
        Assert.Equal(300, comparison.Games);
        Assert.Empty(comparison.Moved);
        Assert.Contains(comparison.Shifts, s => s is { Kind: ShiftKind.OptionEffect, Option: "harm" });
        Assert.All(comparison.Shifts, s => Assert.Equal(0, s.Difference.Value));
        Assert.True(comparison.Added.IsEmpty && comparison.Removed.IsEmpty);
    }

    [Fact]
    public void A_changed_effect_is_what_moved()
    {
        var gentle = Forecast.Play(new GameRules(ForecastCatalogues.Make(harm: 0.5)), Request).Record;
        var moved = ForecastComparison.Of(Before, gentle).Moved.ToList();
        var harm = moved.Find(s => s is { Kind: ShiftKind.OptionEffect, Event: "known.harm", Option: "harm" });
        Assert.True(harm is { Before: > 0, Difference.Value: < 0 });
        Assert.Contains(moved, s => s is { Kind: ShiftKind.Game, Measure: Measure.CatastropheChance, Difference.Value: < 0 });
        Assert.Equal(moved.Select(s => s.Difference.Chance).Order(), moved.Select(s => s.Difference.Chance));
    }

    [Fact]
    public void Only_games_that_both_have_count_wherever_they_stand()
    {
        var plan = ForecastCatalogues.Plan(60) with { Games = [.. ForecastCatalogues.Plan(60).Games.Reverse().Take(40)] };
        var other = Forecast.Play(ForecastCatalogues.Rules, Request with { Plan = plan }).Record;
        var comparison = ForecastComparison.Of(Before, other);
        Assert.Equal(40, comparison.Games);
        Assert.All(comparison.Shifts.Where(s => s.Kind is ShiftKind.Game or ShiftKind.EventShare), s => Assert.Equal(0, s.Difference.Value));
        Assert.Equal(0, ForecastComparison.Of(Before, Forecast.Play(ForecastCatalogues.Rules, Request with { Plan = ForecastCatalogues.Plan(9, 7_000) }).Record).Games);
    }

    [Fact]
    public void Events_of_only_one_version_are_named()
    {
        var catalogue = ForecastCatalogues.Make(harm: 12);
        var renamed = catalogue with { Events = catalogue.Events.SetItem(0, catalogue.Events[0] with { Id = "talk.renamed" }) };
        var comparison = ForecastComparison.Of(Before, Forecast.Play(new GameRules(renamed), Request).Record);
        Assert.Equal("talk.renamed", Assert.Single(comparison.Added));
        Assert.Equal("talk.offer", Assert.Single(comparison.Removed));
        Assert.DoesNotContain(comparison.Shifts, s => s.Event is "talk.renamed" or "talk.offer");
    }

    [Theory]
    [InlineData("", "it is no JSON")]
    [InlineData("format: 1", "it is no JSON (line 1)")]
    [InlineData("[]", "it is JSON, but not the record of a forecast")]
    [InlineData("{\"kind\": 3}", "it is JSON, but not the record of a forecast")]
    [InlineData("{\"kind\": \"magma forecast\"}", "a part of it is missing or of the wrong kind")]
    [InlineData("{\"kind\": \"magma forecast\", \"version\": 99}", "it is of version 99, and this program reads version 1")]
    public void What_is_no_record_is_refused_with_a_reason(string text, string reason)
    {
        var failure = Assert.Throws<FormatException>(() => ForecastRecordReader.Read(Encoding.UTF8.GetBytes(text)));
        Assert.StartsWith(reason, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spoiled_record_is_refused_and_never_read_wrongly()
    {
        var text = Encoding.UTF8.GetString(ForecastRecordWriter.Write(Before));
        Refused(text, root => root["games"]![0]![0] = 2);
        Refused(text, root => root["games"]![3]![2] = -1);
        Refused(text, root => root["games"]![3]![7]!.AsArray().Add(0));
        Refused(text, root => root["games"]![3]![7]![0] = 9);
        Refused(text, root => root["games"]![5]![6] = 7);
        Refused(text, root => root["games"]![5]!.AsArray().RemoveAt(0));
        Refused(text, root => root["moments"]![0]![0] = 300);
        Refused(text, root => root["moments"]![0]![4]!.AsArray().Add(null));
        Refused(text, root => root["moments"]![0]![4]![0]!.AsArray().RemoveAt(3));
        Refused(text, root => root["events"]![0]!["id"] = null);
        for (var cut = 1; cut < text.Length; cut += 997)
            Assert.Throws<FormatException>(() => ForecastRecordReader.Read(Encoding.UTF8.GetBytes(text[..cut])));
    }

    private static void Refused(string text, Action<JsonNode> spoil)
    {
        var root = JsonNode.Parse(text)!;
        spoil(root);
        Assert.Throws<FormatException>(() => ForecastRecordReader.Read(Encoding.UTF8.GetBytes(root.ToJsonString())));
    }
}
