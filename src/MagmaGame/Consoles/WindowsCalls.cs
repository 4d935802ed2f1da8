using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace MagmaGame.Consoles;

/// <summary>What the terminal needs of Windows.</summary>
[SupportedOSPlatform("windows")]
internal static partial class WindowsCalls
{
    /// <summary>Standard input and output.</summary>
    public const int Input = -10, Output = -11;

    /// <summary>Modes of input.</summary>
    public const uint ProcessedInput = 0x1, LineInput = 0x2, EchoInput = 0x4, QuickEdit = 0x40, ExtendedFlags = 0x80, TerminalInput = 0x200;

    /// <summary>Modes of output.</summary>
    public const uint ProcessedOutput = 0x1, TerminalOutput = 0x4, NoReturnAtNewLine = 0x8;

    /// <summary>The code page of UTF-8.</summary>
    public const uint Utf8 = 65001;

    /// <summary>The read was broken off by Ctrl-C or Ctrl-Break.</summary>
    public const int Aborted = 995;

    [LibraryImport("kernel32", EntryPoint = "GetStdHandle")]
    public static partial nint GetHandle(int stream);

    [LibraryImport("kernel32", EntryPoint = "GetConsoleMode")]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool GetMode(nint handle, out uint mode);

    [LibraryImport("kernel32", EntryPoint = "SetConsoleMode", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool SetMode(nint handle, uint mode);

    [LibraryImport("kernel32", EntryPoint = "GetConsoleOutputCP")]
    public static partial uint GetOutputCodePage();

    [LibraryImport("kernel32", EntryPoint = "SetConsoleOutputCP")]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool SetOutputCodePage(uint page);

    [LibraryImport("kernel32", EntryPoint = "FlushConsoleInputBuffer")]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool DiscardInput(nint handle);

    [LibraryImport("kernel32", EntryPoint = "ReadConsoleW", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool Read(nint handle, Span<ushort> buffer, uint length, out uint read, nint control);

    [LibraryImport("kernel32", EntryPoint = "CancelIoEx", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool BreakOff(nint handle, nint overlapped);

    [LibraryImport("kernel32", EntryPoint = "WriteFile", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool Write(nint handle, ReadOnlySpan<byte> bytes, uint length, out uint written, nint overlapped);
}
