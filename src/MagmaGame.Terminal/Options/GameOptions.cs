using MagmaGame.Simulation.Games;

namespace MagmaGame.Terminal.Options;

/// <summary>What a player has chosen for every game from now on.</summary>
public sealed record GameOptions
{
    /// <summary>The colours of the screen.</summary>
    public ThemeChoice Theme { get; init; }
    /// <summary>What lines and plots are drawn with.</summary>
    public LineChoice Lines { get; init; }
    /// <summary>Whether the mouse is listened to; without it the terminal's own selection works.</summary>
    public bool Mouse { get; init; } = true;
    /// <summary>Whether a word of the glossary is marked where a game first names it.</summary>
    public bool MarkTerms { get; init; } = true;
    /// <summary>Whether a new game begins in teaching mode unless told otherwise.</summary>
    public bool Teaching { get; init; }
    /// <summary>The pace of a new game unless told otherwise.</summary>
    public Pace Pace { get; init; } = Pace.Monthly;
}
