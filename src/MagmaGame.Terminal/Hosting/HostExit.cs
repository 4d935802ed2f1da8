namespace MagmaGame.Terminal.Hosting;

/// <summary>How the full screen was left.</summary>
public enum HostExit
{
    /// <summary>The player left.</summary>
    Left,
    /// <summary>The player wants to go on line by line.</summary>
    Plain,
    /// <summary>The player or the system interrupted.</summary>
    Interrupted,
    /// <summary>The terminal is gone.</summary>
    HungUp,
}
