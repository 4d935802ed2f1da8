namespace MagmaGame.Terminal.Devices;

/// <summary>How many colours a terminal shows; each holds those before it.</summary>
public enum ColourDepth
{
    /// <summary>No colour at all: bold and reverse at most.</summary>
    None,
    /// <summary>The eight colours of ANSI and their bright twins; how they look is the user's choice.</summary>
    Sixteen,
    /// <summary>The palette of 256: those sixteen, a cube of 216 and 24 greys.</summary>
    TwoFiftySix,
    /// <summary>Any colour, eight bits for each of red, green and blue.</summary>
    TrueColour,
}
