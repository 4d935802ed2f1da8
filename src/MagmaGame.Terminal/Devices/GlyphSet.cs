namespace MagmaGame.Terminal.Devices;

/// <summary>Which signs a terminal shows; each holds those before it.</summary>
public enum GlyphSet
{
    /// <summary>Printable ASCII.</summary>
    Ascii,
    /// <summary>Also box lines, the full block, the half blocks and the three shades, as the Linux console's font has them.</summary>
    Basic,
    /// <summary>Also eighths of blocks, braille, round corners and wide characters.</summary>
    Full,
}
