using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using MagmaGame.Authoring.Playtests;
using MagmaGame.Printing;
using MagmaGame.Session.Words;

namespace MagmaGame.Playtests;

/// <summary>A playtest as one JSON object: everything, for other programs.</summary>
internal static class PlaytestJson
{
    /// <summary>Version of the object's shape; what is only added does not change it.</summary>
    public const int Version = 1;

    public static string Write(PlaytestResult result, ImmutableArray<string?> journals)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("format", "magma-playtest");
            json.WriteNumber("version", Version);
            Header(json, result);
            Totals(json, result);
            Failures(json, result, journals);
            json.WriteStartArray("items");
            foreach (var item in result.Items) Item(json, result, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Header(Utf8JsonWriter json, PlaytestResult result)
    {
        var request = result.Request;
        json.WriteString("content", result.Catalogue.ContentHash);
        json.WriteNumber("games", result.Finished);
        json.WriteNumber("gamesAskedFor", request.Games);
        json.WriteBoolean("complete", result.IsComplete);
        json.WriteNumber("seed", request.FirstSeed);
        json.WriteString("pace", PaceWords.Of(request.CommonPace, "own"));
        json.WriteNumber("directedRuns", result.DirectedRuns);
        json.WriteNumber("directedGamesAskedFor", request.DirectedGames);
        json.WriteNumber("fullyAskedGames", result.FullyAsked);
        json.WriteNumber("replayedGames", result.Replays);
        json.WriteNumber("gamesPerSecond", Math.Round(result.Finished / Math.Max(1e-9, result.Elapsed.TotalSeconds)));
        json.WriteStartArray("scenarios");
        for (var i = 0; i < request.Scenarios.Length; i++) Group(json, request.Scenarios[i].Id, result.GamesOfScenario(i));
        json.WriteEndArray();
        json.WriteStartArray("policies");
        for (var i = 0; i < request.Policies.Length; i++) Group(json, request.Policies[i].Id, result.GamesOfPolicy(i));
        json.WriteEndArray();
    }

    private static void Group(Utf8JsonWriter json, string id, int games)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteNumber("games", games);
        json.WriteEndObject();
    }

    private static void Totals(Utf8JsonWriter json, PlaytestResult result)
    {
        json.WriteStartObject("summary");
        foreach (var kind in Leftovers.Kinds)
        {
            json.WriteStartObject(KebabCase.Of(kind));
            json.WriteNumber("all", result.Of(kind).Count());
            foreach (var standing in Enum.GetValues<Standing>())
                json.WriteNumber(Camel(standing.ToString()), result.Of(kind).Count(i => result.Of(i) == standing));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Failures(Utf8JsonWriter json, PlaytestResult result, ImmutableArray<string?> journals)
    {
        json.WriteNumber("failureGroups", result.FailureGroups);
        json.WriteStartArray("failures");
        for (var i = 0; i < result.Failures.Length; i++)
        {
            var failure = result.Failures[i];
            json.WriteStartObject();
            json.WriteString("kind", KebabCase.Of(failure.Symptom.Kind));
            json.WriteString("place", failure.Symptom.Place);
            json.WriteString("message", failure.Message);
            json.WriteNumber("games", failure.Games);
            json.WriteNumber("directedRuns", failure.DirectedRuns);
            json.WriteString("policy", failure.Policy);
            json.WriteString("scenario", failure.Origin.Scenario.Id);
            json.WriteNumber("seed", failure.Origin.Seed);
            json.WriteNumber("month", failure.Month);
            json.WriteNumber("decisions", failure.Decisions.Length);
            json.WriteNumber("decisionsAsFound", failure.FoundDecisions);
            json.WriteString("file", journals[i]);
            json.WriteString("journal", failure.Journal);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Item(Utf8JsonWriter json, PlaytestResult result, CoverageItem item)
    {
        json.WriteStartObject();
        json.WriteString("kind", KebabCase.Of(item.Kind));
        json.WriteString("path", item.Path);
        json.WriteString("text", item.Text);
        json.WriteString("standing", KebabCase.Of(result.Of(item)));
        if (result.ProofOf(item) is { } code) json.WriteString("proof", code);
        json.WriteNumber("games", result.Games(item));
        json.WriteNumber("ofGames", result.GamesAsked(item));
        if (item.Kind == CoverageKind.Event)
        {
            json.WriteNumber("times", result.TimesShown(item.EventIndex));
            if (result.FirstMonth(item.EventIndex) is { } first) json.WriteNumber("firstMonth", first);
            if (result.MedianMonth(item.EventIndex) is { } median) json.WriteNumber("medianMonth", median);
            Row(json, "byMonth", result.Shown(item.EventIndex).Length, month => result.Shown(item.EventIndex)[month]);
            Row(json, "byPair", result.Request.Pairs, pair => result.GamesOf(item.EventIndex, pair));
        }
        if (result.IsGrouped(item))
        {
            Row(json, "byScenario", result.Request.Scenarios.Length, i => result.GamesIn(item, i));
            Row(json, "byPolicy", result.Request.Policies.Length, i => result.GamesBy(item, i));
        }
        json.WriteEndObject();
    }

    // Long rows of numbers on one line: a line for each would make the text five times as long.
    private static void Row(Utf8JsonWriter json, string name, int count, Func<int, int> number)
    {
        json.WritePropertyName(name);
        json.WriteRawValue($"[{string.Join(",", Enumerable.Range(0, count).Select(number))}]");
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
