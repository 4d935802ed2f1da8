using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>The scene that waits: its prose, which scrolls, and its options, which are always all in sight. Where there is little room
/// for the prose, an option may show less of itself until it is pointed at.</summary>
/// <param name="chosen">Called with the place of an option that is chosen, from 0.</param>
internal sealed class ScenePane(Action<int> chosen)
{
    private const int NumberWidth = 5;

    private EventView? _scene;

    /// <summary>How far the prose is scrolled.</summary>
    public Scroll Scroll { get; } = new();

    /// <summary>The option that the pointer is at; -1 while it is at none.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>Takes the scene up; a new one begins at its top with the pointer at no option.</summary>
    public void Hold(EventView scene)
    {
        if (ReferenceEquals(_scene, scene)) return;
        if (_scene?.Title != scene.Title || _scene.Text != scene.Text)
        {
            Index = -1;
            Scroll.ToTop();
        }
        _scene = scene;
    }

    /// <summary>Puts the pointer at an option.</summary>
    public void Point(int index) => Index = Math.Clamp(index, 0, (_scene?.Options.Length ?? 1) - 1);

    /// <summary>Begins anew, though the scene may be the same once more.</summary>
    public void Forget() => _scene = null;

    /// <summary>The prose as lines.</summary>
    /// <param name="canvas">Where it will be drawn.</param>
    /// <param name="width">Columns of a line.</param>
    /// <param name="scene">The scene.</param>
    /// <param name="news">What came of the answer before; empty when there was none.</param>
    /// <param name="marks">Words of the glossary to be marked in it.</param>
    public static IReadOnlyList<StyledLine> Prose(Canvas canvas, int width, EventView scene, IEnumerable<string> news, TermMarks marks)
    {
        var text = new StyledText(canvas, width);
        foreach (var line in news) text.Add(line, Ink.Accent);
        text.Blank();
        if (scene.Before is { } before) text.Add($"You know this scene from {before} The question has come back.", Ink.Dim).Blank();
        return text.Prose(scene.Text, marks).Lines;
    }

    /// <summary>Rows that the options take, whichever of them is pointed at.</summary>
    public static int OptionRows(Canvas canvas, int width, EventView scene, OptionCut cut)
    {
        var (rows, more) = (0, 0);
        foreach (var option in scene.Options)
        {
            var least = OptionLines(canvas, width, option, TermMarks.None, cut).Count;
            rows += least;
            more = Math.Max(more, OptionLines(canvas, width, option, TermMarks.None, OptionCut.None).Count - least);
        }
        return rows + more;
    }

    /// <summary>Where the parts of the desk stand for a scene whose answers need the whole width. The answers give way to the story, as
    /// little as will do: what is cut off one of them shows when it is pointed at.</summary>
    /// <param name="canvas">Where it will be drawn.</param>
    /// <param name="inner">All of the desk.</param>
    /// <param name="scene">The scene.</param>
    /// <param name="proseRows">Rows of its prose.</param>
    /// <param name="aboveRows">How many of them stand above the story.</param>
    /// <param name="ribbonRows">Rows of the milestones when there is room for them.</param>
    public static (DeskFrame Frame, OptionCut Cut) Fit(Canvas canvas, Area inner, EventView scene, int proseRows, int aboveRows, int ribbonRows)
    {
        var least = Math.Min(proseRows, DeskFrame.LeastStory + aboveRows);
        for (var cut = OptionCut.None; ; cut++)
        {
            var frame = DeskFrame.Scene(inner, proseRows, least, OptionRows(canvas, Math.Min(inner.Width, DeskFrame.WidestProse), scene, cut) + 1, ribbonRows);
            if (cut == OptionCut.Line || frame.Main.Height >= least) return (frame, cut);
        }
    }

    /// <summary>Draws the options, one upon the other.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">As many rows as <see cref="OptionRows"/> says; with more, they stand apart.</param>
    /// <param name="scene">The scene.</param>
    /// <param name="hasFocus">Whether the keys choose here.</param>
    /// <param name="marks">Words of the glossary to be marked in them. A click on one points at its option, as everywhere in it.</param>
    /// <param name="cut">How much shows of those that are not pointed at.</param>
    public void DrawOptions(Canvas canvas, Area area, EventView scene, bool hasFocus, TermMarks marks, OptionCut cut)
    {
        Hold(scene);
        var air = cut == OptionCut.None && area.Height >= OptionRows(canvas, area.Width, scene, cut) + scene.Options.Length - 1 ? 1 : 0;
        foreach (var (place, option) in scene.Options.Index())
        {
            var lines = OptionLines(canvas, area.Width, option, marks, place == Index ? OptionCut.None : cut);
            var (top, below) = area.SplitTop(lines.Count);
            var isChosen = hasFocus && place == Index;
            for (var row = 0; row < lines.Count; row++)
                lines[row].Draw(canvas, top.Row(row) with { Left = top.Left + NumberWidth, Width = top.Width - NumberWidth });
            if (isChosen) canvas.Tint(top, option.Because is null ? Ink.Chosen : Ink.ChosenDisabled);
            canvas.Write(top.Row(0) with { Width = 4 }, $"{(isChosen ? canvas.Glyphs.Pointer : " ")} {option.Number}.",
                isChosen ? Ink.Chosen : option.Because is null ? Ink.Key : Ink.Disabled);
            canvas.OnClick(top, () =>
            {
                if (Index == place) chosen(place);
                else Point(place);
            });
            area = below.SplitTop(air).Below;
        }
    }

    private static IReadOnlyList<StyledLine> OptionLines(Canvas canvas, int width, OptionView option, TermMarks marks, OptionCut cut)
    {
        var isPossible = option.Because is null;
        var text = Shown(marks.Runs(option.Text, isPossible ? Ink.Text : Ink.Disabled), cut < OptionCut.Both);
        if (cut == OptionCut.Line) return text;
        return [.. text, .. Shown([isPossible ? new Run(option.Effects, Ink.Dim) : new Run($"not possible: {option.Because}", Ink.Disabled)], cut == OptionCut.None)];

        // A line that is cut off says so, and has room for saying it.
        IReadOnlyList<StyledLine> Shown(IEnumerable<Run> runs, bool whole)
        {
            var pieces = runs.ToList();
            var lines = new StyledText(canvas, width - NumberWidth).Add(pieces).Lines;
            if (whole || lines.Count == 1) return lines;
            var first = new StyledText(canvas, width - NumberWidth - canvas.Measure(canvas.Glyphs.Ellipsis) - 1).Add(pieces).Lines[0];
            return [new StyledLine([.. first.Runs, new Run(" " + canvas.Glyphs.Ellipsis, Ink.Dim)])];
        }
    }
}
