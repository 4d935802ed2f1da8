using System.Runtime.InteropServices;

namespace MagmaGame.TestKit.Terminals;

/// <summary>What a pseudo-terminal needs of the C library of Linux.</summary>
internal static partial class PseudoTerminalCalls
{
    /// <summary>For opening: to read and write, without becoming the own terminal, not passed on to programs that are started.</summary>
    public const int ForUse = 0x2 | 0x100 | 0x80000;

    /// <summary>For a pipe: not passed on to programs that are started.</summary>
    public const int NotPassedOn = 0x80000;

    /// <summary>For <see cref="Poll"/>: until there is something to read.</summary>
    public const short Readable = 1;

    /// <summary>The call was broken off by a signal.</summary>
    public const int Interrupted = 4;

    /// <summary>The request that sets the size of the window.</summary>
    public const nuint SetSize = 0x5414;

    [LibraryImport("libc", EntryPoint = "posix_openpt", SetLastError = true)]
    public static partial int OpenMaster(int flags);

    [LibraryImport("libc", EntryPoint = "grantpt", SetLastError = true)]
    public static partial int Grant(int master);

    [LibraryImport("libc", EntryPoint = "unlockpt", SetLastError = true)]
    public static partial int Unlock(int master);

    [LibraryImport("libc", EntryPoint = "ptsname_r", SetLastError = true)]
    public static partial int GetName(int master, Span<byte> name, nuint length);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "close")]
    public static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    public static partial int SetWindowSize(int file, nuint request, in WindowSize size);

    [LibraryImport("libc", EntryPoint = "tcgetattr", SetLastError = true)]
    public static partial int GetAttributes(int file, Span<byte> attributes);

    [LibraryImport("libc", EntryPoint = "tcgetpgrp", SetLastError = true)]
    public static partial int GroupInForeground(int file);

    [LibraryImport("libc", EntryPoint = "kill")]
    public static partial int Kill(int process, int signal);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(int file, Span<byte> buffer, nuint length);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(int file, ReadOnlySpan<byte> buffer, nuint length);

    [LibraryImport("libc", EntryPoint = "pipe2", SetLastError = true)]
    public static partial int OpenPipe(Span<int> ends, int flags);

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    public static partial int Poll(Span<PollEntry> entries, nuint count, int milliseconds);

    /// <summary>struct pollfd.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct PollEntry
    {
        public int File;
        public short Wanted, Happened;
    }

    /// <summary>struct winsize.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct WindowSize
    {
        public ushort Rows, Columns, Width, Height;
    }
}
