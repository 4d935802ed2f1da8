using System.Text.Json;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>Writes a record as JSON for <see cref="ForecastRecordReader"/>.</summary>
public static class ForecastRecordWriter
{
    /// <summary>What a file of this kind says it is.</summary>
    public const string Kind = "magma forecast";

    /// <summary>Version of the form of the file.</summary>
    public const int Version = 1;

    /// <summary>The record as UTF-8 text.</summary>
    public static byte[] Write(ForecastRecord record)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("kind", Kind);
            json.WriteNumber("version", Version);
            json.WriteString("content", record.ContentHash);
            var plan = record.Sample.Plan;
            Names(json, "scenarios", plan.Scenarios);
            Names(json, "policies", plan.Policies);
            Events(json, record);
            json.WriteStartArray("games");
            for (var i = 0; i < record.Sample.Games.Length; i++) Game(json, plan.Games[i], record.Sample.Games[i]);
            json.WriteEndArray();
            json.WriteStartArray("moments");
            foreach (var moment in record.Moments) Moment(json, moment);
            json.WriteEndArray();
            json.WriteEndObject();
            json.Flush();
            buffer.WriteByte((byte)'\n');
        }
        return buffer.ToArray();
    }

    private static void Names(Utf8JsonWriter json, string key, IEnumerable<string> names)
    {
        json.WriteStartArray(key);
        foreach (var name in names) json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static void Events(Utf8JsonWriter json, ForecastRecord record)
    {
        json.WriteStartArray("events");
        for (var i = 0; i < record.Sample.Events.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", record.Sample.Events[i]);
            Names(json, "options", record.Options[i]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Game(Utf8JsonWriter json, PlannedGame planned, PlayedGame game)
    {
        json.WriteStartArray();
        json.WriteNumberValue(planned.Scenario);
        json.WriteNumberValue(planned.Policy);
        json.WriteNumberValue(planned.Seed);
        json.WriteNumberValue(game.CatastropheChance);
        json.WriteNumberValue(game.Months);
        json.WriteNumberValue((int)game.Outcome);
        json.WriteNumberValue((int)game.Variant);
        json.WriteStartArray();
        foreach (var showing in game.Showings)
        {
            json.WriteNumberValue(showing.Event);
            json.WriteNumberValue(showing.Month);
        }
        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static void Moment(Utf8JsonWriter json, OptionMoment moment)
    {
        json.WriteStartArray();
        json.WriteNumberValue(moment.Game);
        json.WriteNumberValue(moment.Event);
        json.WriteNumberValue(moment.Month);
        json.WriteNumberValue((int)moment.Phase);
        json.WriteStartArray();
        foreach (var future in moment.Futures)
        {
            if (future is null)
            {
                json.WriteNullValue();
                continue;
            }
            json.WriteStartArray();
            foreach (var value in future.Values) json.WriteNumberValue(value);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndArray();
    }
}
