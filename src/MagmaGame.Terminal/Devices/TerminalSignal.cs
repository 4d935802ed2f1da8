namespace MagmaGame.Terminal.Devices;

/// <summary>What the system tells of a terminal.</summary>
public enum TerminalSignal
{
    /// <summary>Its size has changed.</summary>
    Resized,
    /// <summary>The user interrupts (SIGINT, or Ctrl-C where it is a signal).</summary>
    Interrupted,
    /// <summary>The system asks the program to end (SIGTERM).</summary>
    Terminated,
    /// <summary>The terminal is gone (SIGHUP).</summary>
    HungUp,
    /// <summary>The program is asked to stop for a while (SIGTSTP).</summary>
    StopAsked,
    /// <summary>The program goes on after a stop (SIGCONT).</summary>
    Continued,
}
