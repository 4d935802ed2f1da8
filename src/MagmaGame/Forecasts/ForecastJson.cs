using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Authoring.Forecasts;
using MagmaGame.Session.Words;

namespace MagmaGame.Forecasts;

/// <summary>A forecast as one JSON object; shares and chances from 0 to 1, null where there is no figure.</summary>
internal static class ForecastJson
{
    public static string Write(
        ForecastRecord record, ImmutableArray<EventRow> rows, ImmutableArray<EventForecast> events, ImmutableArray<OptionReport> reports) => Text(json =>
    {
        json.WriteStartObject();
        json.WriteString("content", record.ContentHash);
        json.WriteNumber("games", record.Sample.Games.Length);
        json.WriteNumber("seed", record.Sample.Plan.Games[0].Seed);
        Names(json, "scenarios", record.Sample.Plan.Scenarios);
        Names(json, "policies", record.Sample.Plan.Policies);
        json.WriteStartArray("inCommon");
        foreach (var common in GamesInCommon.Of(record.Sample)) Write(json, common);
        json.WriteEndArray();
        json.WriteStartArray("events");
        foreach (var row in rows)
        {
            json.WriteStartObject();
            Write(json, row);
            if (events.FirstOrDefault(e => e.Row.Index == row.Index) is { } forecast)
            {
                Write(json, forecast.Options);
                if (forecast.Displaced is { } displaced)
                {
                    json.WriteStartArray("without");
                    foreach (var shift in displaced.Shifts) ComparisonJson.Write(json, shift);
                    json.WriteEndArray();
                }
            }
            else if (reports.FirstOrDefault(r => r.Event == row.Index) is { } report) Write(json, report);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>What is written, as text.</summary>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" })) write(json);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>A number, or null when it is none.</summary>
    public static void Number(Utf8JsonWriter json, string key, double value)
    {
        if (double.IsFinite(value)) json.WriteNumber(key, value);
        else json.WriteNull(key);
    }

    /// <summary>The figures of an interval, as parts of the object that is open.</summary>
    public static void Parts(Utf8JsonWriter json, string name, Interval interval)
    {
        Number(json, name, interval.Mean);
        Number(json, "low", interval.Low);
        Number(json, "high", interval.High);
    }

    private static void Names(Utf8JsonWriter json, string key, IEnumerable<string> names)
    {
        json.WriteStartArray(key);
        foreach (var name in names) json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static void Interval(Utf8JsonWriter json, string key, Interval interval)
    {
        json.WriteStartObject(key);
        Parts(json, "mean", interval);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GamesInCommon common)
    {
        json.WriteStartObject();
        json.WriteString("scenario", common.Scenario);
        Interval(json, "samePolicy", common.SamePolicy.Interval);
        Interval(json, "anyPolicy", common.AnyPolicy.Interval);
        json.WriteNumber("eventsPerGame", common.EventsPerGame);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EventRow row)
    {
        json.WriteString("id", row.Id);
        json.WriteNumber("shown", row.All.Shown);
        Interval(json, "share", row.All.Share);
        json.WriteNumber("perGame", row.PerGame);
        json.WriteStartObject("months");
        Number(json, "lowerQuartile", row.Months.Low);
        Number(json, "median", row.Months.Median);
        Number(json, "upperQuartile", row.Months.High);
        json.WriteEndObject();
        Groups(json, "scenarios", row.Scenarios);
        Groups(json, "policies", row.Policies);
        json.WriteStartArray("byMonth");
        foreach (var count in row.ByMonth) json.WriteNumberValue(count);
        json.WriteEndArray();
    }

    private static void Groups(Utf8JsonWriter json, string key, IEnumerable<GroupShare> groups)
    {
        json.WriteStartArray(key);
        foreach (var group in groups)
        {
            json.WriteStartObject();
            json.WriteString("id", group.Id);
            json.WriteNumber("games", group.Games);
            json.WriteNumber("shown", group.Shown);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, OptionReport report)
    {
        json.WriteNumber("moments", report.Moments);
        json.WriteNumber("gamesTried", report.Games);
        json.WriteString("sentence", OptionSentence.Of(report));
        json.WriteStartArray("options");
        foreach (var option in report.Options)
        {
            json.WriteStartObject();
            json.WriteString("id", option.Id);
            json.WriteNumber("possible", option.Possible);
            Interval(json, "best", option.Best.Interval);
            Interval(json, "loss", option.Loss.Interval);
            json.WriteString("flag", KebabCase.Of(option.Flag));
            Measured(json, "measures", option.Measures);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("pairs");
        foreach (var pair in report.Pairs)
        {
            json.WriteStartObject();
            json.WriteString("option", report.Options[pair.Second].Id);
            json.WriteString("insteadOf", report.Options[pair.First].Id);
            Measured(json, "shifts", pair.Shifts);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("places");
        foreach (var place in report.Places) Write(json, place, report);
        json.WriteEndArray();
    }

    private static void Measured(Utf8JsonWriter json, string key, ImmutableArray<Estimate> measures)
    {
        json.WriteStartObject(key);
        foreach (var measure in Enum.GetValues<Measure>()) Interval(json, KebabCase.Of(measure), measures[(int)measure].Interval);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, OptionPlace place, OptionReport report)
    {
        json.WriteStartObject();
        if (place.Phase is { } phase) json.WriteString("phase", KebabCase.Of(phase));
        else json.WriteString("scenario", place.Scenario);
        json.WriteNumber("moments", place.Moments);
        json.WriteStartArray("options");
        for (var i = 0; i < report.Options.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", report.Options[i].Id);
            json.WriteNumber("best", place.Best[i]);
            Number(json, "loss", place.Loss[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
