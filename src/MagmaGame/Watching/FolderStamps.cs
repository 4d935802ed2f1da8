using System.IO.Enumeration;

namespace MagmaGame.Watching;

/// <summary>Names, lengths and times of the files in some folders: cheap to take, and different whenever a file was written.</summary>
internal sealed class FolderStamps : IEquatable<FolderStamps>
{
    private readonly Dictionary<string, (long Length, long Written)> _stamps = new(StringComparer.Ordinal);

    private FolderStamps()
    {
    }

    /// <summary>Takes them; what is not there or cannot be looked into counts as empty.</summary>
    public static FolderStamps Of(IEnumerable<string> folders)
    {
        var stamps = new FolderStamps();
        foreach (var folder in folders)
        {
            try
            {
                var files = new FileSystemEnumerable<(string Path, long Length, long Written)>(
                    folder,
                    (ref entry) => (entry.ToFullPath(), entry.Length, entry.LastWriteTimeUtc.UtcTicks),
                    new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 16 })
                {
                    ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
                };
                foreach (var (path, length, written) in files) stamps._stamps[path] = (length, written);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // It is gone, or goes while it is looked at; the next look tells more.
            }
        }
        return stamps;
    }

    public bool Equals(FolderStamps? other) =>
        other is not null && _stamps.Count == other._stamps.Count
        && _stamps.All(stamp => other._stamps.TryGetValue(stamp.Key, out var same) && same == stamp.Value);

    public override bool Equals(object? obj) => Equals(obj as FolderStamps);

    public override int GetHashCode() => _stamps.Count;
}
