using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>A page of lines that scrolls, whose numbers answer "why?" to a click.</summary>
/// <param name="asked">Called with the slot of a number that the player asks about.</param>
/// <param name="opened">Called with the name of a marked word that the player clicks on.</param>
internal sealed class PagePane(Action<int> asked, Action<string> opened)
{
    /// <summary>How far it is scrolled.</summary>
    public Scroll Scroll { get; } = new();

    /// <summary>Draws it.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">The window.</param>
    /// <param name="linesOf">Gives the lines at a width: two columns fewer when they need a scroll mark at their side.</param>
    public void Draw(Canvas canvas, Area area, Func<int, IReadOnlyList<StyledLine>> linesOf) =>
        Draw(canvas, area, Scroll, linesOf, asked, opened);

    /// <summary>Draws lines in a window of their own scroll.</summary>
    public static void Draw(
        Canvas canvas, Area area, Scroll scroll, Func<int, IReadOnlyList<StyledLine>> linesOf, Action<int>? asked = null, Action<string>? opened = null)
    {
        var lines = linesOf(area.Width);
        if (lines.Count > area.Height) lines = linesOf(area.Width - 2);
        scroll.Draw(canvas, area, lines.Count, (row, where) =>
        {
            lines[row].Draw(canvas, where, opened);
            if (asked is not null && lines[row].Slot is >= 0 and var slot) canvas.OnMouse(new MousePlace(where) { Pressed = (_, _) => asked(slot) });
        });
    }
}
