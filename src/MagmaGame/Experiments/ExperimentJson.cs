using System.Text;
using System.Text.Json;
using MagmaGame.Analysis.Experiments;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Experiments;

/// <summary>Writes experiments as JSON for other programs; shares and chances from 0 to 1.</summary>
internal static class ExperimentJson
{
    public static string Write(PrintedExperiments printed)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            var report = printed.Report;
            json.WriteStartObject();
            json.WriteString("format", "magma-experiments");
            json.WriteNumber("version", 1);
            json.WriteString("scenario", report.Request.Scenario.Id);
            json.WriteNumber("games", report.Pairs);
            json.WriteNumber("gamesAskedFor", report.Request.Pairs);
            json.WriteNumber("seed", report.Request.FirstSeed);
            json.WriteStartArray("constants");
            foreach (var change in printed.Changes)
            {
                json.WriteStartObject();
                json.WriteString("name", change.Name);
                Write(json, "values", change.To);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("experiments");
            foreach (var result in report.Results) Write(json, result, printed);
            json.WriteEndArray();
            if (printed.Sensitivity is { } sensitivity) Write(json, sensitivity);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, ExperimentResult result, PrintedExperiments printed)
    {
        var experiment = result.Definition;
        json.WriteStartObject();
        json.WriteString("id", experiment.Id);
        json.WriteStartArray("claims");
        foreach (var claim in experiment.Claims) json.WriteStringValue(claim);
        json.WriteEndArray();
        json.WriteString("question", experiment.Question);
        json.WriteString("metric", KebabCase.Of(experiment.Metric));
        if (experiment.Month > 0) json.WriteNumber("month", experiment.Month);
        json.WriteStartArray("arms");
        for (var arm = 0; arm < experiment.Arms.Length; arm++)
        {
            json.WriteStartObject();
            json.WriteString("name", "abcd".AsSpan(arm, 1));
            json.WriteString("plays", ExperimentWords.Of(experiment.Arms[arm], printed.Report.Request.Catalogue.Variables));
            json.WriteString("metric", KebabCase.Of(experiment.MetricOf(experiment.Arms[arm])));
            json.WriteNumber("mean", result.Means[arm]);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Write(json, "difference", result.Difference.Interval);
        json.WriteString("expected", KebabCase.Of(experiment.Expect));
        if (experiment.Expect == Expectation.Same) json.WriteNumber("tolerance", experiment.Tolerance);
        json.WriteString("verdict", KebabCase.Of(result.Finding));
        if (experiment.Stands is { } stands) json.WriteString("onRecord", KebabCase.Of(stands));
        json.WriteBoolean("turned", result.HasTurned);
        json.WriteString("reading", ExperimentText.Reading(result));
        Number(json, "varianceCut", result.VarianceCut);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SensitivityReport sensitivity)
    {
        json.WriteStartObject("sensitivity");
        json.WriteNumber("changes", sensitivity.Changes);
        json.WriteNumber("tried", sensitivity.Tried);
        json.WriteNumber("games", sensitivity.FirstPairs);
        json.WriteNumber("suspected", sensitivity.Suspected);
        json.WriteNumber("playedAgain", sensitivity.PlayedAgain);
        json.WriteNumber("gamesAgain", sensitivity.AgainPairs);
        json.WriteStartArray("experiments");
        foreach (var experiment in sensitivity.Experiments) json.WriteStringValue(experiment.Id);
        json.WriteEndArray();
        json.WriteStartArray("turns");
        foreach (var turn in sensitivity.Turns)
        {
            json.WriteStartObject();
            json.WriteString("experiment", turn.Experiment.Id);
            Write(json, turn.Assumption);
            Write(json, "difference", turn.Difference);
            json.WriteString("verdict", KebabCase.Of(turn.Finding));
            json.WriteBoolean("clear", turn.IsClear);
            json.WriteBoolean("playedAgain", turn.IsPlayedAgain);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("unplayable");
        foreach (var (assumption, why) in sensitivity.Unplayable)
        {
            json.WriteStartObject();
            Write(json, assumption);
            json.WriteString("why", why);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Assumption assumption)
    {
        json.WriteString("constant", assumption.Name);
        json.WriteNumber("factor", assumption.Factor);
        Write(json, "from", assumption.From);
        Write(json, "to", assumption.To);
        json.WriteBoolean("outsideRange", assumption.IsOutside);
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<double> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, Interval interval)
    {
        json.WriteStartObject(name);
        json.WriteNumber("mean", interval.Mean);
        Number(json, "low", interval.Low);
        Number(json, "high", interval.High);
        json.WriteEndObject();
    }

    // What is without bounds, or cannot be told, is no number of JSON.
    private static void Number(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value)) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
