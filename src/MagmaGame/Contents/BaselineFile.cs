using System.Text;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Files;

namespace MagmaGame.Contents;

/// <summary>Reads and writes the file of a <see cref="Baseline"/>.</summary>
internal static class BaselineFile
{
    private const int MostBytes = 16 * 1024 * 1024;

    /// <summary>The baseline in a file.</summary>
    /// <exception cref="CommandFailure">It cannot be read or is no baseline.</exception>
    public static Baseline Read(string path)
    {
        const string advice = "--write-baseline makes one.";
        try
        {
            return Baseline.Read(Encoding.UTF8.GetString(BoundedFile.Read(path, MostBytes)));
        }
        catch (FormatException e)
        {
            throw new CommandFailure($"{path} is no baseline: {e.Message}. {advice}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("read", path, e, advice);
        }
    }

    /// <summary>Writes it.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public static void Write(string path, string text) => WholeFile.Write(path, Encoding.UTF8.GetBytes(text));
}
