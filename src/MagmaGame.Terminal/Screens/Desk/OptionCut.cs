namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>How much of the answers shows that nobody points at, from all of it to the least.</summary>
internal enum OptionCut
{
    /// <summary>All of it.</summary>
    None,
    /// <summary>The answer, and a line of what it does.</summary>
    Effects,
    /// <summary>A line of the answer, and a line of what it does.</summary>
    Both,
    /// <summary>A line of the answer.</summary>
    Line,
}
