namespace MagmaGame.Session.Journals;

/// <summary>Reads the text of a journal.</summary>
public static class JournalReader
{
    /// <summary>Reads a journal. Never throws, whatever the text.</summary>
    /// <param name="text">The whole text, decoded as UTF-8 without a byte order mark.</param>
    public static JournalReading Read(string text) =>
        new() { Problem = text.Length == 0 ? "The journal is empty." : "Journals cannot be read yet." };
}
