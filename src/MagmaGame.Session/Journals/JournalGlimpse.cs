using MagmaGame.Simulation.Outcomes;

namespace MagmaGame.Session.Journals;

/// <summary>What the beginning and the end of a journal tell, for lists of many games. Nothing in between is read, so a game that
/// looks well here may still turn out damaged when it is opened.</summary>
public sealed record JournalGlimpse
{
    /// <summary>The header; null when it cannot be read.</summary>
    public JournalHeader? Header { get; private init; }
    /// <summary>The month that was reached.</summary>
    public int Month { get; private init; }
    /// <summary>Whether the game is over.</summary>
    public bool IsOver { get; private init; }
    /// <summary>How it came out; null when it is not over or the journal does not say.</summary>
    public Outcome? Outcome { get; private init; }
    /// <summary>What is wrong, in one sentence that is safe to print; null when nothing is.</summary>
    public string? Problem { get; private init; }

    /// <summary>Looks at a journal. Never throws, whatever the text.</summary>
    /// <param name="head">Its beginning, or all of it.</param>
    /// <param name="tail">Its end, or all of it; what stands before the first line feed is passed over.</param>
    /// <returns>Null when the parts are too short to tell.</returns>
    public static JournalGlimpse? Of(string head, string tail)
    {
        // As the reader passes over them.
        head = head.Replace("\r\n", "\n", StringComparison.Ordinal);
        const string begin = "\n" + JournalText.Begin + "\n";
        var end = head.IndexOf(begin, StringComparison.Ordinal);
        if (end < 0) return null;
        var reading = JournalReader.Read(head[..(end + begin.Length)]);
        return reading.Journal is { } journal ? OfEnd(journal.Header, tail) : new JournalGlimpse { Problem = reading.Problem };
    }

    private static JournalGlimpse? OfEnd(JournalHeader header, string tail)
    {
        Outcome? outcome = null;
        var lines = tail.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        // The part after the last line feed is no line; the last whole one may be what a crash left of it.
        for (var place = lines.Length - 2; place > 0; place--)
        {
            if (lines[place] == JournalText.Begin) return new JournalGlimpse { Header = header };
            var line = LineParser.Parse(lines[place], place + 1, out var problem);
            if (line is null && place < lines.Length - 2) return new JournalGlimpse { Header = header, Problem = $"The journal is damaged: {problem}." };
            if (line is OverLine over) outcome = over.Outcome;
            if (line is MonthLine month)
                return new JournalGlimpse { Header = header, Month = month.Month, IsOver = month.Fingerprint.IsOver, Outcome = outcome };
        }
        return null;
    }
}
