using System.Text;
using System.Text.Json;

namespace MagmaGame.Authoring.Overlaps;

/// <summary>Writes shared runs as JSON for other programs.</summary>
public static class OverlapJson
{
    /// <summary>An object with one entry for each run.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="words">How many words make a run.</param>
    /// <param name="files">How many files were looked through.</param>
    /// <param name="essays">How many essays they were held against.</param>
    public static string Write(IEnumerable<SharedRun> runs, int words, int files, int essays)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("format", "magma-overlap");
            json.WriteNumber("version", 1);
            json.WriteNumber("words", words);
            json.WriteNumber("files", files);
            json.WriteNumber("essays", essays);
            json.WriteStartArray("runs");
            foreach (var run in runs)
            {
                json.WriteStartObject();
                json.WriteString("path", run.Path);
                json.WriteNumber("line", run.Line);
                json.WriteString("words", run.Words);
                json.WriteNumber("length", run.Length);
                json.WriteString("essay", run.Essay);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
