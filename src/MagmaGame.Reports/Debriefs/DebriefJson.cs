using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using MagmaGame.Analysis.Debriefs;

namespace MagmaGame.Reports.Debriefs;

/// <summary>A debrief as one JSON object, for other programs. Chances and shares go from 0 to 1; months count from January 2025, which
/// is 0. Its <c>format</c> changes whenever a reader of the one before would be misled; what is only added does not change it.</summary>
public static class DebriefJson
{
    /// <summary>How records are laid out; what can be worked out from the rest is left out.</summary>
    public static JsonSerializerOptions Layout { get; } = MakeLayout();

    /// <summary>The debrief as text.</summary>
    public static string Write(Debrief debrief) => Text(debrief);

    /// <summary>The debrief in such a text.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Debrief Read(string json) =>
        JsonSerializer.Deserialize<Debrief>(json, Layout) ?? throw new JsonException("There is no debrief in it.");

    /// <summary>The JSON Schema of such a text; it stands in <c>debrief.schema.json</c>.</summary>
    public static string Schema { get; } = ReadSchema("debrief.schema.json");

    /// <summary>Any record in this layout.</summary>
    internal static string Text<T>(T record) => Harmless(JsonSerializer.Serialize(record, Layout)) + "\n";

    /// <summary>A schema that is kept in the assembly.</summary>
    internal static string ReadSchema(string file)
    {
        using var stream = typeof(DebriefJson).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    // Signs that hide or turn round others stand within strings only, and a string may as well say their numbers.
    private static string Harmless(string json)
    {
        if (!json.Any(IsHidden)) return json;
        var text = new StringBuilder(json.Length + 16);
        foreach (var sign in json)
        {
            if (IsHidden(sign)) text.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}");
            else text.Append(sign);
        }
        return text.ToString();
    }

    private static bool IsHidden(char sign) => char.GetUnicodeCategory(sign)
        is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static JsonSerializerOptions MakeLayout()
    {
        var layout = new JsonSerializerOptions(JsonSerializerDefaults.General)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            IgnoreReadOnlyProperties = true,
            RespectNullableAnnotations = true,
            WriteIndented = true,
            NewLine = "\n",
            // The text is a file and no part of a page: quotation marks stay readable.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        layout.MakeReadOnly();
        return layout;
    }
}
