namespace MagmaGame.Files;

/// <summary>Writes files that are there whole or not at all.</summary>
internal static class WholeFile
{
    private const string Advice = "Name a file in a folder that is there and that you may write to.";

    /// <summary>Finds out before long work whether there will be a place to write to.</summary>
    /// <exception cref="CommandFailure">There will be none.</exception>
    public static void NeedPlace(string path)
    {
        if (Directory.Exists(path)) throw new CommandFailure($"Cannot write {path}: it is a folder. {Advice}");
        if (Path.GetDirectoryName(path) is not { } folder || !Directory.Exists(folder)) throw new CommandFailure($"Cannot write {path}: there is no such folder. {Advice}");
        if (IsStream(path)) throw new CommandFailure($"Cannot write {path}: it is a pipe or a device, and a file would take its place. {Advice}");
    }

    /// <summary>Writes a file, over the one that is there if there is one.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        NeedPlace(path);
        try
        {
            Put(path, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("write", path, e, Advice);
        }
    }

    /// <summary>Writes a file beside its place first, so that no half of it ever stands there, whatever breaks off; all of it is on the
    /// disk when it takes its place. A link stays one: what it leads to is written. Who may read the file there was may read this one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <param name="overwrite">Whether it may take the place of one that is there.</param>
    /// <exception cref="IOException">It cannot be written, or is there and may not be overwritten.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static void Put(string path, ReadOnlySpan<byte> bytes, bool overwrite = true)
    {
        var place = EndOf(path);
        var fresh = $"{place}.{Environment.ProcessId}.new";
        try
        {
            using (var file = new FileStream(fresh, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }
            if (overwrite && !OperatingSystem.IsWindows() && File.Exists(place)) File.SetUnixFileMode(fresh, File.GetUnixFileMode(place));
            File.Move(fresh, place, overwrite);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Discard(fresh);
            throw;
        }
    }

    // That this may fail too must not hide why the writing did.
    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Where nothing can be taken away, most likely nothing was written.
        }
    }

    private static string EndOf(string path) =>
        new FileInfo(path).LinkTarget is not null && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } end ? end.FullName : path;

    // What was put in the place of a device would be the device for everybody, until the next start of the computer.
    private static bool IsStream(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path)) return false;
        try
        {
            var end = EndOf(path);
            // Where the standard streams lead has a name that no file bears.
            if (!File.Exists(end)) return true;
            if (end.StartsWith("/dev/", StringComparison.Ordinal) && !end.StartsWith("/dev/shm/", StringComparison.Ordinal)) return true;
            if (BoundedFile.Length(end) > 0) return false;
            // Opened to read and write, a pipe that nobody else has open is not waited for.
            using var file = new FileStream(end, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
            return !file.CanSeek;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The writing will tell what is wrong with it.
            return false;
        }
    }
}
