using System.Text.Json.Nodes;

namespace MagmaGame.Content.Schemas;

/// <summary>What a schema says to the people who write by it.</summary>
internal static class SchemaWords
{
    /// <summary>Adds what it is for.</summary>
    public static JsonObject Says(this JsonObject schema, string description)
    {
        schema.Insert(0, "description", description);
        return schema;
    }

    /// <summary>Adds examples.</summary>
    public static JsonObject Like(this JsonObject schema, params ReadOnlySpan<JsonNode?> examples)
    {
        var all = new JsonArray();
        foreach (var example in examples) all.Add(example);
        schema["examples"] = all;
        return schema;
    }

    /// <summary>Adds what holds when the key is left out.</summary>
    public static JsonObject Usually(this JsonObject schema, JsonNode otherwise)
    {
        schema["default"] = otherwise;
        return schema;
    }
}
