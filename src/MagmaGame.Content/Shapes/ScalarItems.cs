using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Shapes;

/// <summary>A scalar of a list, and its number in it.</summary>
internal readonly record struct ScalarItem(ScalarNode Scalar, int Index);

/// <summary>
/// The scalars of a list, one after the other; whatever else the list holds is reported on the way and passed over.
/// </summary>
internal struct ScalarItems(Fields fields, string key, YamlNode[] items)
{
    private int _next;

    /// <summary>How many there are at most.</summary>
    public readonly int Most => items.Length;

    public ScalarItem Current { get; private set; }

    public readonly ScalarItems GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < items.Length)
        {
            var index = _next++;
            if (items[index] is ScalarNode { IsNothing: false, IsRefused: false } scalar)
            {
                Current = new ScalarItem(scalar, index);
                return true;
            }
            if (items[index] is not ScalarNode { IsRefused: true }) fields.WrongItem(key, index, items[index]);
        }
        return false;
    }
}
