using MagmaGame.Content.Diagnostics;

namespace MagmaGame.Content.Names;

/// <summary>The names of one kind of thing, what each stands for, and where it is declared.</summary>
/// <param name="what">The kind, as <c>event</c>.</param>
internal sealed class NameTable<T>(string what)
    where T : class
{
    private readonly Dictionary<string, (T Value, Place Place)> _all = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _twice = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => _all.Keys;

    public int Count => _all.Count;

    /// <summary>Whether an entry of this kind could not be read at all.</summary>
    public bool HasBroken => _broken.Count > 0;

    /// <summary>Adds a name; one that is there already is reported and stays as it was.</summary>
    public void Declare(string name, T value, Place place, Report report)
    {
        if (_all.TryAdd(name, (value, place))) return;
        _twice.Add(name);
        report.Add(DiagnosticCatalogue.DuplicateId.At(place, what, name) with
        {
            Related = [_all[name].Place.Related("first here")],
        });
    }

    /// <summary>
    /// Remembers that something of this name exists and cannot be read, so that naming it is no second mistake.
    /// </summary>
    public void DeclareBroken(string name) => _broken.Add(name);

    public T? Find(string name) => _all.TryGetValue(name, out var found) ? found.Value : null;

    public bool IsBroken(string name) => !_all.ContainsKey(name) && _broken.Contains(name);

    /// <summary>Whether a name was declared more than once: which of them others mean cannot be told, so nothing more is said of them.</summary>
    public bool IsTwice(string name) => _twice.Contains(name);

    public Place PlaceOf(string name) => _all[name].Place;
}
