using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;

namespace MagmaGame.Terminal.Options;

/// <summary>The options while the game runs: kept on each change, and turned into how screens are shown.</summary>
internal sealed class OptionsInUse
{
    private readonly IOptionsStore _store;
    private readonly ScreenFacts _facts;

    /// <summary>The options as they are kept.</summary>
    /// <param name="store">Where they are kept.</param>
    /// <param name="facts">What the terminal can show.</param>
    public OptionsInUse(IOptionsStore store, ScreenFacts facts)
    {
        (_store, _facts, Now) = (store, facts, store.Load());
        Note = store.Note;
    }

    /// <summary>The options.</summary>
    public GameOptions Now { get; private set; }

    /// <summary>What the player should know of how they were read; null when all was well.</summary>
    public string? Note { get; }

    /// <summary>How screens are shown by these options on this terminal.</summary>
    public ScreenSettings Settings => new(
        Now.Theme switch
        {
            ThemeChoice.Light => ThemeName.Light,
            ThemeChoice.HighContrast => ThemeName.HighContrast,
            ThemeChoice.NoColour => ThemeName.NoColour,
            _ => ThemeName.Dark,
        },
        Now.Theme == ThemeChoice.Automatic ? _facts.Colours : _facts.ColoursThere,
        Now.Lines switch
        {
            LineChoice.Unicode => GlyphSet.Full,
            LineChoice.Ascii => GlyphSet.Ascii,
            _ => _facts.Glyphs,
        },
        Now.Mouse)
    {
        MarkTerms = Now.MarkTerms,
    };

    /// <summary>Changes the options and keeps them. They hold for this run even when they cannot be kept.</summary>
    /// <returns>Why they cannot be kept, for the player; null when they are.</returns>
    public string? Change(GameOptions options)
    {
        Now = options;
        try
        {
            _store.Save(options);
            return null;
        }
        catch (IOException e)
        {
            return e.Message;
        }
    }
}
