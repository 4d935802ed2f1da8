using System.Text.Json;
using MagmaGame.Authoring.Forecasts;
using MagmaGame.Session.Words;

namespace MagmaGame.Forecasts;

/// <summary>What two versions of the content differ in, as one JSON object; what moved comes first.</summary>
internal static class ComparisonJson
{
    public static string Write(ForecastComparison comparison, string before, string after) => ForecastJson.Text(json =>
    {
        json.WriteStartObject();
        json.WriteString("before", before);
        json.WriteString("after", after);
        json.WriteNumber("games", comparison.Games);
        json.WriteStartArray("added");
        foreach (var id in comparison.Added) json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteStartArray("removed");
        foreach (var id in comparison.Removed) json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteStartArray("shifts");
        foreach (var shift in comparison.Shifts) Write(json, shift);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>A shift.</summary>
    public static void Write(Utf8JsonWriter json, Shift shift)
    {
        json.WriteStartObject();
        json.WriteString("kind", KebabCase.Of(shift.Kind));
        if (shift.Kind == ShiftKind.Game) json.WriteString("measure", KebabCase.Of(shift.Measure));
        if (shift.Event.Length > 0) json.WriteString("event", shift.Event);
        if (shift.Option.Length > 0) json.WriteString("option", shift.Option);
        json.WriteBoolean("moved", shift.Moved);
        ForecastJson.Number(json, "before", shift.Before);
        ForecastJson.Number(json, "after", shift.After);
        ForecastJson.Parts(json, "difference", shift.Difference.Interval);
        json.WriteEndObject();
    }
}
