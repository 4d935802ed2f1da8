using MagmaGame.Reports.Plots;

namespace MagmaGame.Reports.Tests.Plots;

public sealed class PlotTests
{
    [Fact]
    public void A_line_stops_where_nothing_is_known()
    {
        var drawing = new SeenAndTruePlot([0, 1, 2, 3], [1, null, 3, 4], [1, 2, 3, null], "", []).Draw();
        var paths = drawing.Elements("path").ToDictionary(path => path.Attribute("class")!.Value, path => path.Attribute("d")!.Value, StringComparer.Ordinal);
        Assert.Equal(2, paths["seen"].Count(sign => sign == 'M'));
        Assert.Equal(1, paths["true"].Count(sign => sign == 'M'));
        Assert.Equal(2, paths["true"].Count(sign => sign == 'L'));
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.5)]
    [InlineData(0.03, 0.999)]
    public void The_parts_of_the_roll_fill_the_bar(double chance, double roll)
    {
        var parts = new RollPlot(chance, roll).Draw().Elements("rect").Select(box => (double)box.Attribute("width")!).ToList();
        Assert.Equal(2, parts.Count);
        Assert.Equal(344, parts.Sum(), 1);
        Assert.Equal(344 * chance, parts[0], 1);
    }

    [Theory]
    [InlineData(0.8, 0.03)]
    [InlineData(0.2, 0.97)]
    [InlineData(0.5, 0.2)]
    public void The_roll_strikes_no_name_through(double chance, double roll)
    {
        var drawing = new RollPlot(chance, roll).Draw();
        var fell = (double)drawing.Elements("line").First(line => line.Attribute("class")!.Value == "pointer").Attribute("x1")!;
        foreach (var name in drawing.Elements("text").Where(text => text.Attribute("class")!.Value.StartsWith("on-fill", StringComparison.Ordinal)))
        {
            var at = (double)name.Attribute("x")!;
            var (from, to) = name.Attribute("class")!.Value.EndsWith("end", StringComparison.Ordinal) ? (at - 66, at) : (at, at + 66);
            Assert.False(fell > from && fell < to, name.Value);
        }
    }

    [Fact]
    public void Letters_of_moments_close_together_stay_within_the_drawing()
    {
        var drawing = new SeenAndTruePlot(
            [0, 1, 40], [1, 2, 3], [1, 2, 3], "", [new PlotMark(1, "A", false), new PlotMark(1, "B", true), new PlotMark(1, "C", false)]).Draw();
        foreach (var sign in drawing.Elements("text").Where(text => text.Attribute("class")!.Value.StartsWith("sign", StringComparison.Ordinal)))
            Assert.InRange((double)sign.Attribute("y")!, 10, 40);
    }

    [Fact]
    public void A_ranking_gives_names_the_room_they_need()
    {
        var drawing = new RankingPlot([new("The plan without the brake", 0.3, null, null, 0.2, IsPlayer: false), new("You", 0.4, 0.3, 0.5, 0.4, IsPlayer: true)]).Draw();
        var name = drawing.Elements("text").Single(text => text.Value == "The plan without the brake");
        Assert.True((double)name.Attribute("x")! >= 6.5 * name.Value.Length);
    }

    [Fact]
    public void A_histogram_marks_the_class_of_the_game()
    {
        var classes = new int[20];
        (classes[3], classes[10]) = (5, 2);
        var boxes = new HistogramPlot([.. classes], 0.17, 0.3).Draw().Elements("rect").Select(box => box.Attribute("class")!.Value);
        Assert.Equal(["bar own", "bar"], boxes);
    }

    [Fact]
    public void A_bar_says_by_its_colour_whether_there_is_more_danger()
    {
        var bar = new IntervalBar(0.1);
        string Kind(double value, bool isClear) => bar.Draw(value, value - 0.01, value + 0.01, isClear, isNamed: false).Element("rect")!.Attribute("class")!.Value;
        Assert.Equal(("riskier-fill", "safer-fill", "unclear-fill"), (Kind(0.05, true), Kind(-0.05, true), Kind(0.05, false)));
    }

    [Fact]
    public void Stakes_of_one_month_are_named_together()
    {
        var words = new StakesPlot([new(1, 0, 8, "3"), new(1, 0, 7, "4"), new(9, 5, 0, "1")], 0, 20).Draw()
            .Elements("text").Where(text => text.Attribute("class")!.Value.StartsWith("sign", StringComparison.Ordinal)).Select(text => text.Value);
        Assert.Equal(["3, 4", "1"], words);
    }

    [Fact]
    public void A_forest_shows_each_verdict_by_its_shape_and_keeps_within_the_drawing()
    {
        var rows = Enumerable.Range(0, 9).Select(i => new ForestRow($"row {i}", "", 1, 0.5, 1.5, ForestVerdict.Holds)).ToList();
        rows[3] = rows[3] with { Verdict = ForestVerdict.Unclear };
        rows[4] = rows[4] with { Verdict = ForestVerdict.Fails };
        // One that dwarfs the others, and one of which nothing is known.
        rows[5] = new ForestRow("great", "", 80, 70, 90, ForestVerdict.Holds);
        rows[6] = new ForestRow("not known", "", 1, double.NegativeInfinity, double.PositiveInfinity, ForestVerdict.Unclear);
        var drawing = new ForestPlot([.. rows]).Draw();
        int Count(string element, string kind) => drawing.Elements(element).Count(part => part.Attribute("class")!.Value == kind);
        // One of each in the legend.
        Assert.Equal((1 + 6, 1 + 2, 2 * (1 + 1)), (Count("circle", "safer-fill"), Count("circle", "ring"), Count("line", "riskier-stem")));
        foreach (var at in drawing.Elements("line").SelectMany(line => new[] { (double)line.Attribute("x1")!, (double)line.Attribute("x2")! }))
            Assert.InRange(at, 0, 360);
        Assert.Equal(9, drawing.Elements("text").Count(text => text.Attribute("class")!.Value == "label"));
    }
}
