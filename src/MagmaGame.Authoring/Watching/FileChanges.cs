using System.Collections.Immutable;
using MagmaGame.Content.Loading;

namespace MagmaGame.Authoring.Watching;

/// <summary>What differs between two readings of the same folders, by what the files hold: a file that was only touched, or saved
/// as it was, differs in nothing.</summary>
/// <param name="Changed">Files that hold something else, by path.</param>
/// <param name="Added">Files that are new, by path.</param>
/// <param name="Removed">Files that are gone, by path.</param>
public sealed record FileChanges(ImmutableArray<string> Changed, ImmutableArray<string> Added, ImmutableArray<string> Removed)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Changed.IsEmpty && Added.IsEmpty && Removed.IsEmpty;

    /// <summary>Compares two readings.</summary>
    public static FileChanges Between(ContentFiles before, ContentFiles now)
    {
        var old = before.All.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var paths = now.All.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return new FileChanges(
            [.. now.All.Where(file => old.TryGetValue(file.Path, out var was) && !was.Bytes.Span.SequenceEqual(file.Bytes.Span)).Select(file => file.Path)],
            [.. now.All.Where(file => !old.ContainsKey(file.Path)).Select(file => file.Path)],
            [.. before.All.Where(file => !paths.Contains(file.Path)).Select(file => file.Path)]);
    }

    /// <summary>In words: <c>content/decks.yaml changed, content/events/new.yaml is new</c>; of many only the first few are named.</summary>
    public override string ToString()
    {
        const int mostNamed = 3;
        List<string> all =
        [
            .. Changed.Select(path => $"{path} changed"),
            .. Added.Select(path => $"{path} is new"),
            .. Removed.Select(path => $"{path} is gone"),
        ];
        return string.Join(", ", all.Take(mostNamed)) + (all.Count > mostNamed ? $" and {all.Count - mostNamed} more" : "");
    }
}
