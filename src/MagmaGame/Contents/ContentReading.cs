using MagmaGame.Content.Loading;

namespace MagmaGame.Contents;

/// <summary>Reads the files of content from disk.</summary>
internal static class ContentReading
{
    // A little more than the reader of texts takes, so that it can say that a file is too large.
    private const int MostBytes = (4 * 1024 * 1024) + 1;
    private const int MostFiles = 50_000;
    private const int DeepestFolder = 16;

    /// <summary>All files that may matter.</summary>
    /// <exception cref="CommandFailure">A file or folder cannot be read.</exception>
    public static ContentFiles Read(ContentPlace place)
    {
        var files = new List<ContentFile>();
        Gather("content", place.ContentFolder, files);
        if (Directory.Exists(place.SeedsFolder)) Gather("seeds", place.SeedsFolder, files);
        return new ContentFiles(files);
    }

    /// <summary>A file as diagnostics name it.</summary>
    /// <param name="root"><c>content</c> or <c>seeds</c>.</param>
    /// <param name="folder">The folder that stands for it.</param>
    /// <param name="path">The file.</param>
    public static string Name(string root, string folder, string path) =>
        root + "/" + Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private static void Gather(string root, string folder, List<ContentFile> files)
    {
        var all = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = DeepestFolder,
            IgnoreInaccessible = false,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        };
        var current = folder;
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*", all))
            {
                current = path;
                if (!MayMatter(path)) continue;
                if (files.Count == MostFiles)
                    throw new CommandFailure($"There are more than {MostFiles} files in {folder}. Is this the right folder?");
                files.Add(new ContentFile(Name(root, folder, path), ReadBytes(path)));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("read", current, e, "Content must be readable before the game can start.");
        }
    }

    private static bool MayMatter(string path) =>
        Path.GetExtension(path.AsSpan()) is ".yaml" or ".yml" or ".md";

    private static byte[] ReadBytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        // Pipes and devices have no length and could be read for ever; they are not content.
        var length = file.CanSeek ? file.Length : 0;
        var bytes = new byte[Math.Min(length, MostBytes)];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }
}
