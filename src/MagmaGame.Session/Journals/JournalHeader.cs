namespace MagmaGame.Session.Journals;

/// <summary>What a journal says before the first decision.</summary>
/// <param name="Format">Version of the text format, 1 or more.</param>
/// <param name="RulesVersion">Version of the rules it was played by, 1 or more.</param>
/// <param name="ContentHash">Hash of the content it was played with, 16 hexadecimal digits.</param>
/// <param name="Setup">The setup of the game.</param>
public sealed record JournalHeader(int Format, int RulesVersion, string ContentHash, GameSetup Setup)
{
    /// <summary>The format that this version writes, and the newest that it reads. Since 2 a journal tells what game it was branched
    /// from, and at its end how the game came out; a journal of format 1 is gone on with as format 1.</summary>
    public const int CurrentFormat = 2;

    /// <summary>The first format that knows branches and ends.</summary>
    internal const int TellsOrigins = 2;

    /// <summary>The game it was branched from; null when it began at its beginning.</summary>
    public BranchOrigin? Origin { get; init; }
}
