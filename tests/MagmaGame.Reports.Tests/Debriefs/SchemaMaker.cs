using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Xml.Linq;

namespace MagmaGame.Reports.Tests.Debriefs;

/// <summary>Makes a JSON Schema from the records that are written and from what their comments say.</summary>
internal static class SchemaMaker
{
    public static string Of<T>(JsonSerializerOptions layout, string title)
    {
        var comments = XDocument.Load(Path.ChangeExtension(typeof(T).Assembly.Location, ".xml"))
            .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
        var schema = (JsonObject)layout.GetJsonSchemaAsNode(typeof(T), new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Described(context, node, comments),
        });
        var whole = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var (name, value) in schema.ToList())
        {
            schema.Remove(name);
            whole[name] = value;
        }
        return whole.ToJsonString(layout) + "\n";
    }

    private static JsonNode Described(JsonSchemaExporterContext context, JsonNode node, Dictionary<string, XElement> comments)
    {
        if (node is not JsonObject schema || Comment(context, comments) is not { Length: > 0 } words) return node;
        schema.Insert(0, "description", words);
        return schema;
    }

    private static string? Comment(JsonSchemaExporterContext context, Dictionary<string, XElement> comments)
    {
        if (context.PropertyInfo is not { AttributeProvider: MemberInfo { DeclaringType: { } owner, Name: var name } })
            return Words(comments.GetValueOrDefault($"T:{context.TypeInfo.Type.FullName}")?.Element("summary"));
        return Words(comments.GetValueOrDefault($"P:{owner.FullName}.{name}")?.Element("summary"))
            ?? Words(comments.GetValueOrDefault($"T:{owner.FullName}")?.Elements("param").FirstOrDefault(param => param.Attribute("name")!.Value == name));
    }

    // References are told by their last name, as data has it.
    private static string? Words(XElement? comment)
    {
        if (comment is null) return null;
        var text = string.Concat(comment.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "see" or "paramref" } reference => Last(reference),
            XElement element => element.Value,
            XText words => words.Value,
            _ => "",
        }));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Last(XElement reference)
    {
        var name = (reference.Attribute("cref") ?? reference.Attribute("name"))!.Value.Split('.', ':')[^1];
        return JsonNamingPolicy.CamelCase.ConvertName(name);
    }
}
