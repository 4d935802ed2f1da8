using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Terminal.Devices;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Tests.Widgets;

public sealed class LineChartTests
{
    private static readonly ImmutableArray<ChartPoint> Rising =
        [.. Enumerable.Range(0, 48).Select(m => new ChartPoint(m, 60 / (1 + Math.Exp((24 - m) / 5.0))))];

    private static readonly ImmutableArray<ChartPoint> Wavy =
        [.. Enumerable.Range(0, 48).Select(m => new ChartPoint(m, 30 + (20 * Math.Sin(m / 6.0))))];

    [Theory]
    [InlineData(GlyphSet.Full)]
    [InlineData(GlyphSet.Basic)]
    [InlineData(GlyphSet.Ascii)]
    public void Two_lines_differ_by_their_strokes_alone(GlyphSet set) =>
        GoldenText.Hold($"chart-two-lines-{set.ToString().ToLowerInvariant()}", Drawn(TwoLines, 70, 18, set));

    [Fact]
    public void Few_many_and_odd_points_are_drawn_sensibly()
    {
        var samples = new (string Title, LineChart Chart, int Width, int Height)[]
        {
            ("one point", Of([new(5, 12)]), 50, 9),
            ("a flat line", Of([new(0, 40), new(11, 40)]), 50, 9),
            ("a jump", Of([new(0, 0), new(1, 0), new(2, 1), new(3, 1)]) with { Words = v => v > 0.5 ? "yes" : "no" }, 50, 9),
            ("four hundred months", Of([.. Enumerable.Range(0, 400).Select(m => new ChartPoint(m, Math.Sin(m / 20.0)))]), 50, 9),
            ("below nought", Of([.. Enumerable.Range(0, 30).Select(m => new ChartPoint(m, (m / 2.0) - 9))]), 50, 9),
            ("no room for axes", TwoLines, 20, 4),
        };
        GoldenText.Hold("chart-samples", string.Join('\n', samples.Select(s => $"{s.Title}\n{Drawn(s.Chart, s.Width, s.Height)}")));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3.2, 97)]
    [InlineData(-14.2, 8)]
    [InlineData(0, 0.00031)]
    [InlineData(1e6, 4.2e7)]
    [InlineData(5, 5)]
    public void The_upright_axis_has_round_numbers_that_hold_all_values(double low, double high)
    {
        for (var most = 2; most < 9; most++)
        {
            var scale = ChartScale.Of(low, high, most, v => v.ToString("R", CultureInfo.InvariantCulture));
            Assert.True(scale.Low <= low + 1e-9 && scale.High >= high - 1e-9);
            Assert.InRange(scale.Ticks.Length, 1, most);
            Assert.InRange(scale.Height(high), scale.Height(low), 1);
        }
    }

    [Fact]
    public void Numbers_on_the_axis_do_not_repeat()
    {
        var scale = ChartScale.Of(0, 0.8, 6, v => v.ToString("0", CultureInfo.InvariantCulture));
        Assert.Equal("0 1", string.Join(' ', scale.Ticks));
    }

    [Fact]
    public void The_cursor_reads_out_its_month()
    {
        var text = Drawn(TwoLines with { Cursor = 24 }, 70, 18);
        Assert.Contains("as Magma saw it 30", text, StringComparison.Ordinal);
        Assert.Contains("in truth 15", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_click_chooses_the_nearest_month()
    {
        var chosen = new List<int>();
        var canvas = new Canvas(70, 18);
        (TwoLines with { Chosen = chosen.Add }).Draw(canvas, canvas.All);
        var place = canvas.Places.First();
        place.Pressed!(0, 3);
        place.Dragged!(place.Area.Width - 1, 3);
        place.Dragged!(999, 3);
        Assert.Equal([0, 47, 47], chosen);
    }

    [Fact]
    public void What_is_no_number_is_left_out_and_no_size_is_too_small()
    {
        var chart = TwoLines with
        {
            Series = [new("a", [new(0, double.NaN), new(3, double.PositiveInfinity), new(4, 2)]), new("b", []), new("c", Rising, Ink.Truth, Stroke.Dotted)],
            Cursor = 4,
        };
        foreach (var set in Enum.GetValues<GlyphSet>())
        {
            for (var width = 1; width < 90; width += 3)
            {
                for (var height = 1; height < 30; height++)
                {
                    var text = Drawn(chart, width, height, set);
                    Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
                    if (set == GlyphSet.Ascii) Assert.True(System.Text.Ascii.IsValid(text));
                }
            }
        }
        Drawn(chart with { Series = [] }, 40, 10);
    }

    private static LineChart TwoLines => new()
    {
        Series = [new("as Magma saw it", Rising), new("in truth", Wavy, Ink.Truth, Stroke.Dotted)],
        Words = v => v.ToString("0", CultureInfo.InvariantCulture),
        Marks =
        [
            new(14, "A", Ink.Lit), new(15, "B", Ink.Lit), new(15, "C", Ink.Lit), new(30, "D", Ink.Lit),
            new(2, ".", Ink.Dim, HasLine: false), new(30, ".", Ink.Dim, HasLine: false), new(41, ".", Ink.Dim, HasLine: false),
        ],
    };

    private static LineChart Of(ImmutableArray<ChartPoint> points) => new()
    {
        Series = [new("", points)],
        Words = v => v.ToString("0.#", CultureInfo.InvariantCulture),
    };

    private static string Drawn(LineChart chart, int width, int height, GlyphSet set = GlyphSet.Full)
    {
        var canvas = new Canvas(width, height, set);
        chart.Draw(canvas, canvas.All);
        return canvas.ToText();
    }
}
