using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace MagmaGame.Reports.Plots;

/// <summary>A drawing in the making. Its unit is about a pixel: it is made for the width of a phone, and not scaled much anywhere.
/// Colours and faces come from the style sheet, by class.</summary>
/// <param name="height">Its height, in units.</param>
/// <param name="width">Its width, in units.</param>
internal sealed class Drawing(double height, double width = Drawing.UsualWidth)
{
    /// <summary>Width that leaves a phone its margins.</summary>
    public const double UsualWidth = 360;

    /// <summary>About the width of a sign of the usual size, for telling whether words will fit.</summary>
    public const double SignWidth = 6.1;

    private readonly List<XElement> _parts = [];

    /// <summary>Its width.</summary>
    public double Width => width;

    /// <summary>Its height.</summary>
    public double Height => height;

    public void Line(string kind, double x1, double y1, double x2, double y2) => _parts.Add(new XElement("line",
        Class(kind), At("x1", x1), At("y1", y1), At("x2", x2), At("y2", y2)));

    /// <summary>A rectangle; sides given the wrong way round are put right.</summary>
    public void Box(string kind, double x1, double y1, double x2, double y2) => _parts.Add(new XElement("rect",
        Class(kind), At("x", Math.Min(x1, x2)), At("y", Math.Min(y1, y2)), At("width", Math.Abs(x2 - x1)), At("height", Math.Abs(y2 - y1))));

    public void Dot(string kind, double x, double y, double radius) => _parts.Add(new XElement("circle",
        Class(kind), At("cx", x), At("cy", y), At("r", radius)));

    public void Words(string kind, double x, double y, string words) => _parts.Add(new XElement("text",
        Class(kind), At("x", x), At("y", y), words));

    /// <summary>A line through points, in pieces where a point is missing.</summary>
    public void Path(string kind, IEnumerable<(double X, double Y)?> points)
    {
        var path = new StringBuilder();
        var isOn = false;
        foreach (var point in points)
        {
            if (point is not var (x, y))
            {
                isOn = false;
                continue;
            }
            path.Append(isOn ? 'L' : 'M').Append(Number(x)).Append(' ').Append(Number(y));
            isOn = true;
        }
        if (path.Length > 0) _parts.Add(new XElement("path", Class(kind), new XAttribute("d", path.ToString())));
    }

    /// <summary>A surface within points.</summary>
    public void Surface(string kind, IEnumerable<(double X, double Y)> points) => _parts.Add(new XElement("polygon",
        Class(kind), new XAttribute("points", string.Join(' ', points.Select(p => $"{Number(p.X)},{Number(p.Y)}")))));

    /// <summary>The drawing as an <c>svg</c> element.</summary>
    public XElement Svg() => new("svg", new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"), _parts);

    private static XAttribute Class(string kind) => new("class", kind);

    private static XAttribute At(string name, double value) => new(name, Number(value));

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
