using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Hosting;

/// <summary>How screens are shown.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Depth">How many colours the terminal has.</param>
/// <param name="Glyphs">Which signs it has.</param>
/// <param name="Mouse">Whether the mouse is listened to; when it is not, the terminal's own selecting works.</param>
public sealed record ScreenSettings(
    ThemeName Theme = ThemeName.Dark,
    ColourDepth Depth = ColourDepth.TwoFiftySix,
    GlyphSet Glyphs = GlyphSet.Full,
    bool Mouse = true)
{
    /// <summary>Whether a word of the glossary is marked where a game first names it.</summary>
    public bool MarkTerms { get; init; } = true;
}
