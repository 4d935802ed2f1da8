using MagmaGame.TestKit.Terminals;

namespace MagmaGame.Tests.Journeys;

/// <summary>A person at the real program in a terminal of its own, who looks before each key.</summary>
internal sealed class Journey : IDisposable
{
    // A machine that runs all tests at once on two cores is slow now and then; only what never comes takes so long.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder? _ownHome;
    private int _answer = 1;

    /// <summary>Starts the program.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="home">Where games are kept; null for a place that is gone afterwards.</param>
    /// <param name="columns">Columns of the terminal.</param>
    /// <param name="rows">Rows of the terminal.</param>
    /// <param name="environment">Variables besides the usual ones; null removes one.</param>
    public Journey(
        string[] arguments,
        TemporaryFolder? home = null,
        int columns = 100,
        int rows = 30,
        IReadOnlyDictionary<string, string?>? environment = null)
        : this(Program, arguments, home, columns, rows, environment)
    {
    }

    private Journey(
        string program, string[] arguments, TemporaryFolder? home, int columns, int rows, IReadOnlyDictionary<string, string?>? environment)
    {
        if (home is null) _ownHome = new TemporaryFolder();
        var variables = new Dictionary<string, string?>(environment ?? new Dictionary<string, string?>(StringComparer.Ordinal), StringComparer.Ordinal)
        {
            ["MAGMA_HOME"] = (home ?? _ownHome)!.Path,
        };
        Terminal = new PseudoTerminal(columns, rows, program, arguments, variables, (home ?? _ownHome)!.Path);
    }

    /// <summary>The program as tests find it.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "magma.exe" : "magma");

    /// <summary>The terminal.</summary>
    public PseudoTerminal Terminal { get; }

    /// <summary>What stands on the screen.</summary>
    public string Text => Terminal.See(screen => screen.Text);

    /// <summary>The last row, where a screen names its keys; empty while a dialog stands over it.</summary>
    public string Foot => Terminal.See(screen => screen.Lines[^1]);

    /// <summary>Starts a shell with job control at a terminal of its own.</summary>
    public static Journey InShell() => new(
        "/bin/bash", ["--norc", "-i"], home: null, 100, 30, new Dictionary<string, string?>(StringComparer.Ordinal) { ["PS1"] = "$ ", ["HISTFILE"] = null });

    /// <summary>Waits until a text is to be seen.</summary>
    public Task See(string text) => Terminal.WaitFor(text, Patience);

    /// <summary>Waits until the screen is as wanted.</summary>
    public Task See(Func<VirtualScreen, bool> wanted) => Terminal.WaitUntil(wanted, Patience);

    /// <summary>Presses keys and waits until a text is to be seen that was not there before.</summary>
    public Task Press(string keys, string text)
    {
        Assert.DoesNotContain(text, Text, StringComparison.Ordinal);
        Terminal.Send(keys);
        return See(text);
    }

    /// <summary>Waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> End() => Terminal.WaitForExit(Patience);

    /// <summary>Waits until the title has loaded all there is.</summary>
    public Task SeeTitle() => See(screen => screen.Shows("New game") && screen.Shows("Quit") && !screen.Shows("loading"));

    /// <summary>Does the next thing that the screen of a game asks for: reads on, answers as simply as possible, ends the month.</summary>
    public async Task Step()
    {
        var foot = Foot;
        var isScene = foot.Contains("a arguments", StringComparison.Ordinal);
        await Change(foot.Contains("e end", StringComparison.Ordinal) ? "e" : isScene ? $"{_answer}" : "\r");
        // An answer that is not possible says why, and another is.
        if (isScene) _answer = Terminal.See(screen => screen.Shows("Not now")) ? _answer + 1 : 1;
    }

    /// <summary>Does one thing after the other until a text is to be seen.</summary>
    public async Task StepUntil(string text)
    {
        // More than the longest game takes.
        for (var steps = 0; !Terminal.See(screen => screen.Shows(text)); steps++)
        {
            Assert.True(steps < 2000, $"'{text}' did not come:\n{Text}");
            await Step();
        }
    }

    /// <summary>Presses keys that show something else.</summary>
    public Task Change(string keys)
    {
        var before = Text;
        Terminal.Send(keys);
        return See(screen => screen.Text != before);
    }

    /// <summary>Holds that the terminal is as it was before the program had it, and that all it was told was understood.</summary>
    public void HoldsThatTheTerminalIsBack()
    {
        Assert.Equal(Terminal.ModesBefore, Terminal.Modes);
        Terminal.See(screen =>
        {
            Assert.Equal(new VirtualScreen(100, 30).Modes, screen.Modes);
            Assert.False(screen.IsAlternate);
            Assert.True(screen.IsCursorShown);
            Assert.False(screen.IsMouseOn);
            Assert.False(screen.IsKeypadApplication);
            Assert.Empty(screen.Unknown);
            return true;
        });
    }

    public void Dispose()
    {
        Terminal.Dispose();
        _ownHome?.Dispose();
    }
}
