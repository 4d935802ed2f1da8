namespace MagmaGame.Terminal.Devices;

/// <summary>
/// The terminal that a full-screen game is shown on: bytes in, bytes out, its size and what the system tells of it. The
/// outermost room has the real one; tests have one in memory.
/// </summary>
public interface ITerminalDevice
{
    /// <summary>The size as the operating system knows it, never as the terminal replies.</summary>
    TerminalSize Size { get; }

    /// <summary>Waits for bytes that were typed, and reads them.</summary>
    /// <param name="buffer">Where they go.</param>
    /// <returns>How many; 0 when no more can come.</returns>
    int Read(Span<byte> buffer);

    /// <summary>Makes a <see cref="Read"/> that waits return 0, and all later ones: what is typed from now on is for somebody
    /// else. May be called from any thread.</summary>
    void EndReading();

    /// <summary>Writes all bytes at once, so that a frame is not seen half drawn.</summary>
    /// <exception cref="IOException">The terminal is gone.</exception>
    void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Makes keys arrive one by one, unchanged and unseen. A second call does nothing.</summary>
    /// <exception cref="IOException">The terminal cannot do so.</exception>
    void EnterRawMode();

    /// <summary>Makes keys as they were before <see cref="EnterRawMode"/>. May be called from any thread and at any time; never
    /// throws.</summary>
    void LeaveRawMode();

    /// <summary>Calls back for each signal, on any thread, until the result is disposed. What a signal would do by itself, such as
    /// ending the program, does not happen then.</summary>
    IDisposable OnSignal(Action<TerminalSignal> heard);

    /// <summary>Stops the program until the shell lets it go on, where shells can do that; elsewhere returns at once.</summary>
    void Suspend();
}
