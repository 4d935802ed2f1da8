namespace MagmaGame.Consoles;

/// <summary>Everything the command meets of the world besides files: streams, environment, clock, interrupts.</summary>
public interface IConsoleStreams
{
    /// <summary>What is typed or piped in.</summary>
    TextReader In { get; }

    /// <summary>Where results go.</summary>
    TextWriter Out { get; }

    /// <summary>Where errors and progress go.</summary>
    TextWriter Error { get; }

    /// <summary>Whether input comes from a person at a terminal.</summary>
    bool InputIsTerminal { get; }

    /// <summary>Whether <see cref="Out"/> is a terminal.</summary>
    bool OutputIsTerminal { get; }

    /// <summary>Whether <see cref="Error"/> is a terminal.</summary>
    bool ErrorIsTerminal { get; }

    /// <summary>Columns of the terminal; null when there is none or it does not tell.</summary>
    int? TerminalWidth { get; }

    /// <summary>Folder of the program, with the content beside it.</summary>
    string ProgramFolder { get; }

    /// <summary>Folder the command was called in.</summary>
    string CurrentFolder { get; }

    /// <summary>Measures how long things take.</summary>
    TimeProvider Time { get; }

    /// <summary>An environment variable; null when it is not set or empty.</summary>
    string? Variable(string name);

    /// <summary>Calls back when the user interrupts (Ctrl-C) or the system asks to end, until the result is disposed. The
    /// program then does not end by itself.</summary>
    IDisposable OnInterrupt(Action action);

    /// <summary>Ends the program at once; everything worth keeping is on disk.</summary>
    void Leave(int exitCode);
}
