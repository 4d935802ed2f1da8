namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>What lies on the desk.</summary>
internal enum DeskStep
{
    /// <summary>The first page of a new game.</summary>
    Opening,
    /// <summary>The briefing of the month.</summary>
    Briefing,
    /// <summary>A scene that waits for its answer.</summary>
    Scene,
    /// <summary>The free month.</summary>
    Month,
    /// <summary>The game is over.</summary>
    Over,
}

/// <summary>Where the keyboard is.</summary>
internal enum DeskPane
{
    /// <summary>At what lies on the desk.</summary>
    Main,
    /// <summary>At the knobs.</summary>
    Knobs,
    /// <summary>At the dials.</summary>
    Dials,
    /// <summary>At the milestones.</summary>
    Ribbon,
}
