namespace MagmaGame.Terminal.Devices;

/// <summary>Which signs a terminal can show.</summary>
public enum GlyphSet
{
    /// <summary>The 95 printable signs of ASCII.</summary>
    Ascii,
    /// <summary>Lines of boxes and whole or half blocks too, as the Linux console has them.</summary>
    Basic,
    /// <summary>All of Unicode that fonts for terminals have: eighths of blocks, braille.</summary>
    Full,
}
