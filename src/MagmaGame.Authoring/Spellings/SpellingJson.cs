using System.Text;
using System.Text.Json;

namespace MagmaGame.Authoring.Spellings;

/// <summary>Writes what a check of spelling found as JSON for other programs.</summary>
public static class SpellingJson
{
    /// <summary>An object with one entry for each finding.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="words">How many words were looked at.</param>
    /// <param name="dictionary">The dictionary asked.</param>
    public static string Write(IEnumerable<SpellingFinding> findings, int words, string dictionary)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("format", "magma-spelling");
            json.WriteNumber("version", 1);
            json.WriteString("dictionary", dictionary);
            json.WriteNumber("words", words);
            json.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                json.WriteStartObject();
                json.WriteString("problem", NameOf(finding.Problem));
                json.WriteString("path", finding.Path);
                json.WriteNumber("line", finding.Line);
                json.WriteNumber("column", finding.Column);
                json.WriteString("word", finding.Word);
                json.WriteStartArray("near");
                foreach (var near in finding.Near) json.WriteStringValue(near);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static string NameOf(SpellingProblem problem) => problem == SpellingProblem.OutOfOrder ? "out-of-order" : problem.ToString().ToLowerInvariant();
}
