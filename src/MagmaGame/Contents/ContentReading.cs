using MagmaGame.Content.Loading;
using MagmaGame.Files;

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
        string? current = null;
        try
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*", all))
            {
                if (!MayMatter(path)) continue;
                current = path;
                if (files.Count == MostFiles)
                    throw new CommandFailure($"There are more than {MostFiles} files in {folder}. Is this the right folder?");
                files.Add(new ContentFile(Name(root, folder, path), BoundedFile.Read(path, MostBytes)));
                current = null;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            const string advice = "Content must be readable before the game can start.";
            // Which of its folders it is, only the system's own words tell.
            throw current is null
                ? new CommandFailure($"Cannot read all of {folder}: {e.Message} {advice}")
                : CommandFailure.OfFile("read", current, e, advice);
        }
    }

    private static bool MayMatter(string path) =>
        Path.GetExtension(path.AsSpan()) is ".yaml" or ".yml" or ".md";
}
