using System.Collections.Immutable;

namespace MagmaGame.Simulation.Parameters;

/// <summary>
/// Hands constants by name to the typed parameter groups and keeps book of it, so that a constant that is missing, has the
/// wrong shape or that nobody reads can be reported.
/// </summary>
public sealed class ParameterReader
{
    private readonly Dictionary<string, ParameterDefinition> _byName;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];
    private readonly List<string> _misshapen = [];
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);

    /// <summary>Reads from <paramref name="definitions"/>; of two with one name the last counts.</summary>
    public ParameterReader(IEnumerable<ParameterDefinition> definitions)
    {
        _byName = new(StringComparer.Ordinal);
        foreach (var definition in definitions) _byName[definition.Name] = definition;
    }

    /// <summary>Names that were asked for and are not there.</summary>
    public IReadOnlyList<string> Missing => _missing;

    /// <summary>Names whose number of values is not what the model wants.</summary>
    public IReadOnlyList<string> Misshapen => _misshapen;

    /// <summary>Names that are there and were never asked for.</summary>
    public IEnumerable<string> Unread => _byName.Keys.Where(name => !_read.Contains(name)).Order(StringComparer.Ordinal);

    /// <summary>Every name asked for so far.</summary>
    public IReadOnlyCollection<string> Asked => _read;

    /// <summary>Names that were asked for as whole numbers.</summary>
    public IReadOnlySet<string> Whole => _whole;

    /// <summary>The single value of <paramref name="name"/>; 0 and a note when it is not there.</summary>
    public double this[string name] => Find(name, 1) is [var value] ? value : 0;

    /// <summary>The single value as a whole number.</summary>
    public int Count(string name)
    {
        _whole.Add(name);
        return (int)this[name];
    }

    /// <summary>The three values of <paramref name="name"/>, one per rival; zeros and a note when they are not there.</summary>
    public ImmutableArray<double> PerRival(string name) => Find(name, 3) is { IsDefaultOrEmpty: false } three ? three : [0, 0, 0];

    private ImmutableArray<double> Find(string name, int count)
    {
        _read.Add(name);
        if (!_byName.TryGetValue(name, out var definition))
        {
            _missing.Add(name);
            return [];
        }
        if (definition.Values.Length == count) return definition.Values;
        _misshapen.Add(name);
        return [];
    }
}
