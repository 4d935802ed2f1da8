namespace MagmaGame.Content.Yaml;

/// <summary>
/// What belongs to the lists or mappings that are open, innermost last; one array is made of each when it closes.
/// </summary>
internal sealed class Gathered<T>(int expected)
{
    private T[] _all = expected == 0 ? [] : new T[expected];

    public Gathered()
        : this(64)
    {
    }

    public int Count { get; private set; }

    public ref readonly T this[int index] => ref _all[index];

    public void Add(in T part)
    {
        if (Count == _all.Length) Array.Resize(ref _all, Math.Max(Count * 2, 4));
        _all[Count++] = part;
    }

    /// <summary>Takes away what was added since there were <paramref name="first"/>.</summary>
    public T[] TakeFrom(int first)
    {
        if (first == 0 && Count == _all.Length) return TakeAll();
        var taken = new T[Count - first];
        Array.Copy(_all, first, taken, 0, taken.Length);
        Array.Clear(_all, first, taken.Length);
        Count = first;
        return taken;
    }

    private T[] TakeAll()
    {
        var taken = _all;
        (_all, Count) = ([], 0);
        return taken;
    }
}
