namespace MagmaGame.Session.Journals;

/// <summary>What a journal says before the first decision.</summary>
/// <param name="Format">Version of the text format, 1 or more.</param>
/// <param name="RulesVersion">Version of the rules it was played by, 1 or more.</param>
/// <param name="ContentHash">Hash of the content it was played with, 16 hexadecimal digits.</param>
/// <param name="Setup">The setup of the game.</param>
public sealed record JournalHeader(int Format, int RulesVersion, string ContentHash, GameSetup Setup)
{
    /// <summary>The format that this version writes, and the newest that it reads. Since 2 a journal tells what game it was branched
    /// from, and at its end how the game came out; since 3 it tells when the content was changed while the game was played; since 4 what
    /// a prediction is about. A journal of an older format is gone on with in that format.</summary>
    public const int CurrentFormat = 4;

    /// <summary>The first format that knows branches and ends.</summary>
    internal const int TellsOrigins = 2;

    /// <summary>The first format that knows changes of content.</summary>
    internal const int TellsContent = 3;

    /// <summary>The first format that knows what a prediction is about.</summary>
    internal const int TellsSubjects = 4;

    /// <summary>The game it was branched from; null when it began at its beginning.</summary>
    public BranchOrigin? Origin { get; init; }
}
