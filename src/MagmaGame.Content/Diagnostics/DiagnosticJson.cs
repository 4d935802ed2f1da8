using System.Text;
using System.Text.Json;

namespace MagmaGame.Content.Diagnostics;

/// <summary>Writes diagnostics as JSON for other programs.</summary>
public static class DiagnosticJson
{
    /// <summary>An array with one object for each diagnostic.</summary>
    public static string Write(IEnumerable<Diagnostic> diagnostics)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics) Write(json, diagnostic);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", DiagnosticPrinter.NameOf(diagnostic.Severity));
        json.WriteString("confidence", DiagnosticDocument.NameOf(diagnostic.Kind.Confidence));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("path", diagnostic.Path);
        json.WriteNumber("line", diagnostic.Span.StartLine);
        json.WriteNumber("column", diagnostic.Span.StartColumn);
        json.WriteNumber("endLine", diagnostic.Span.EndLine);
        json.WriteNumber("endColumn", diagnostic.Span.EndColumn);
        if (diagnostic.DidYouMean is { } meant) json.WriteString("didYouMean", meant);
        if (diagnostic.Help is { } help) json.WriteString("help", help);
        if (diagnostic.LogicalPath.Length > 0) json.WriteString("at", diagnostic.LogicalPath);
        if (!diagnostic.Related.IsEmpty)
        {
            json.WriteStartArray("related");
            foreach (var related in diagnostic.Related)
            {
                json.WriteStartObject();
                json.WriteString("path", related.Path);
                json.WriteNumber("line", related.Line);
                json.WriteNumber("column", related.Column);
                json.WriteString("message", related.Message);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }
}
