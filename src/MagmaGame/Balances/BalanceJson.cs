using System.Text;
using System.Text.Json;
using MagmaGame.Analysis.Balances;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Session.Words;

namespace MagmaGame.Balances;

/// <summary>A balance report as one JSON object; shares and chances from 0 to 1, null for what cannot be told.</summary>
internal static class BalanceJson
{
    public static string Write(BalanceReport report)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("games", report.Games);
            json.WriteNumber("asked", report.Request.Games);
            json.WriteNumber("seed", report.Request.FirstSeed);
            json.WriteStartArray("scenarios");
            for (var world = 0; world < report.Request.Worlds.Length; world++)
            {
                json.WriteStartObject();
                json.WriteString("scenario", report.Request.Worlds[world].Scenario.Id);
                json.WriteString("policy", report.Request.Worlds[world].Policy.Id);
                Write(json, "pCatastrophe", report.Chances[world]);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var finding in report.Findings) Write(json, report, finding);
            json.WriteEndArray();
            json.WriteStartArray("knobSettings");
            foreach (var finding in report.KnobSettings) Write(json, report, finding);
            json.WriteEndArray();
            json.WriteStartArray("questions");
            for (var question = 0; question < report.Questions.Length; question++) Write(json, report, question);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, BalanceReport report, BalanceFinding finding)
    {
        var question = report.Questions[finding.Question];
        json.WriteStartObject();
        json.WriteString("kind", KebabCase.Of(question.Kind));
        json.WriteString("name", question.Name);
        if (finding.Setting >= 0) json.WriteString("setting", question.Settings[finding.Setting]);
        json.WriteString("verdict", KebabCase.Of(finding.Verdict));
        Write(json, "lost", finding.Lost);
        json.WriteNumber("told", finding.Told);
        json.WriteNumber("ahead", finding.Ahead);
        json.WriteNumber("behind", finding.Behind);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BalanceReport report, int place)
    {
        var question = report.Questions[place];
        json.WriteStartObject();
        json.WriteString("kind", KebabCase.Of(question.Kind));
        json.WriteString("name", question.Name);
        json.WriteStartArray("settings");
        foreach (var setting in question.Settings) json.WriteStringValue(setting);
        json.WriteEndArray();
        json.WriteStartArray("scenarios");
        for (var world = 0; world < report.Request.Worlds.Length; world++)
        {
            var cell = report.Cells[place][world];
            if (cell.Games == 0) continue;
            json.WriteStartObject();
            json.WriteString("scenario", report.Request.Worlds[world].Scenario.Id);
            json.WriteNumber("games", cell.Games);
            json.WriteString("best", question.Settings[cell.Best]);
            json.WriteStartArray("pCatastrophe");
            foreach (var mean in cell.Means) Number(json, mean);
            json.WriteEndArray();
            json.WriteStartArray("lost");
            foreach (var lost in cell.Lost) Write(json, name: null, lost);
            json.WriteEndArray();
            if (question.CanBeUnused) Write(json, "lostUnused", cell.LostUnused);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string? name, Estimate estimate)
    {
        if (name is not null) json.WritePropertyName(name);
        json.WriteStartObject();
        json.WritePropertyName("mean");
        Number(json, estimate.Value);
        json.WritePropertyName("low");
        Number(json, estimate.Interval.Low);
        json.WritePropertyName("high");
        Number(json, estimate.Interval.High);
        json.WriteEndObject();
    }

    // What is without bounds, or cannot be told, is no number of JSON.
    private static void Number(Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value)) json.WriteNumberValue(value);
        else json.WriteNullValue();
    }
}
