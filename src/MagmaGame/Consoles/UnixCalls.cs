using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace MagmaGame.Consoles;

/// <summary>What the terminal needs of the C library.</summary>
[UnsupportedOSPlatform("windows")]
internal static partial class UnixCalls
{
    /// <summary>Standard input and output.</summary>
    public const int Input = 0, Output = 1;

    /// <summary>The call was broken off by a signal.</summary>
    public const int Interrupted = 4;

    /// <summary>For <see cref="SetAttributes"/>: at once.</summary>
    public const int Now = 0;

    /// <summary>For <see cref="Poll"/>: until there is something to read, or room to write.</summary>
    public const short Readable = 1, Writable = 4;

    /// <summary>More than the struct termios of any system has, bytes; what is in it is the system's business.</summary>
    public const int SizeOfAttributes = 256;

    /// <summary>The call would have to wait.</summary>
    public static int WouldWait => OperatingSystem.IsLinux() ? 11 : 35;

    /// <summary>For <see cref="Discard"/>: what was typed and not read.</summary>
    public static int TypedAhead => OperatingSystem.IsLinux() ? 0 : 1;

    /// <summary>The signal by which a terminal asks programs to stop.</summary>
    public static int StopSignal => OperatingSystem.IsLinux() ? 20 : 18;

    /// <summary>The request for the window's size, on Linux.</summary>
    public static nuint WindowSizeRequest =>
        RuntimeInformation.ProcessArchitecture == Architecture.Ppc64le ? 0x40087468u : 0x5413u;

    [LibraryImport("libc", EntryPoint = "tcgetattr", SetLastError = true)]
    public static partial int GetAttributes(int file, Span<byte> attributes);

    [LibraryImport("libc", EntryPoint = "tcsetattr", SetLastError = true)]
    public static partial int SetAttributes(int file, int when, ReadOnlySpan<byte> attributes);

    [LibraryImport("libc", EntryPoint = "cfmakeraw")]
    public static partial void MakeRaw(Span<byte> attributes);

    [LibraryImport("libc", EntryPoint = "tcflush")]
    public static partial int Discard(int file, int what);

    [LibraryImport("libc", EntryPoint = "tcgetpgrp")]
    public static partial int GroupInForeground(int file);

    [LibraryImport("libc", EntryPoint = "getpgrp")]
    public static partial int OwnGroup();

    [LibraryImport("libc", EntryPoint = "kill")]
    public static partial int Kill(int process, int signal);

    [LibraryImport("libc", EntryPoint = "ioctl")]
    public static partial int GetWindowSize(int file, nuint request, out WindowSize size);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(int file, Span<byte> buffer, nuint length);

    [LibraryImport("libc", EntryPoint = "pipe", SetLastError = true)]
    public static partial int OpenPipe(Span<int> ends);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(int file, ReadOnlySpan<byte> buffer, nuint length);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    public static partial int Poll(Span<PollEntry> entries, nuint count, int milliseconds);

    /// <summary>struct winsize.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct WindowSize
    {
        public ushort Rows, Columns, Width, Height;
    }

    /// <summary>struct pollfd.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct PollEntry
    {
        public int File;
        public short Wanted, Happened;
    }
}
