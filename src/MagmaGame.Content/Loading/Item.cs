using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Loading;

/// <summary>An entry of a top-level list, or the single thing a file is about.</summary>
/// <param name="Node">Its mapping.</param>
/// <param name="Context">Its file.</param>
/// <param name="Trail">The way to it.</param>
internal sealed record Item(MappingNode Node, FileContext Context, Trail Trail)
{
    public Fields Fields(ReadOnlySpan<string> known) => new(Node, Trail, Context, known);

    /// <summary>Its id (or name) as written; null when it has none.</summary>
    public ScalarNode? Scalar(string key) => Node.Find(key) as ScalarNode;

    public Place PlaceOf(string key) => Context.PlaceOf(Node.Find(key) ?? Node, Trail);

    public Place Place => Context.PlaceOf(Node.Entries.Length > 0 ? Node.Entries[0].Key : Node, Trail);
}
