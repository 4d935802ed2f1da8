using System.Text;
using System.Text.Json;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Printing;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Risk;

namespace MagmaGame.Simulations;

/// <summary>Figures as one JSON object; shares and chances from 0 to 1.</summary>
internal static class SummaryJson
{
    public static string Write(SimulationSummary summary, Catalogue catalogue)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("scenario", summary.Scenario);
            json.WriteString("policy", summary.Policy);
            json.WriteString("pace", PaceWords.Of(summary.Pace, ""));
            json.WriteNumber("games", summary.Games);
            json.WriteNumber("seed", summary.Seed);
            json.WriteStartObject("pCatastrophe");
            json.WriteNumber("mean", summary.CatastropheChance.Mean);
            json.WriteNumber("low", summary.CatastropheChance.Low);
            json.WriteNumber("high", summary.CatastropheChance.High);
            json.WriteEndObject();
            json.WriteStartObject("outcomes");
            json.WriteNumber("obsolescence", summary.Share(Outcome.Obsolescence));
            json.WriteNumber("pause", summary.Share(Outcome.Pause));
            json.WriteNumber("selfDestruction", summary.Share(Outcome.SelfDestruction));
            json.WriteEndObject();
            json.WriteStartObject("variants");
            foreach (var variant in catalogue.Variants) json.WriteNumber(variant.Id, summary.Variants[(int)variant.Variant]);
            json.WriteEndObject();
            json.WriteStartObject("months");
            json.WriteNumber("median", summary.Months.Median);
            json.WriteNumber("max", summary.Months.Max);
            json.WriteEndObject();
            json.WriteStartObject("causes");
            json.WriteStartObject("channels");
            foreach (var channel in Enum.GetValues<Channel>()) json.WriteNumber(KebabCase.Of(channel), summary.Channels[(int)channel]);
            json.WriteEndObject();
            json.WriteStartObject("threats");
            foreach (var threat in Enum.GetValues<Threat>()) json.WriteNumber(KebabCase.Of(threat), summary.Threats[(int)threat]);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteNumber("gamesPerSecond", summary.GamesPerSecond);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
