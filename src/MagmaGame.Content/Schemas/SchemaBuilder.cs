using System.Text.Json.Nodes;
using MagmaGame.Content.Names;

namespace MagmaGame.Content.Schemas;

/// <summary>
/// Puts schemas together. A mapping is made from the very list of keys that its reader knows: a key that one of the two lacks
/// stops the making, so that none can be forgotten.
/// </summary>
/// <param name="names">Where the definitions of names stand, up to the name: <c>names.json#/definitions/</c>.</param>
internal sealed class SchemaBuilder(string names)
{
    private readonly HashSet<string[]> _taken = [];

    /// <summary>Whether a mapping was made from that list of keys.</summary>
    public bool HasTaken(string[] keys) => _taken.Contains(keys);

    /// <summary>A text. YAML takes what looks like a number for one, and readers take it for a text.</summary>
    public static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number"), ["minLength"] = 1 };

    /// <summary>A text of a certain form.</summary>
    public static JsonObject Formed(string pattern, string otherwise) =>
        new() { ["type"] = "string", ["pattern"] = pattern, ["patternErrorMessage"] = otherwise };

    /// <summary>A number within bounds.</summary>
    public static JsonObject Number(double low, double high) => new() { ["type"] = "number", ["minimum"] = low, ["maximum"] = high };

    /// <summary>A whole number within bounds.</summary>
    public static JsonObject Whole(int low, int high) => new() { ["type"] = "integer", ["minimum"] = low, ["maximum"] = high };

    /// <summary>True or false.</summary>
    public static JsonObject Truth() => new() { ["type"] = "boolean" };

    /// <summary>One of a few words.</summary>
    public static JsonObject OneOf(IEnumerable<string> words) => new() { ["enum"] = ArrayOf(words) };

    /// <summary>A member of an enum by its name in content.</summary>
    public static JsonObject Word<T>()
        where T : struct, Enum => OneOf(EnumNames<T>.All);

    /// <summary>A list of at least so many of something.</summary>
    public static JsonObject ListOf(JsonObject item, int least = 0)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item };
        if (least > 0) list["minItems"] = least;
        return list;
    }

    /// <summary>A list of exactly so many of something.</summary>
    public static JsonObject ListOf(int count, JsonObject item)
    {
        var list = ListOf(item, count);
        list["maxItems"] = count;
        return list;
    }

    /// <summary>Any one of these.</summary>
    public static JsonObject Any(params ReadOnlySpan<JsonObject> schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    /// <summary>That it lacks a key.</summary>
    public static JsonObject Without(string key) => new() { ["not"] = Having(key) };

    /// <summary>That it has these keys.</summary>
    public static JsonObject Having(params ReadOnlySpan<string> keys) => new() { ["required"] = new JsonArray([.. keys]) };

    /// <summary>An array of texts.</summary>
    public static JsonArray ArrayOf(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    /// <summary>Something that is defined beside the names; what is said of it here can stand with it.</summary>
    public JsonObject Named(string definition) =>
        new() { ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = names + definition }) };

    /// <summary>A mapping with the keys that its reader knows.</summary>
    /// <exception cref="InvalidOperationException">Its parts are not those keys.</exception>
    public JsonObject Mapping(string title, string[] keys, params ReadOnlySpan<SchemaPart> parts)
    {
        _taken.Add(keys);
        return Mapping(title, (IReadOnlyCollection<string>)keys, parts);
    }

    /// <summary>A mapping with keys that stand nowhere as a list.</summary>
    /// <exception cref="InvalidOperationException">Its parts are not those keys.</exception>
    public static JsonObject Mapping(string title, IReadOnlyCollection<string> keys, params ReadOnlySpan<SchemaPart> parts)
    {
        var properties = new JsonObject();
        var needed = new JsonArray();
        foreach (var part in parts)
        {
            if (!keys.Contains(part.Key, StringComparer.Ordinal) || !properties.TryAdd(part.Key, part.Schema))
                throw new InvalidOperationException($"{title}: no reader knows '{part.Key}', or it is described twice.");
            if (part.IsNeeded) needed.Add(part.Key);
        }
        if (keys.FirstOrDefault(key => !properties.ContainsKey(key)) is { } missing)
            throw new InvalidOperationException($"{title}: its reader knows '{missing}' and the schema does not.");
        var mapping = new JsonObject { ["title"] = title, ["type"] = "object", ["additionalProperties"] = false };
        if (needed.Count > 0) mapping["required"] = needed;
        mapping["properties"] = properties;
        return mapping;
    }
}
