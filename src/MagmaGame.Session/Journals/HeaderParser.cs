using System.Globalization;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Session.Journals;

/// <summary>Reads the header of a journal line by line.</summary>
internal sealed class HeaderParser
{
    private const int FirstStart = 7;
    private const int MostStarts = 64;

    private int _format;
    private int _rules;
    private string _content = "";
    private string _scenario = "";
    private uint _seed;
    private Pace _pace;
    private bool _teaching;
    private readonly List<NamedStart> _start = [];
    private BranchOrigin? _origin;

    /// <summary>Whether all its lines have been taken.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The header, once all its lines have been taken.</summary>
    public JournalHeader Header =>
        new(_format, _rules, _content, new GameSetup(_scenario, _seed, _pace, _teaching) { Start = [.. _start] }) { Origin = _origin };

    /// <summary>Takes a line; gives back what is wrong with it, or null.</summary>
    /// <param name="place">Which line of the header, from 0.</param>
    /// <param name="text">The line.</param>
    public string? Take(int place, string text) => place switch
    {
        0 => TakeFormat(text),
        1 => TakeRules(text),
        2 => Expect(After(text, JournalText.Content) is { } hash && LineParser.IsHash(hash)
            && Keep(ref _content, hash), "'content' and 16 hexadecimal digits"),
        3 => Expect(After(text, JournalText.Scenario) is { } id && LineParser.IsId(id)
            && Keep(ref _scenario, id), "'scenario' and an id"),
        4 => Expect(uint.TryParse(After(text, JournalText.Seed), NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            && Keep(ref _seed, seed), "'seed' and a whole number"),
        5 => TakePace(text),
        6 => Expect(After(text, JournalText.Teaching) is JournalText.Yes or JournalText.No
            && Keep(ref _teaching, text.EndsWith(JournalText.Yes, StringComparison.Ordinal)), "'teaching' and yes or no"),
        _ => TakeStartOrBegin(place, text),
    };

    private string? TakeStartOrBegin(int place, string text)
    {
        if (text == JournalText.Begin)
        {
            IsComplete = true;
            return null;
        }
        if (_origin is not null) return Expect(isThere: false, "'begin'");
        if (_format >= JournalHeader.TellsOrigins && After(text, JournalText.Branched) is { } branch)
            return Expect(Origin(branch.Split(' ')) is { } origin && Keep(ref _origin, origin), "'branched', a name, 'decision', 'month' and their numbers");
        if (After(text, JournalText.Start) is not { } words) return Expect(isThere: false, "'begin'");
        return Expect(
            place < FirstStart + MostStarts && words.Split(' ') is [var name, var word] && LineParser.IsId(name)
            && _start.TrueForAll(s => s.Variable != name) && Value(word) is { } value && Keep(new NamedStart(name, value)),
            "'start', a variable that has none yet, and a number");
    }

    private static BranchOrigin? Origin(string[] words) =>
        words is [var from, JournalText.Decision, var decision, JournalText.Month, var month] && LineParser.IsId(from)
        && LineParser.Number(decision, 0, JournalReader.MostLines) is { } index && LineParser.Number(month, 0, int.MaxValue) is { } when
            ? new BranchOrigin(from, index, when)
            : null;

    // Only as it is written, so that one game has one text.
    private static double? Value(string word) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
        && JournalText.Number(value) == word
            ? value
            : null;

    private bool Keep(in NamedStart start)
    {
        _start.Add(start);
        return true;
    }

    private string? TakeFormat(string text)
    {
        if (After(text, JournalText.Magic) is not { } word || LineParser.Number(word, 1, int.MaxValue) is not { } format)
            return "This is not a journal of MagmaGame.";
        _format = format;
        return format > JournalHeader.CurrentFormat
            ? $"This journal was written by a newer version of the game: its format is {format}, and this version reads up to "
                + $"{JournalHeader.CurrentFormat}."
            : null;
    }

    private string? TakeRules(string text)
    {
        if (After(text, JournalText.Rules) is not { } word || LineParser.Number(word, 1, int.MaxValue) is not { } rules)
            return Expect(isThere: false, "'rules' and a whole number");
        _rules = rules;
        return rules > GameRules.Version
            ? $"This game was played by newer rules: theirs is number {rules}, and this version knows up to {GameRules.Version}."
            : null;
    }

    private string? TakePace(string text)
    {
        foreach (var pace in Enum.GetValues<Pace>())
            if (After(text, JournalText.Pace) == JournalText.Of(pace) && Keep(ref _pace, pace)) return null;
        return Expect(isThere: false, "'pace' and monthly or quarterly");
    }

    private static string? After(string text, string key) =>
        text.Length > key.Length && text[key.Length] == ' ' && text.StartsWith(key, StringComparison.Ordinal)
            ? text[(key.Length + 1)..]
            : null;

    private static bool Keep<T>(ref T field, T value)
    {
        field = value;
        return true;
    }

    private static string? Expect(bool isThere, string what) => isThere ? null : $"The header is damaged: here should be {what}.";
}
