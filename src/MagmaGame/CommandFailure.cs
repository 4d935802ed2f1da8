namespace MagmaGame;

/// <summary>Ends a command with a message for the user: what is wrong, where, and what to do.</summary>
internal sealed class CommandFailure : Exception
{
    public CommandFailure(string message, int exitCode = MagmaGame.ExitCode.WrongUse)
        : base(message) => ExitCode = exitCode;

    /// <summary>What is printed before the message, over as many lines as it takes; empty when the message says all.</summary>
    public string Details { get; init; } = "";

    /// <summary>What the command says to the shell.</summary>
    public int ExitCode { get; }

    /// <summary>A file or folder that the system would not let us use.</summary>
    /// <param name="doing">What was tried, as "read".</param>
    /// <param name="path">The file or folder.</param>
    /// <param name="cause">What the system said.</param>
    /// <param name="advice">What to do.</param>
    public static CommandFailure OfFile(string doing, string path, Exception cause, string advice) =>
        new($"Cannot {doing} {path}: {Reason(cause)}. {advice}");

    /// <summary>Whether the system said that somebody else has the file open.</summary>
    public static bool IsInUse(Exception cause) => cause is IOException { HResult: unchecked((int)0x80070020) or 11 or 35 };

    /// <summary>What the system said, in a few words.</summary>
    public static string Reason(Exception cause) => cause switch
    {
        UnauthorizedAccessException => "no permission",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        PathTooLongException => "its path is too long",
        IOException { HResult: unchecked((int)0x80070070) or 28 } => "the disk is full",
        IOException { HResult: 30 } => "the disk is read-only",
        _ when IsInUse(cause) => "it is open in another window",
        _ => cause.Message.TrimEnd('.'),
    };
}
