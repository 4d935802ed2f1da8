using System.Buffers.Binary;

namespace MagmaGame.TestKit.Terminals;

/// <summary>What a terminal does with keys, as programs set it; two that are equal are the same in everything.</summary>
/// <param name="All">All settings, in hexadecimal.</param>
public readonly record struct TerminalModes(string All)
{
    private const uint Signals = 1, Lines = 2, Echo = 8;

    /// <summary>Whether keys arrive only when a line is finished.</summary>
    public bool HasLines => (Local & Lines) != 0;

    /// <summary>Whether keys are shown as they are typed.</summary>
    public bool HasEcho => (Local & Echo) != 0;

    /// <summary>Whether Ctrl-C and Ctrl-Z are signals.</summary>
    public bool HasSignals => (Local & Signals) != 0;

    // struct termios of Linux: three flags of other kinds come before the local ones.
    private uint Local => BinaryPrimitives.ReadUInt32LittleEndian(Convert.FromHexString(All).AsSpan(12));
}
