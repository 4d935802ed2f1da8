using MagmaGame.Simulation.Tutorials;

namespace MagmaGame.Terminal.Plain;

/// <summary>How a plain game is shown and asked.</summary>
/// <param name="Width">Columns of a line; held to 40 to 200.</param>
/// <param name="Colour">Whether colour may be used; never the only sign of anything.</param>
/// <param name="Ascii">Whether only ASCII is written.</param>
/// <param name="Teaching">Whether a prediction is asked for each month, also when the game was set up without.</param>
/// <param name="Echo">Whether typed lines are written out again: for input that no terminal echoes.</param>
public sealed record PlainSettings(
    int Width = 80, bool Colour = false, bool Ascii = false, bool Teaching = false, bool Echo = false)
{
    /// <summary>What a player types to go on with a game that was left; default <c>magma play --resume</c>.</summary>
    public string ResumeCommand { get; init; } = "magma play --resume";

    /// <summary>What a player types to play the same world again from a month; null when nothing is said of it.</summary>
    public string? BranchCommand { get; init; }

    /// <summary>Whether a word of the glossary is marked where a game first names it.</summary>
    public bool MarkTerms { get; init; } = true;

    /// <summary>The tutorial whose hints are given; null for none.</summary>
    public TutorialDefinition? Tutorial { get; init; }
}
