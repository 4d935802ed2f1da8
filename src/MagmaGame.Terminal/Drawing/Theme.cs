using System.Collections.Frozen;
using System.Text;
using MagmaGame.Terminal.Devices;

namespace MagmaGame.Terminal.Drawing;

/// <summary>
/// How each ink looks. Nothing is told by colour alone: what differs in meaning also differs in words, signs or place, so that a
/// theme without colours shows everything.
/// </summary>
internal sealed class Theme
{
    private readonly FrozenDictionary<Ink, Look> _looks;
    private readonly byte[][] _sequences;

    private Theme(ThemeName name, ColourDepth depth, Dictionary<Ink, Look> looks)
    {
        Name = name;
        _looks = looks.ToFrozenDictionary();
        _sequences = [.. Enum.GetValues<Ink>().Select(ink => Encoding.ASCII.GetBytes(LookOf(ink).Sequence(depth)))];
    }

    /// <summary>Its name.</summary>
    public ThemeName Name { get; }

    /// <summary>A theme for a terminal with so many colours; without any every theme is <see cref="ThemeName.NoColour"/>.</summary>
    public static Theme Of(ThemeName name, ColourDepth depth) => depth == ColourDepth.None || name == ThemeName.NoColour
        ? new Theme(ThemeName.NoColour, ColourDepth.None, Plain())
        : new Theme(name, depth, name switch
        {
            ThemeName.Light => Light(),
            ThemeName.HighContrast => HighContrast(),
            _ => Dark(),
        });

    /// <summary>How an ink looks; one that a theme does not name looks like text.</summary>
    public Look LookOf(Ink ink) => _looks.TryGetValue(ink, out var look) ? look : _looks[Ink.Text];

    /// <summary>The escape sequence for an ink.</summary>
    public ReadOnlySpan<byte> Sequence(Ink ink) => _sequences[(int)ink];

    private static Dictionary<Ink, Look> Dark()
    {
        var ground = new Paint(233, 0);
        var bar = new Paint(236, 4);
        Look On(int of256, int of16, Weight weight = Weight.Normal) => new(new Paint(of256, of16), ground, weight);
        return new Dictionary<Ink, Look>
        {
            [Ink.Text] = On(252, 7),
            [Ink.Dim] = On(246, 7, Weight.Normal),
            [Ink.Heading] = On(255, 15, Weight.Bold),
            [Ink.Accent] = On(215, 11, Weight.Bold),
            [Ink.Key] = On(215, 11),
            [Ink.Good] = On(114, 10),
            [Ink.Warning] = On(221, 11),
            [Ink.Bad] = On(210, 9, Weight.Bold),
            [Ink.Disabled] = On(242, 8),
            [Ink.Border] = On(240, 8),
            [Ink.Focus] = On(208, 11),
            [Ink.Chosen] = new(new Paint(255, 15), new Paint(94, 3), Weight.Bold),
            [Ink.ChosenDisabled] = new(new Paint(252, 7), new Paint(238, 8)),
            [Ink.Header] = new(new Paint(252, 15), bar),
            [Ink.HeaderChosen] = new(new Paint(233, 0), new Paint(208, 3), Weight.Bold),
            [Ink.Footer] = new(new Paint(248, 7), bar),
            [Ink.FooterKey] = new(new Paint(215, 11), bar, Weight.Bold),
            [Ink.Bar] = On(208, 3),
            [Ink.Track] = On(239, 8),
            [Ink.Range] = On(137, 3),
            [Ink.Believed] = On(75, 14),
            [Ink.Truth] = On(203, 9, Weight.Bold),
            [Ink.Lit] = On(208, 11, Weight.Bold),
            [Ink.Near] = On(221, 3),
            [Ink.Field] = new(new Paint(255, 15), new Paint(238, 8), Weight.Underlined),
            [Ink.Term] = On(223, 15, Weight.Underlined),
        };
    }

