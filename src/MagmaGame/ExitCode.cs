namespace MagmaGame;

/// <summary>What the command says to the shell when it ends.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;
    /// <summary>It ran, and found something wrong or did not get to its end.</summary>
    public const int Findings = 1;
    /// <summary>Wrong usage, or input that cannot be read.</summary>
    public const int WrongUse = 2;
    /// <summary>A mistake in the program itself.</summary>
    public const int Unexpected = 70;
    /// <summary>Interrupted while playing; the game is kept.</summary>
    public const int Interrupted = 130;
}
