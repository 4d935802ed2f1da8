namespace MagmaGame.Terminal.Devices;

/// <summary>How many colours a terminal can show.</summary>
public enum ColourDepth
{
    /// <summary>None, or none are wanted.</summary>
    None,
    /// <summary>The sixteen of the terminal's own palette.</summary>
    Sixteen,
    /// <summary>The 256 of xterm.</summary>
    TwoFiftySix,
    /// <summary>All.</summary>
    TrueColour,
}
