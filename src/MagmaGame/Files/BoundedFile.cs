namespace MagmaGame.Files;

/// <summary>Reads files that may be anything: never more than so many bytes, and never from what has no end.</summary>
internal static class BoundedFile
{
    /// <summary>The first bytes of a file. Pipes and devices have no length and count as empty; they are not even opened, since
    /// a pipe that nobody writes to would wait for ever.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mostBytes">Most bytes to read.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path, int mostBytes)
    {
        if (Length(path) == 0) return [];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        var bytes = new byte[file.CanSeek ? Math.Min(file.Length, mostBytes) : 0];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    /// <summary>Length of a file, found without opening it; 0 for pipes and devices. Links are followed.</summary>
    /// <exception cref="IOException">There is no such file, it is a folder, or its links go round in a circle.</exception>
    public static long Length(string path)
    {
        var file = new FileInfo(path);
        var end = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        // Of a folder the system says that there is no such file.
        return !end.Exists && Directory.Exists(path) ? throw new IOException("it is a folder") : end.Length;
    }
}
