using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Proofs;

/// <summary>
/// Finds where the parts of events stand. Trees are let go of once events are read, since those of a large library need much
/// memory; the few files with something to say are simply read again.
/// </summary>
internal sealed class EventPlaces(IReadOnlyList<Item> items)
{
    private readonly Dictionary<SourceText, MappingNode?> _trees = [];

    /// <summary>The place of a part of an event; of the nearest part around it when there is none.</summary>
    /// <param name="eventIndex">Index of the event.</param>
    /// <param name="steps">The way: keys, and numbers in lists.</param>
    public Place Of(int eventIndex, params ReadOnlySpan<object> steps)
    {
        var item = items[eventIndex];
        var trail = item.Trail;
        YamlNode? node = TreeOf(item);
        if (node is null) return item.PlaceOf("id");
        foreach (var step in steps)
        {
            trail = step is int number ? trail.Then(number) : trail.Then((string)step);
            var next = (node, step) switch
            {
                (MappingNode mapping, string key) => mapping.Find(key),
                (SequenceNode list, int index) when index < list.Items.Length => list.Items[index],
                _ => null,
            };
            if (next is null) break;
            node = next;
        }
        return item.Context.PlaceOf(node, trail);
    }

    private YamlNode? TreeOf(Item item)
    {
        var source = item.Context.Source;
        if (!_trees.TryGetValue(source, out var root))
            _trees.Add(source, root = YamlReader.Read(source, new Report())?.Root);
        return root?.Find("events") is SequenceNode list ? Array.Find(list.Items, node => node.Span == item.Node.Span) : null;
    }
}
