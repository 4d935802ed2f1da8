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
    }

    /// <summary>Writes it beside its place first, so that no half of it ever stands there.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        NeedPlace(path);
        var fresh = $"{path}.{Environment.ProcessId}.new";
        try
        {
            File.WriteAllBytes(fresh, bytes);
            File.Move(fresh, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Discard(fresh);
            throw CommandFailure.OfFile("write", path, e, Advice);
        }
    }

    /// <summary>Takes away what was only half written. That this may fail too must not hide why the writing did.</summary>
    public static void Discard(string path)
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
}
