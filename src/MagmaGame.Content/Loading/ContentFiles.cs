using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace MagmaGame.Content.Loading;

/// <summary>A file as the outer room read it.</summary>
/// <param name="Path">Relative, with forward slashes, beginning with <c>content/</c> or <c>seeds/</c>.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record ContentFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A file of that text.</summary>
    public static ContentFile OfText(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}

/// <summary>All files of a content folder and the seeds beside it, in the ordinal order of their paths.</summary>
public sealed class ContentFiles
{
    /// <summary>Takes the files in any order; of two with one path the last counts.</summary>
    public ContentFiles(IEnumerable<ContentFile> files)
    {
        var byPath = new Dictionary<string, ContentFile>(StringComparer.Ordinal);
        foreach (var file in files) byPath[file.Path] = file;
        ContentFile[] all = [.. byPath.Values];
        Array.Sort(all, static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        All = ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    /// <summary>The files by path.</summary>
    public ImmutableArray<ContentFile> All { get; }

    /// <summary>The file of that path, or null.</summary>
    public ContentFile? Find(string path) => All.FirstOrDefault(file => file.Path == path);

    /// <summary>These files with one more, or with one in place of that of the same path.</summary>
    public ContentFiles With(ContentFile file) => new(All.Append(file));
}
