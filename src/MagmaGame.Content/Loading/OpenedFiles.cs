using System.Collections.Concurrent;

namespace MagmaGame.Content.Loading;

/// <summary>
/// What files say as trees, kept from one load to the next: where content is loaded again with one file changed, the others need
/// not be read again.
/// </summary>
internal sealed class OpenedFiles
{
    private readonly ConcurrentDictionary<ContentFile, OpenedFile> _all = new(ReferenceEqualityComparer.Instance);

    /// <summary>The file as a tree, with a report of its own to go on with.</summary>
    public OpenedFile Open(ContentFile file)
    {
        var opened = _all.GetOrAdd(file, OpenedFile.Open);
        return opened with { Report = opened.Report.Copy() };
    }
}
