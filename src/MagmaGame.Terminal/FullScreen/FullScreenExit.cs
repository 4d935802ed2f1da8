using MagmaGame.Terminal.Hosting;

namespace MagmaGame.Terminal.FullScreen;

/// <summary>How a full-screen game was left.</summary>
/// <param name="How">In what way.</param>
public sealed record FullScreenExit(HostExit How)
{
    /// <summary>Name of the game that was open, closed and kept by now; null when none was.</summary>
    public string? Game { get; init; }

    /// <summary>What a player types to go on with it; null when none was open.</summary>
    public string? ResumeCommand { get; init; }

    /// <summary>Whether that game is over.</summary>
    public bool GameIsOver { get; init; }

    /// <summary>Why no game could be played at all: what loading threw; null when all was well.</summary>
    public Exception? Failure { get; init; }
}
