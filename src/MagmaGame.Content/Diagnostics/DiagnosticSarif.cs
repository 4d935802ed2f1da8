using System.Text;
using System.Text.Json;
using MagmaGame.Content.Fixes;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Diagnostics;

/// <summary>Writes diagnostics as SARIF 2.1.0, which code hosts and editors show beside the lines.</summary>
public static class DiagnosticSarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string FingerprintName = "magma/v1";

    // An edit is a convenience beside what was found: of a library that is broken all over not every one is worked out.
    private const long MostRead = 250_000_000;

    /// <summary>A log of one run.</summary>
    /// <param name="diagnostics">What was found.</param>
    /// <param name="allowed">What was found and is allowed where it stands.</param>
    /// <param name="files">The files it was found in.</param>
    /// <param name="version">The version of the program, as <c>1.2.3</c>.</param>
    public static string Write(
        IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<AllowedDiagnostic> allowed, ContentFiles files, string version)
    {
        List<Diagnostic> all = [.. diagnostics, .. allowed.Select(a => a.Diagnostic)];
        var rules = all.Select(d => d.Kind).DistinctBy(kind => kind.Code, StringComparer.Ordinal).OrderBy(kind => kind.Code, StringComparer.Ordinal).ToList();
        var places = rules.Index().ToDictionary(rule => rule.Item.Code, rule => rule.Index, StringComparer.Ordinal);
        var fingerprints = Fingerprints.Of(all, files);
        var edits = new Dictionary<Diagnostic, TextEdit>(ReferenceEqualityComparer.Instance);
        foreach (var fix in ContentFixes.Find(files, diagnostics, MostRead).SelectMany(file => file.Fixes)) edits[fix.Found] = fix.Edit;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules, version);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            for (var i = 0; i < all.Count; i++)
                WriteResult(json, all[i], i < diagnostics.Count ? null : allowed[i - diagnostics.Count].Reason, places[all[i].Code], fingerprints[i], edits.GetValueOrDefault(all[i]));
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteTool(Utf8JsonWriter json, List<DiagnosticKind> rules, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "magma content check");
        json.WriteString("semanticVersion", version);
        json.WriteStartArray("rules");
        foreach (var rule in rules) WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticKind rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        WriteText(json, "shortDescription", DiagnosticDocument.TitleOf(rule));
        WriteText(json, "fullDescription", rule.Explanation);
        json.WriteStartObject("help");
        json.WriteString("text", rule.Explanation);
        json.WriteString("markdown", DiagnosticDocument.Of(rule));
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("confidence", DiagnosticDocument.NameOf(rule.Confidence));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(
        Utf8JsonWriter json, Diagnostic diagnostic, string? reason, int rule, string fingerprint, TextEdit? edit)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(diagnostic.Severity));
        WriteText(json, "message", MessageOf(diagnostic));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WriteLocation(json, diagnostic.Path, diagnostic.Span);
        if (diagnostic.LogicalPath.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", diagnostic.LogicalPath);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
        json.WriteEndArray();
        if (!diagnostic.Related.IsEmpty) WriteRelated(json, diagnostic);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(FingerprintName, fingerprint);
        json.WriteEndObject();
        if (edit is not null) WriteFix(json, diagnostic, edit);
        if (reason is not null)
        {
            json.WriteStartArray("suppressions");
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("justification", reason);
            json.WriteEndObject();
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Diagnostic diagnostic, TextEdit edit)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText(json, "description", diagnostic.Kind.Fix!.Does);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, diagnostic.Path);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion(json, "deletedRegion", edit.Span);
        if (edit.Text.Length > 0) WriteText(json, "insertedContent", edit.Text);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRelated(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartArray("relatedLocations");
        for (var i = 0; i < diagnostic.Related.Length; i++)
        {
            var related = diagnostic.Related[i];
            json.WriteStartObject();
            json.WriteNumber("id", i);
            WriteLocation(json, related.Path, new TextSpan(related.Line, related.Column, related.Line, related.Column));
            WriteText(json, "message", related.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, string path, TextSpan span)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, path);
        WriteRegion(json, "region", span);
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartObject(name);
        json.WriteNumber("startLine", span.StartLine);
        json.WriteNumber("startColumn", span.StartColumn);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // The format has no field for advice, so it follows the message.
    private static string MessageOf(Diagnostic diagnostic)
    {
        var message = diagnostic.Message;
        if (diagnostic.DidYouMean is { } meant) message += $"; did you mean '{meant}'?";
        if (diagnostic.Help is { } help) message += $" ({help})";
        return message;
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
