using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Tests.Drawing;

public sealed class CanvasLinesTests
{
    [Fact]
    public void A_figure_and_its_unit_are_not_parted()
    {
        var canvas = new Canvas(40, 3);
        var lines = canvas.Lines("it came to 76\u00A0% after", 13);
        Assert.Equal(["it came to", "76\u00A0% after"], lines);
        canvas.WriteLines(canvas.All, lines[1]);
        Assert.StartsWith("76 % after\n", canvas.ToText(), StringComparison.Ordinal);
    }
}
