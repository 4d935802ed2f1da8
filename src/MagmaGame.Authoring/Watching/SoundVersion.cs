using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Catalogues;

namespace MagmaGame.Authoring.Watching;

/// <summary>The newest content that can be played: what was saved last, with files that are broken as they last were sound.</summary>
/// <param name="Files">The files it is made of.</param>
/// <param name="Catalogue">What they say.</param>
/// <param name="Kept">Files that are taken as they were, by path; all that differ when no mixture can be played.</param>
/// <param name="Errors">Why: the errors of what was saved.</param>
public sealed record SoundVersion(
    ContentFiles Files, Catalogue Catalogue, ImmutableArray<string> Kept, ImmutableArray<Diagnostic> Errors)
{
    /// <summary>Finds it.</summary>
    /// <param name="sound">The last version that could be played.</param>
    /// <param name="catalogue">What it said.</param>
    /// <param name="now">What is there now.</param>
    public static SoundVersion Of(ContentFiles sound, Catalogue catalogue, ContentFiles now)
    {
        var result = ContentLoader.Load(now);
        if (result.Catalogue is { } clean) return new SoundVersion(now, clean, [], []);
        var errors = result.Diagnostics.Where(d => d.Severity == Severity.Error).ToImmutableArray();
        var kept = new SortedSet<string>(StringComparer.Ordinal);
        var mixed = now;
        while (true)
        {
            // A file taken as it was may name what another no longer has; then that one is taken as it was, too.
            var broken = Broken(result, mixed, sound, kept);
            if (broken.Count == 0) break;
            kept.UnionWith(broken);
            mixed = Mixed(now, sound, kept);
            result = ContentLoader.Load(mixed);
            if (result.Catalogue is { } mended) return new SoundVersion(mixed, mended, [.. kept], errors);
        }
        var changes = FileChanges.Between(sound, now);
        return new SoundVersion(sound, catalogue, [.. changes.Changed, .. changes.Added, .. changes.Removed], errors);
    }

    private static List<string> Broken(ContentResult result, ContentFiles mixed, ContentFiles sound, SortedSet<string> kept)
    {
        var wrong = result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Path).ToHashSet(StringComparer.Ordinal);
        var changes = FileChanges.Between(sound, mixed);
        List<string> fresh = [.. changes.Changed.Concat(changes.Added).Where(path => wrong.Contains(path) && !kept.Contains(path))];
        // What is wrong in files that have not changed comes from one that is gone.
        return fresh.Count > 0 ? fresh : [.. changes.Removed.Where(path => !kept.Contains(path))];
    }

    private static ContentFiles Mixed(ContentFiles now, ContentFiles sound, SortedSet<string> kept) => new(
    [
        .. now.All.Where(file => !kept.Contains(file.Path)),
        .. sound.All.Where(file => kept.Contains(file.Path)),
    ]);
}
