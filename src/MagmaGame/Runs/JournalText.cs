using System.Text;
using MagmaGame.Files;
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

    /// <summary>The journal in a file, whatever it is; a file that cannot be read is a problem like any other.</summary>
    public static JournalReading TryRead(string path)
    {
        try
        {
            return JournalReader.Read(Encoding.UTF8.GetString(BoundedFile.Read(path, JournalReader.MostBytes + 1)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new JournalReading { Problem = Reason(e) };
        }
    }

    /// <summary>Says why the system does not let a journal be read, in a sentence or two.</summary>
    public static string Reason(Exception cause) => CommandFailure.IsInUse(cause)
        ? "It is open in another window: go on there, or close it there first."
        : $"It cannot be read: {CommandFailure.Reason(cause)}.";

    /// <summary>Says why a journal cannot be used.</summary>
    public static CommandFailure Unreadable(string path, JournalReading reading)
    {
        var place = reading.Line > 0 ? $"{path}:{reading.Line}" : path;
        return new CommandFailure($"{place}: {reading.Problem ?? "This is no journal."}");
    }
}
