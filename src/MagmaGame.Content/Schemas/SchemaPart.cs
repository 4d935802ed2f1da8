using System.Text.Json.Nodes;

namespace MagmaGame.Content.Schemas;

/// <summary>A key of a mapping and what may stand under it.</summary>
/// <param name="Key">The key.</param>
/// <param name="IsNeeded">Whether the reader reports a mapping without it.</param>
/// <param name="Schema">What its value must be.</param>
internal sealed record SchemaPart(string Key, bool IsNeeded, JsonObject Schema)
{
    /// <summary>A key that must be there.</summary>
    public static SchemaPart Needed(string key, JsonObject schema) => new(key, true, schema);

    /// <summary>A key that may be there.</summary>
    public static SchemaPart Free(string key, JsonObject schema) => new(key, false, schema);
}
