using System.Globalization;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Outcomes;

namespace MagmaGame.Session.Journals;

/// <summary>Reads one line of a journal after its header.</summary>
internal static class LineParser
{
    /// <summary>Most letters of an id.</summary>
    public const int LongestId = 200;

    private const int HashDigits = 16;

    /// <summary>The line as what it says, or null and what is wrong with it, without ever repeating its text.</summary>
    public static JournalLine? Parse(string text, int number, out string problem)
    {
        var words = text.Split(' ');
        JournalLine? line;
        (line, problem) = words[0] switch
        {
            JournalText.Answer => (Answer(words, number), "'answer' needs the id of an event and of an option"),
            JournalText.Knobs => (Knobs(words, number), "'knobs' needs six whole numbers from 0 to 100"),
            JournalText.Take => (Take(words, number), "'take' needs the id of an initiative"),
            JournalText.Predict => (Predict(words, number), "'predict' needs one of falls, holds, rises, and may name a dial"),
            JournalText.End => (words.Length == 1 ? new EndLine(number) : null, "'end' stands alone"),
            JournalText.Month => (Month(words, number), "'month' needs a number and two words of hexadecimal digits"),
            JournalText.Over => (Over(words, number), "'over' needs one of obsolescence, pause, self-destruction"),
            JournalText.Content => (Content(words, number), "'content' needs 16 hexadecimal digits"),
            _ => (default(JournalLine), "it begins with no word that a journal knows"),
        };
        return line;
    }

    /// <summary>A whole number without sign or leading spaces; null when it is none or out of range.</summary>
    public static int? Number(string word, int low, int high) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high
            ? number
            : null;

    /// <summary>Whether a word can be an id of content: letters, digits, <c>-</c>, <c>.</c> and <c>_</c>.</summary>
    public static bool IsId(string word) =>
        word.Length is > 0 and <= LongestId && word.All(IsIdLetter);

    /// <summary>Whether a letter can stand in an id.</summary>
    public static bool IsIdLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_';

    /// <summary>Whether a word can be the hash of content.</summary>
    public static bool IsHash(string? word) => word is { Length: HashDigits } && word.All(char.IsAsciiHexDigit);

    private static AnswerLine? Answer(string[] words, int number) =>
        words.Length == 3 && IsId(words[1]) && IsId(words[2]) ? new AnswerLine(number, words[1], words[2]) : null;

    private static KnobsLine? Knobs(string[] words, int number)
    {
        if (words.Length != 7) return null;
        Span<int> values = stackalloc int[6];
        for (var i = 0; i < values.Length; i++)
        {
            if (Number(words[i + 1], 0, 100) is not { } value) return null;
            values[i] = value;
        }
        return new KnobsLine(number, new KnobSetting(values[0], values[1], values[2], values[3], values[4], values[5]));
    }

    private static TakeLine? Take(string[] words, int number) =>
        words.Length == 2 && IsId(words[1]) ? new TakeLine(number, words[1]) : null;

    private static PredictLine? Predict(string[] words, int number)
    {
        if (words.Length is not (2 or 3) || (words.Length == 3 && !IsId(words[2]))) return null;
        foreach (var prediction in Enum.GetValues<Prediction>())
            if (words[1] == JournalText.Of(prediction)) return new PredictLine(number, prediction, words.Length == 3 ? words[2] : "");
        return null;
    }

    private static OverLine? Over(string[] words, int number)
    {
        if (words.Length != 2) return null;
        foreach (var outcome in Enum.GetValues<Outcome>())
            if (words[1] == JournalText.Word(outcome)) return new OverLine(number, outcome);
        return null;
    }

    private static ContentLine? Content(string[] words, int number) =>
        words.Length == 2 && IsHash(words[1]) ? new ContentLine(number, words[1]) : null;

    private static MonthLine? Month(string[] words, int number) =>
        words.Length == 4 && Number(words[1], 0, int.MaxValue) is { } month
        && StateFingerprint.Parse(words[2], words[3]) is { } fingerprint
            ? new MonthLine(number, month, fingerprint)
            : null;
}
