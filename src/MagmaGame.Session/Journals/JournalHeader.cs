namespace MagmaGame.Session.Journals;

/// <summary>What a journal says before the first decision.</summary>
/// <param name="Format">Version of the text format, 1 or more.</param>
/// <param name="RulesVersion">Version of the rules it was played by, 1 or more.</param>
/// <param name="ContentHash">Hash of the content it was played with, 16 hexadecimal digits.</param>
/// <param name="Setup">The setup of the game.</param>
public sealed record JournalHeader(int Format, int RulesVersion, string ContentHash, GameSetup Setup)
{
    /// <summary>The format that this version writes, and the newest that it reads.</summary>
    public const int CurrentFormat = 1;
}
