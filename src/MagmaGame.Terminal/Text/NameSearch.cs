using System.Collections.Immutable;

namespace MagmaGame.Terminal.Text;

/// <summary>What a typed name stands for.</summary>
/// <param name="Found">The one thing meant, or null.</param>
/// <param name="Candidates">When nothing is found: what may have been meant.</param>
/// <param name="Ambiguous">Whether the candidates all fit what was typed.</param>
internal sealed record NameMatch<T>(T? Found, ImmutableArray<T> Candidates, bool Ambiguous)
    where T : class;

/// <summary>
/// Finds things by what a person types: any of a thing's names in full, else by whole words, else by its beginning, else by a
/// part; capitals, underscores and dashes do not matter.
/// </summary>
internal sealed class NameSearch<T>
    where T : class
{
    private const int MostTyped = 80;
    private readonly ImmutableArray<(T Thing, ImmutableArray<string> Names)> _things;

    public NameSearch(IEnumerable<T> things, Func<T, IEnumerable<string>> names) =>
        _things = [.. things.Select(thing => (thing, names(thing).Select(Plain).ToImmutableArray()))];

    /// <summary>Everything that fits what is typed so far, the best first; what may have been meant when nothing does, and
    /// everything when nothing is typed.</summary>
    public ImmutableArray<T> All(string typed)
    {
        var wanted = Wanted(typed);
        if (wanted.Length == 0) return [.. _things.Select(t => t.Thing)];
        var fitting = Fits(wanted).SelectMany(fits => _things.Where(t => t.Names.Any(fits)).Select(t => t.Thing)).Distinct().ToImmutableArray();
        return fitting.IsEmpty ? Find(typed).Candidates : fitting;
    }

    public NameMatch<T> Find(string typed)
    {
        var wanted = Wanted(typed);
        if (wanted.Length == 0) return new NameMatch<T>(null, [], Ambiguous: false);
        foreach (var fits in Fits(wanted))
        {
            var found = _things.Where(t => t.Names.Any(fits)).Select(t => t.Thing).ToImmutableArray();
            if (found.Length == 1) return new NameMatch<T>(found[0], [], Ambiguous: false);
            if (found.Length > 1) return new NameMatch<T>(null, found, Ambiguous: true);
        }
        var near = Likeness.Near(wanted, _things.SelectMany(t => t.Names)).ToImmutableArray();
        return new NameMatch<T>(
            null,
            [.. near.Select(name => _things.First(t => t.Names.Contains(name, StringComparer.Ordinal)).Thing).Distinct()],
            Ambiguous: false);
    }

    /// <summary>A name with single spaces, in lower case.</summary>
    public static string Plain(string name) => string.Join(
        ' ', name.ToLowerInvariant().Split([' ', '_', '-', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string Wanted(string typed) => Plain(typed.Length > MostTyped ? typed[..MostTyped] : typed);

    private static IEnumerable<Func<string, bool>> Fits(string wanted) =>
    [
        name => name == wanted,
        name => $" {name} ".Contains($" {wanted} ", StringComparison.Ordinal),
        name => name.StartsWith(wanted, StringComparison.Ordinal),
        name => name.Contains(wanted, StringComparison.Ordinal),
    ];
}
