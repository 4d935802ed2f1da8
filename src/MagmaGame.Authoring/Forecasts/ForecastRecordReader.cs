using System.Collections.Immutable;
using System.Text.Json;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Phases;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>Reads what <see cref="ForecastRecordWriter"/> wrote, and refuses anything else with a reason.</summary>
public static class ForecastRecordReader
{
    private const int PartsOfGame = 8;
    private const int PartsOfMoment = 5;
    private const int LastMonth = 100_000;

    /// <summary>The record.</summary>
    /// <param name="text">The file, UTF-8.</param>
    /// <exception cref="FormatException">It is no record of this version; the message says what is wrong, without a dot.</exception>
    public static ForecastRecord Read(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new FormatException(string.Create(null, $"it is no JSON (line {(e.LineNumber ?? 0) + 1})"), e);
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("a part of it is missing or of the wrong kind", e);
        }
    }

    private static ForecastRecord Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("kind", out var kind)
            || kind.ValueKind != JsonValueKind.String || kind.GetString() != ForecastRecordWriter.Kind)
        {
            throw new FormatException("it is JSON, but not the record of a forecast");
        }
        var version = Whole(root.GetProperty("version"), 0, int.MaxValue, "version");
        if (version != ForecastRecordWriter.Version)
            throw new FormatException($"it is of version {version}, and this program reads version {ForecastRecordWriter.Version}");
        var (scenarios, policies) = (Names(root.GetProperty("scenarios")), Names(root.GetProperty("policies")));
        var events = root.GetProperty("events").EnumerateArray().Select(e => Text(e.GetProperty("id"))).ToImmutableArray();
        var options = root.GetProperty("events").EnumerateArray().Select(e => Names(e.GetProperty("options"))).ToImmutableArray();
        var games = root.GetProperty("games");
        if (games.GetArrayLength() > GamePlan.MostGames) throw new FormatException($"it has more than {GamePlan.MostGames} games");
        var plan = new GamePlan(scenarios, policies, [.. games.EnumerateArray().Select(g => Planned(g, scenarios.Length, policies.Length))]);
        var sample = new GameSample(plan, events, [.. games.EnumerateArray().Select(g => Played(g, events.Length))]);
        return new ForecastRecord(
            Text(root.GetProperty("content")), sample, options,
            [.. root.GetProperty("moments").EnumerateArray().Select(m => Moment(m, sample.Games.Length, options))]);
    }

    private static PlannedGame Planned(JsonElement game, int scenarios, int policies)
    {
        if (game.GetArrayLength() != PartsOfGame) throw new FormatException("a game in it has too few or too many parts");
        return new PlannedGame(
            Whole(game[0], 0, scenarios - 1, "scenario"), Whole(game[1], 0, policies - 1, "policy"),
            game[2].TryGetUInt32(out var seed) ? seed : throw new FormatException("a seed in it is none"));
    }

    private static PlayedGame Played(JsonElement game, int events)
    {
        var shown = game[7];
        var showings = ImmutableArray.CreateBuilder<Showing>(shown.GetArrayLength() / 2);
        using var parts = shown.EnumerateArray();
        while (parts.MoveNext())
        {
            var index = Whole(parts.Current, 0, events - 1, "event");
            if (!parts.MoveNext()) throw new FormatException("an event in it has no month");
            showings.Add(new Showing(index, Whole(parts.Current, 0, LastMonth, "month")));
        }
        return new PlayedGame(
            Number(game[3]), Whole(game[4], 0, LastMonth, "month"), (Outcome)Whole(game[5], 1, (int)Outcome.SelfDestruction, "outcome"),
            (OutcomeVariant)Whole(game[6], 0, (int)OutcomeVariant.Involuntary, "variant"), showings.ToImmutable());
    }

    private static OptionMoment Moment(JsonElement moment, int games, ImmutableArray<ImmutableArray<string>> options)
    {
        if (moment.GetArrayLength() != PartsOfMoment) throw new FormatException("a moment in it has too few or too many parts");
        var index = Whole(moment[1], 0, options.Length - 1, "event");
        var futures = moment[4].EnumerateArray().Select(Future).ToImmutableArray();
        if (futures.Length != options[index].Length) throw new FormatException("a moment in it has too few or too many options");
        return new OptionMoment(
            Whole(moment[0], 0, games - 1, "game"), index, Whole(moment[2], 0, LastMonth, "month"),
            (Phase)Whole(moment[3], 0, (int)Phase.Ended, "phase"), futures);
    }

    private static OptionFuture? Future(JsonElement future)
    {
        if (future.ValueKind == JsonValueKind.Null) return null;
        var values = future.EnumerateArray().Select(Number).ToImmutableArray();
        return values.Length == Measures.Count ? new OptionFuture(values) : throw new FormatException("an option in it has too few or too many measures");
    }

    private static ImmutableArray<string> Names(JsonElement names) => [.. names.EnumerateArray().Select(Text)];

    private static string Text(JsonElement element) => element.GetString() ?? throw new FormatException("a name in it is missing");

    private static double Number(JsonElement element) =>
        element.TryGetDouble(out var number) && double.IsFinite(number) ? number : throw new FormatException("a number in it is none");

    private static int Whole(JsonElement element, int low, int high, string what) =>
        element.TryGetInt32(out var number) && number >= low && number <= high
            ? number
            : throw new FormatException($"a {what} in it is none: {(element.ValueKind == JsonValueKind.Number ? element.GetRawText() : element.ValueKind.ToString())}");
}
