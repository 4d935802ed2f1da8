namespace MagmaGame.TestKit.Terminals;

/// <summary>How a cell looks.</summary>
/// <param name="Foreground">Null for the usual colour, a number from 0 to 255, or #rrggbb.</param>
/// <param name="Background">As the foreground.</param>
/// <param name="Looks">Everything else.</param>
public readonly record struct CellStyle(string? Foreground, string? Background, CellLooks Looks);

/// <summary>How letters can look besides their colour.</summary>
[Flags]
public enum CellLooks
{
    None = 0,
    Bold = 1,
    Dim = 2,
    Italic = 4,
    Underlined = 8,
    Blinking = 16,
    Reversed = 32,
    Hidden = 64,
    Struck = 128,
}

/// <summary>One cell of a screen.</summary>
/// <param name="Text">A letter with its marks; empty in the second cell of a wide letter.</param>
/// <param name="Style">How it looks.</param>
public readonly record struct VirtualCell(string Text, CellStyle Style)
{
    /// <summary>Whether it is the second half of a wide letter.</summary>
    public bool IsContinuation => Text.Length == 0;
}
