using MagmaGame.Terminal.Devices;

namespace MagmaGame.Terminal.Drawing;

/// <summary>The signs that pictures are made of, in one of three sets.</summary>
internal sealed class Glyphs
{
    private static readonly Glyphs OfAscii = new(GlyphSet.Ascii)
    {
        Horizontal = "-",
        Vertical = "|",
        Corners = ["+", "+", "+", "+"],
        TeeDown = "+",
        TeeUp = "+",
        TeeLeft = "+",
        Dashed = ":",
        Levels = [" ", ".", ":", "-", "=", "+", "*", "#"],
        Filled = "#",
        Track = ".",
        Band = "~",
        Knob = "O",
        Marker = "^",
        Lit = "*",
        Near = "o",
        Dark = ".",
        Bullet = "-",
        Pointer = ">",
        Up = "^",
        Down = "v",
        Left = "<",
        Right = ">",
        Tick = "x",
        Ellipsis = "...",
    };

    private static readonly Glyphs OfBasic = new(GlyphSet.Basic)
    {
        Dashed = "│",
        Levels = [" ", "▄", "▄", "▄", "█", "█", "█", "█"],
        Band = "▒",
        Track = "░",
        Knob = "█",
        Marker = "▲",
        Lit = "■",
        Near = "+",
        Dark = "·",
        Pointer = ">",
        Up = "↑",
        Down = "↓",
        Left = "←",
        Right = "→",
        Tick = "x",
    };

    private static readonly Glyphs OfFull = new(GlyphSet.Full);

    private Glyphs(GlyphSet set) => Set = set;

    /// <summary>Which set it is.</summary>
    public GlyphSet Set { get; }

    /// <summary>A level line.</summary>
    public string Horizontal { get; private init; } = "─";
    /// <summary>An upright line.</summary>
    public string Vertical { get; private init; } = "│";
    /// <summary>Corners of a box: top left, top right, bottom left, bottom right.</summary>
    public string[] Corners { get; private init; } = ["┌", "┐", "└", "┘"];
    /// <summary>Where an upright line begins under a level one.</summary>
    public string TeeDown { get; private init; } = "┬";
    /// <summary>Where an upright line ends on a level one.</summary>
    public string TeeUp { get; private init; } = "┴";
    /// <summary>Where a level line ends on an upright one from the left.</summary>
    public string TeeLeft { get; private init; } = "┤";
    /// <summary>An upright line that stands back behind what is drawn over it.</summary>
    public string Dashed { get; private init; } = "┊";
    /// <summary>Eight heights, the lowest first.</summary>
    public string[] Levels { get; private init; } = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
    /// <summary>The filled part of a bar.</summary>
    public string Filled { get; private init; } = "█";
    /// <summary>The empty part of a bar.</summary>
    public string Track { get; private init; } = "░";
    /// <summary>A band on a scale.</summary>
    public string Band { get; private init; } = "▒";
    /// <summary>The handle of a slider.</summary>
    public string Knob { get; private init; } = "●";
    /// <summary>Points up at a place on a scale.</summary>
    public string Marker { get; private init; } = "▲";
    /// <summary>A milestone that is lit.</summary>
    public string Lit { get; private init; } = "◆";
    /// <summary>A milestone that is near.</summary>
    public string Near { get; private init; } = "◈";
    /// <summary>A milestone that is dark.</summary>
    public string Dark { get; private init; } = "◇";
    /// <summary>Begins an item.</summary>
    public string Bullet { get; private init; } = "•";
    /// <summary>Points at the chosen row.</summary>
    public string Pointer { get; private init; } = "›";
    /// <summary>More above, or a rise.</summary>
    public string Up { get; private init; } = "▲";
    /// <summary>More below, or a fall.</summary>
    public string Down { get; private init; } = "▼";
    /// <summary>More to the left.</summary>
    public string Left { get; private init; } = "◂";
    /// <summary>More to the right.</summary>
    public string Right { get; private init; } = "▸";
    /// <summary>Done.</summary>
    public string Tick { get; private init; } = "✓";
    /// <summary>Stands for what did not fit.</summary>
    public string Ellipsis { get; private init; } = "…";

    /// <summary>The signs of a set.</summary>
    public static Glyphs Of(GlyphSet set) => set switch
    {
        GlyphSet.Ascii => OfAscii,
        GlyphSet.Basic => OfBasic,
        _ => OfFull,
    };
}
