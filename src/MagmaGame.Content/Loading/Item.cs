using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Loading;

/// <summary>An entry of a top-level list, or the single thing a file is about.</summary>
internal sealed class Item(MappingNode node, FileContext context, Trail trail)
{
    /// <summary>Its mapping.</summary>
    public MappingNode Node { get; private set; } = node;

    /// <summary>Its file.</summary>
    public FileContext Context { get; } = context;

    /// <summary>The way to it.</summary>
    public Trail Trail { get; } = trail;

    public Fields Fields(ReadOnlySpan<string> known) => new(Node, Trail, Context, known);

    /// <summary>Its id (or name) as written; null when it has none.</summary>
    public ScalarNode? Scalar(string key) => Node.Find(key) as ScalarNode;

    /// <summary>Lets go of all but one key once the item is read: the trees of many items need much memory.</summary>
    public void KeepOnly(string key)
    {
        var at = Array.FindIndex(Node.Entries, entry => entry.Name == key);
        Node = new MappingNode(Node.Span, at < 0 ? [] : [Node.Entries[at]]);
    }

    public Place PlaceOf(string key) => Context.PlaceOf(Node.Find(key) ?? Node, Trail);

    public Place Place => Context.PlaceOf(Node.Entries.Length > 0 ? Node.Entries[0].Key : Node, Trail);
}
