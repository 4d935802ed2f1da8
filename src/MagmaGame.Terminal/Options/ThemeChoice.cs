namespace MagmaGame.Terminal.Options;

/// <summary>Themes that a player can choose.</summary>
public enum ThemeChoice
{
    /// <summary>What suits the terminal: no colour when <c>NO_COLOR</c> is set, else dark. Every other choice stands above
    /// <c>NO_COLOR</c>.</summary>
    Automatic,
    /// <summary>Light letters on a dark ground.</summary>
    Dark,
    /// <summary>Dark letters on a light ground.</summary>
    Light,
    /// <summary>As much contrast as there is.</summary>
    HighContrast,
    /// <summary>No colour.</summary>
    NoColour,
}
