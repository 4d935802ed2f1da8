namespace MagmaGame.Terminal.Options;

/// <summary>What lines and plots are drawn with.</summary>
public enum LineChoice
{
    /// <summary>The signs that the terminal is known to show.</summary>
    Automatic,
    /// <summary>Box lines, blocks and braille, whatever is known of the terminal.</summary>
    Unicode,
    /// <summary>Printable ASCII.</summary>
    Ascii,
}
