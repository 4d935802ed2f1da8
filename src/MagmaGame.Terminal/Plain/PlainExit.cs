namespace MagmaGame.Terminal.Plain;

/// <summary>How a plain game was left.</summary>
public enum PlainExit
{
    /// <summary>The game was played to its verdict.</summary>
    Finished,
    /// <summary>The player left; the game can be taken up again.</summary>
    Quit,
    /// <summary>The input ended in mid-game; the game can be taken up again.</summary>
    EndOfInput,
}
