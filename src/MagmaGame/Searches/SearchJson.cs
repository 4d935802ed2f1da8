using System.Text;
using System.Text.Json;
using MagmaGame.Analysis.Searches;
using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Searches;

/// <summary>What a search found, as one JSON object; chances from 0 to 1.</summary>
internal static class SearchJson
{
    public static string Write(SearchResult result, string file)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("scenario", result.Request.Scenario.Id);
            json.WriteString("policy", result.Policy.Id);
            json.WriteNumber("seed", result.Request.Seed);
            json.WriteNumber("games", result.Request.Games);
            json.WriteNumber("candidates", result.Request.Candidates);
            json.WriteNumber("generations", result.Generations);
            json.WriteBoolean("complete", result.IsComplete);
            Write(json, "asFound", result.Found);
            if (result.Fresh is { } fresh) Write(json, "fresh", fresh);
            if (result is { Usual: { } usual, Ahead: { } ahead })
            {
                json.WriteString("usual", usual.Id);
                Write(json, "againstUsual", ahead);
            }
            json.WriteString("file", file);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, string name, Estimate estimate)
    {
        json.WriteStartObject(name);
        json.WriteNumber("mean", estimate.Value);
        json.WriteNumber("low", estimate.Interval.Low);
        json.WriteNumber("high", estimate.Interval.High);
        json.WriteNumber("games", estimate.Observations);
        json.WriteEndObject();
    }
}
