using System.Globalization;
using System.Text;
using MagmaGame.Terminal.Devices;

namespace MagmaGame.Terminal.Drawing;

/// <summary>How an ink looks.</summary>
/// <param name="Letters">Colour of letters.</param>
/// <param name="Ground">Colour behind them.</param>
/// <param name="Weight">How they are set.</param>
internal readonly record struct Look(Paint Letters, Paint Ground, Weight Weight = Weight.Normal)
{
    /// <summary>The escape sequence that makes a terminal write so (SGR of ECMA-48), from whatever it wrote in before.</summary>
    public string Sequence(ColourDepth depth)
    {
        var sequence = new StringBuilder("\u001b[0");
        if (Weight.HasFlag(Weight.Bold)) sequence.Append(";1");
        if (Weight.HasFlag(Weight.Faint)) sequence.Append(";2");
        if (Weight.HasFlag(Weight.Underlined)) sequence.Append(";4");
        if (Weight.HasFlag(Weight.Reversed)) sequence.Append(";7");
        if (depth != ColourDepth.None)
        {
            Letters.Append(sequence, depth, ground: false);
            Ground.Append(sequence, depth, ground: true);
        }
        return sequence.Append('m').ToString();
    }
}

/// <summary>How letters are set.</summary>
[Flags]
internal enum Weight
{
    /// <summary>As usual.</summary>
    Normal = 0,
    /// <summary>Bold.</summary>
    Bold = 1,
    /// <summary>Faint.</summary>
    Faint = 2,
    /// <summary>Underlined.</summary>
    Underlined = 4,
    /// <summary>Letters and ground exchanged.</summary>
    Reversed = 8,
}

/// <summary>A colour, chosen once for terminals with 256 colours or more and once for those with sixteen: what a program would
/// choose for the sixteen as the nearest is seldom what reads best.</summary>
/// <param name="Of256">Number in the palette of xterm; -1 for the terminal's own.</param>
/// <param name="Of16">Number from 0 to 15; -1 for the terminal's own.</param>
internal readonly record struct Paint(int Of256, int Of16)
{
    /// <summary>The terminal's own.</summary>
    public static Paint Own { get; } = new(-1, -1);

    /// <summary>Appends the parameters that set it.</summary>
    public void Append(StringBuilder sequence, ColourDepth depth, bool ground)
    {
        var number = depth == ColourDepth.Sixteen ? Of16 : Of256;
        if (number < 0) return;
        if (depth != ColourDepth.Sixteen) sequence.Append(CultureInfo.InvariantCulture, $";{(ground ? 48 : 38)};5;{number}");
        else sequence.Append(CultureInfo.InvariantCulture, $";{(number < 8 ? 30 : 82) + number + (ground ? 10 : 0)}");
    }
}
