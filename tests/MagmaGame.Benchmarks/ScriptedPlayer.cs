using System.Diagnostics;
using System.Globalization;
using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Benchmarks;

/// <summary>What a key took.</summary>
/// <param name="What">The key and where it was pressed.</param>
/// <param name="Milliseconds">From writing it to the end of the frame that shows what it did.</param>
/// <param name="Bytes">Of that frame.</param>
/// <param name="IsEscape">Whether it is a lone Escape.</param>
internal sealed record KeyTime(string What, double Milliseconds, int Bytes, bool IsEscape);

/// <summary>Plays the real program at a terminal by looking at it, and looks around in each month as people do.</summary>
internal sealed class ScriptedPlayer : IDisposable
{
    private const string Up = "\u001b[A", Down = "\u001b[B", Right = "\u001b[C", Left = "\u001b[D", Escape = "\u001b", Enter = "\r", ShiftTab = "\u001b[Z";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    // Once a month: knobs and sliders, each tab and about in it, the timeline's charts, dialogs and help.
    private static readonly string[] Around =
    [
        "k", Left, Left, Right, Down, Right, Right, Left, Up, Right, Enter,
        "w", "l", "r", Down, Down, Up, "t", Down, Down, Up, "o", Down, Down, "j", "d",
        "i", Down, Down, Escape, "y", Down, Down, Escape, "?", Enter, "\t", "\t", ShiftTab, ShiftTab,
    ];

    private readonly PseudoTerminal _terminal;
    private readonly Process _process;
    private int _answer = 1;

    public ScriptedPlayer(string program, string[] arguments, string home)
    {
        _terminal = new PseudoTerminal(120, 40, program, arguments, new Dictionary<string, string?>(StringComparer.Ordinal) { ["MAGMA_HOME"] = home });
        _process = Process.GetProcessById(_terminal.ProcessId);
    }

    /// <summary>Resident size, megabytes.</summary>
    public double Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public int BytesSinceMark => _terminal.See(screen => screen.BytesSinceMark);

    public void Mark() => _terminal.Mark();

    /// <summary>Waits until a text is to be seen.</summary>
    /// <returns>When that was, as the stopwatch tells.</returns>
    public long See(string text) => See(screen => screen.Shows(text));

    /// <summary>Plays on to the ending, looking around each month.</summary>
    public List<KeyTime> PlayToTheEnd()
    {
        var keys = new List<KeyTime>();
        while (!Shows("Debrief:"))
        {
            if (Foot.Contains("e end", StringComparison.Ordinal))
            {
                foreach (var key in Around)
                    if (Press(key) is { } time) keys.Add(time);
            }
            if (Step() is { } step) keys.Add(step);
        }
        foreach (var part in "2345678")
            if (Press($"{part}") is { } time) keys.Add(time);
        return keys;
    }

    /// <summary>Plays on, deciding as little as possible.</summary>
    public void StepUntil(string text)
    {
        while (!Shows(text)) Step();
    }

    /// <summary>Leaves the game for the title.</summary>
    public void Leave()
    {
        Send("q", "Leave the game for the title");
        Send("t", "New game");
    }

    /// <summary>Opens a finished game from the title and leaves it again.</summary>
    /// <returns>How many months it has.</returns>
    public int OpenFinished()
    {
        Send("p", "Kept as");
        // The one that is not over was played last and stands first.
        Press(Down);
        Send(Enter, "Esc desk");
        Send("\u001b", "d Desk");
        var text = _terminal.See(screen => screen.Text);
        var date = text[text.IndexOf("d Desk", StringComparison.Ordinal)..].Split('\n')[0].Split(' ').Last(word => word.Length == 7 && word[4] == '-');
        Leave();
        return ((int.Parse(date[..4], CultureInfo.InvariantCulture) - 2025) * 12) + int.Parse(date[5..], CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _process.Dispose();
        _terminal.Dispose();
    }

    private string Foot => _terminal.See(screen => screen.Lines[^1]);

    private bool Shows(string text) => _terminal.See(screen => screen.Shows(text));

    private void Send(string key, string text)
    {
        _terminal.Send(key);
        See(text);
    }

    private KeyTime? Step()
    {
        var foot = Foot;
        var isScene = foot.Contains("a arguments", StringComparison.Ordinal);
        var time = Press(foot.Contains("e end", StringComparison.Ordinal) ? "e" : isScene ? $"{_answer}" : Enter);
        if (isScene) _answer = Shows("Not now") ? _answer + 1 : 1;
        return time;
    }

    // Null when the key changed nothing, so that there is no frame.
    private KeyTime? Press(string key)
    {
        var where = _terminal.See(screen => screen.Lines[^1].Length > 0 ? screen.Lines[^1] : "a dialog");
        _terminal.Mark();
        var begin = Stopwatch.GetTimestamp();
        _terminal.Send(key);
        try
        {
            var end = See(screen => screen.BytesSinceMark > 0, TimeSpan.FromSeconds(1));
            return new(
                $"{Named(key)} at: {where.Trim()[..Math.Min(60, where.Trim().Length)]}", Stopwatch.GetElapsedTime(begin, end).TotalMilliseconds, BytesSinceMark, key == Escape);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private static string Named(string key) => key switch
    {
        Up => "Up",
        Down => "Down",
        Left => "Left",
        Right => "Right",
        Escape => "Escape",
        Enter => "Enter",
        "\t" => "Tab",
        ShiftTab => "Shift-Tab",
        _ => key,
    };

    private long See(Func<VirtualScreen, bool> wanted, TimeSpan? timeout = null)
    {
        // The time when the frame has come, not when somebody wakes up to it.
        var came = 0L;
        _terminal.WaitUntil(
            screen =>
            {
                if (!wanted(screen)) return false;
                came = Stopwatch.GetTimestamp();
                return true;
            }, timeout ?? Patience).GetAwaiter().GetResult();
        return came;
    }
}