    private static Dictionary<Ink, Look> Light()
    {
        var ground = new Paint(255, 15);
        var bar = new Paint(252, 7);
        Look On(int of256, int of16, Weight weight = Weight.Normal) => new(new Paint(of256, of16), ground, weight);
        return new Dictionary<Ink, Look>
        {
            [Ink.Text] = On(235, 0),
            [Ink.Dim] = On(241, 8),
            [Ink.Heading] = On(16, 0, Weight.Bold),
            [Ink.Accent] = On(94, 5, Weight.Bold),
            [Ink.Key] = On(94, 5),
            [Ink.Good] = On(22, 2),
            [Ink.Warning] = On(90, 5),
            [Ink.Bad] = On(160, 1, Weight.Bold),
            [Ink.Disabled] = On(243, 8),
            [Ink.Border] = On(247, 8),
            [Ink.Focus] = On(166, 5),
            [Ink.Chosen] = new(new Paint(255, 15), new Paint(94, 4), Weight.Bold),
            [Ink.ChosenDisabled] = new(new Paint(238, 0), new Paint(250, 7)),
            [Ink.Header] = new(new Paint(235, 0), bar),
            [Ink.HeaderChosen] = new(new Paint(255, 15), new Paint(94, 4), Weight.Bold),
            [Ink.Footer] = new(new Paint(239, 0), bar),
            [Ink.FooterKey] = new(new Paint(124, 1), bar, Weight.Bold),
            [Ink.Bar] = On(166, 4),
            [Ink.Track] = On(250, 7),
            [Ink.Range] = On(130, 6),
            [Ink.Believed] = On(25, 4),
            [Ink.Truth] = On(160, 1, Weight.Bold),
            [Ink.Lit] = On(166, 5, Weight.Bold),
            [Ink.Near] = On(94, 6),
            [Ink.Field] = new(new Paint(16, 0), new Paint(253, 7), Weight.Underlined),
            [Ink.Term] = On(25, 4, Weight.Underlined),
        };
    }

    private static Dictionary<Ink, Look> HighContrast()
    {
        var ground = new Paint(16, 0);
        Look On(int of256, int of16, Weight weight = Weight.Normal) => new(new Paint(of256, of16), ground, weight);
        return new Dictionary<Ink, Look>
        {
            [Ink.Text] = On(231, 15),
            [Ink.Dim] = On(231, 15),
            [Ink.Heading] = On(231, 15, Weight.Bold | Weight.Underlined),
            [Ink.Accent] = On(226, 11, Weight.Bold),
            [Ink.Key] = On(226, 11, Weight.Bold),
            [Ink.Good] = On(120, 10, Weight.Bold),
            [Ink.Warning] = On(226, 11, Weight.Bold),
            [Ink.Bad] = On(217, 15, Weight.Bold | Weight.Underlined),
            [Ink.Disabled] = On(250, 7),
            [Ink.Border] = On(231, 15),
            [Ink.Focus] = On(226, 11, Weight.Bold),
            [Ink.Chosen] = new(new Paint(16, 0), new Paint(226, 11), Weight.Bold),
            [Ink.ChosenDisabled] = new(new Paint(16, 0), new Paint(250, 7)),
            [Ink.Header] = new(new Paint(16, 0), new Paint(231, 15), Weight.Bold),
            [Ink.HeaderChosen] = new(new Paint(16, 0), new Paint(226, 11), Weight.Bold),
            [Ink.Footer] = new(new Paint(16, 0), new Paint(231, 15)),
            [Ink.FooterKey] = new(new Paint(16, 0), new Paint(231, 15), Weight.Bold | Weight.Underlined),
            [Ink.Bar] = On(226, 11),
            [Ink.Track] = On(250, 7),
            [Ink.Range] = On(231, 15),
            [Ink.Believed] = On(123, 14),
            [Ink.Truth] = On(226, 11, Weight.Bold),
            [Ink.Lit] = On(226, 11, Weight.Bold),
            [Ink.Near] = On(231, 15, Weight.Bold),
            [Ink.Field] = new(new Paint(16, 0), new Paint(231, 15), Weight.Underlined),
            [Ink.Term] = On(231, 15, Weight.Underlined),
        };
    }

    private static Dictionary<Ink, Look> Plain()
    {
        static Look As(Weight weight) => new(Paint.Own, Paint.Own, weight);
        return new Dictionary<Ink, Look>
        {
            [Ink.Text] = As(Weight.Normal),
            [Ink.Heading] = As(Weight.Bold),
            [Ink.Accent] = As(Weight.Bold),
            [Ink.Key] = As(Weight.Bold),
            [Ink.Bad] = As(Weight.Bold | Weight.Underlined),
            [Ink.Warning] = As(Weight.Bold),
            [Ink.Disabled] = As(Weight.Faint),
            [Ink.Focus] = As(Weight.Bold),
            [Ink.Chosen] = As(Weight.Reversed),
            [Ink.ChosenDisabled] = As(Weight.Reversed | Weight.Faint),
            [Ink.Header] = As(Weight.Reversed),
            [Ink.HeaderChosen] = As(Weight.Bold | Weight.Underlined),
            [Ink.Footer] = As(Weight.Reversed),
            [Ink.FooterKey] = As(Weight.Reversed | Weight.Bold),
            [Ink.Truth] = As(Weight.Bold),
            [Ink.Lit] = As(Weight.Bold),
            [Ink.Field] = As(Weight.Underlined),
            [Ink.Term] = As(Weight.Underlined),
        };
    }
}
