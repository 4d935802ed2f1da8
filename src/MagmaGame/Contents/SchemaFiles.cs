using System.Text;
using MagmaGame.Content.Schemas;
using MagmaGame.Files;

namespace MagmaGame.Contents;

/// <summary>Keeps schemas in a folder.</summary>
internal static class SchemaFiles
{
    /// <summary>Writes those that are not yet as they should be, and tells which these were.</summary>
    /// <exception cref="CommandFailure">The folder or a file cannot be written.</exception>
    public static IReadOnlyList<string> Write(string folder, IEnumerable<ContentSchema> schemas)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("write", folder, e, "Name a folder that you may write to: --out DIR.");
        }
        var written = new List<string>();
        foreach (var schema in schemas)
        {
            var path = Path.Combine(folder, schema.FileName);
            var bytes = Encoding.UTF8.GetBytes(schema.Json);
            if (IsAlready(path, bytes)) continue;
            WholeFile.Write(path, bytes);
            written.Add(schema.FileName);
        }
        return written;
    }

    // What cannot be read is written anew; what cannot be written says so itself.
    private static bool IsAlready(string path, byte[] bytes)
    {
        try
        {
            return new FileInfo(path) is { Exists: true } file && file.Length == bytes.Length
                && BoundedFile.Read(path, bytes.Length + 1).AsSpan().SequenceEqual(bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
