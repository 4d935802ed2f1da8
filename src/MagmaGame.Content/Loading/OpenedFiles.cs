using System.Collections.Concurrent;

namespace MagmaGame.Content.Loading;

/// <summary>
/// What files say as trees, kept from one load to the next: where content is loaded again with one file changed, the others need
/// not be read again. The two latest versions of each path are kept, so that going back costs nothing either.
/// </summary>
public sealed class OpenedFiles
{
    private readonly ConcurrentDictionary<string, Version> _newest = new(StringComparer.Ordinal);

    private sealed record Version(ContentFile File, OpenedFile Opened, Version? Older);

    /// <summary>The file as a tree, with a report of its own to go on with.</summary>
    internal OpenedFile Open(ContentFile file)
    {
        var newest = _newest.GetValueOrDefault(file.Path);
        for (var version = newest; version is not null; version = version.Older)
            if (IsSame(version.File, file)) return Anew(version.Opened);
        var opened = OpenedFile.Open(file);
        _newest[file.Path] = new Version(file, opened, newest is null ? null : newest with { Older = null });
        return Anew(opened);
    }

    private static bool IsSame(ContentFile kept, ContentFile file) =>
        ReferenceEquals(kept, file) || kept.Bytes.Span.SequenceEqual(file.Bytes.Span);

    private static OpenedFile Anew(OpenedFile opened) => opened with { Report = opened.Report.Copy() };
}
