namespace MagmaGame.Files;

/// <summary>Writes files that are there whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes it beside its place first, so that no half of it ever stands there.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var fresh = $"{path}.{Environment.ProcessId}.new";
        try
        {
            File.WriteAllBytes(fresh, bytes);
            File.Move(fresh, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(fresh);
            throw CommandFailure.OfFile("write", path, e, "Name a file in a folder that you may write to.");
        }
    }
}
