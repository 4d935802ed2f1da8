using System.Text;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Tests.Drawing;

public sealed class ThemeTests
{
    // The six levels of xterm's colour cube.
    private static readonly int[] Cube = [0, 95, 135, 175, 215, 255];

    public static TheoryData<ThemeName, ColourDepth> All
    {
        get
        {
            var all = new TheoryData<ThemeName, ColourDepth>();
            foreach (var name in Enum.GetValues<ThemeName>())
                foreach (var depth in Enum.GetValues<ColourDepth>()) all.Add(name, depth);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_ink_begins_from_nothing_and_uses_only_colours_that_are_there(ThemeName name, ColourDepth depth)
    {
        var theme = Theme.Of(name, depth);
        foreach (var ink in Enum.GetValues<Ink>())
        {
            var sequence = Encoding.ASCII.GetString(theme.Sequence(ink));
            Assert.Matches(@"^\u001b\[0(;\d+)*m$", sequence);
            if (depth == ColourDepth.None || name == ThemeName.NoColour) Assert.Matches(@"^\u001b\[0(;[1247])*m$", sequence);
            if (depth == ColourDepth.Sixteen) Assert.DoesNotContain(";5;", sequence, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(ThemeName.Dark, 4.5)]
    [InlineData(ThemeName.Light, 4.5)]
    [InlineData(ThemeName.HighContrast, 7)]
    public void Letters_can_be_read(ThemeName name, double least)
    {
        var theme = Theme.Of(name, ColourDepth.TwoFiftySix);
        foreach (var ink in Enum.GetValues<Ink>())
        {
            // Lines and bars are pictures; what is not possible now is meant to stand back, and says why in words.
            var wanted = ink is Ink.Border or Ink.Track ? 1.5 : ink is Ink.Disabled or Ink.Range or Ink.Bar or Ink.Focus or Ink.Near or Ink.Lit ? 3 : least;
            var look = theme.LookOf(ink);
            var contrast = Contrast(look.Letters.Of256, look.Ground.Of256);
            Assert.True(contrast >= Math.Min(wanted, least), $"{name}, {ink}: contrast {contrast:0.0}, wanted {wanted}.");
        }
    }

    // Contrast of two colours as WCAG 2.2 defines it, 1 to 21.
    private static double Contrast(int one, int other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(int colour)
    {
        var grey = 8 + (10 * (colour - 232));
        var (r, g, b) = colour >= 232 ? (grey, grey, grey)
            : (Cube[(colour - 16) / 36], Cube[(colour - 16) / 6 % 6], Cube[(colour - 16) % 6]);
        return (0.2126 * Linear(r)) + (0.7152 * Linear(g)) + (0.0722 * Linear(b));
    }

    private static double Linear(int level)
    {
        var share = level / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
