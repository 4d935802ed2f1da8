using System.Text;
using MagmaGame.Session.Journals;

namespace MagmaGame.Runs;

/// <summary>Reads journals that nobody is going to write to.</summary>
internal static class JournalText
{
    /// <summary>The journal in a file.</summary>
    /// <exception cref="CommandFailure">It cannot be read, or is no journal.</exception>
    public static JournalReading Read(string path)
    {
        var reading = TryRead(path);
        if (reading.Journal is not null) return reading;
        throw Unreadable(path, reading);
    }

    /// <summary>The journal in a file, whatever it is.</summary>
    /// <exception cref="CommandFailure">The file cannot be read.</exception>
    public static JournalReading TryRead(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            var length = file.CanSeek ? file.Length : 0;
            var bytes = new byte[Math.Min(length, JournalReader.MostBytes + 1)];
            var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return JournalReader.Read(Encoding.UTF8.GetString(bytes, 0, read));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("read", path, e, "'magma runs' lists the games that are kept.");
        }
    }

    /// <summary>Says why a journal cannot be used.</summary>
    public static CommandFailure Unreadable(string path, JournalReading reading)
    {
        var place = reading.Line > 0 ? $"{path}:{reading.Line}" : path;
        return new CommandFailure($"{place}: {reading.Problem ?? "This is no journal."}");
    }
}
