using MagmaGame.Terminal.Devices;

namespace MagmaGame.Terminal.Hosting;

/// <summary>What a terminal can show.</summary>
/// <param name="Colours">The colours to use when the player has chosen no theme.</param>
/// <param name="ColoursThere">The colours there are, for a player who has chosen one.</param>
/// <param name="Glyphs">The signs it is known to show.</param>
public sealed record ScreenFacts(ColourDepth Colours, ColourDepth ColoursThere, GlyphSet Glyphs);
