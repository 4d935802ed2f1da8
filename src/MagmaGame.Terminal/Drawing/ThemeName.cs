namespace MagmaGame.Terminal.Drawing;

/// <summary>The themes a player can choose from.</summary>
public enum ThemeName
{
    /// <summary>Light letters on dark ground.</summary>
    Dark,
    /// <summary>Dark letters on light ground.</summary>
    Light,
    /// <summary>The strongest contrast there is.</summary>
    HighContrast,
    /// <summary>The terminal's own two colours, with bold, underlined and reversed letters.</summary>
    NoColour,
}
