using System.Collections.Immutable;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>Any number month by month, with what was reached and decided, and after the end what was true.</summary>
internal sealed class TimelineScreen(GameTable table) : GameScreen(table, GameTab.Timeline)
{
    private const int ListWidth = 28, WideListWidth = 36, WideFrom = 110;
    private const int ReadingRows = 4, WideReadingRows = 7;

    private readonly Scroll _scroll = new();
    private (int Revision, ImmutableArray<Entry> Entries)? _entries;
    private (int Revision, int Slot, TimelineView View)? _view;
    private int _slot = (int)Variable.BelievedRiskIfScaled;
    private int _listRows = 1;

    // The month under the cursor; null follows the last.
    private int? _month;

    protected override IEnumerable<Binding> OwnBindings =>
    [
        new([new Key(KeyCode.Up), new Key(KeyCode.Down)], "Up, Down", "choose a number", key => Step(key.Code == KeyCode.Up ? -1 : 1)) { Hint = "number" },
        new([new Key(KeyCode.Left), new Key(KeyCode.Right)], "Left, Right", "go to the month before or after",
            key => MoveCursor(key.Code == KeyCode.Left ? -1 : 1)) { Hint = "month" },
        new([new Key(KeyCode.Home), new Key(KeyCode.End)], "Home, End", "go to the first or the last month",
            key => MoveCursor(key.Code == KeyCode.Home ? -View.Points.Length : View.Points.Length)),
        new([new Key(KeyCode.Tab), new Key(KeyCode.Tab, default, Modifiers.Shift)], "Tab", "go to the next group of numbers; with Shift back",
            key => NextGroup(key.Modifiers == Modifiers.None ? 1 : -1)) { Hint = "group" },
        new([new Key(KeyCode.PageUp), new Key(KeyCode.PageDown)], "PgUp, PgDn", "choose a page further",
            key => Step(key.Code == KeyCode.PageUp ? -_listRows : _listRows)),
        Binding.Of(KeyCode.Enter, "ask why this number is what it is", Why) with { Hint = "explain" },
    ];

    private TimelineView View
    {
        get
        {
            if (_view is { } known && known.Revision == Table.Revision && known.Slot == _slot) return known.View;
            var view = TimelineView.Of(
                Table.Session, Table.Catalogue.Variables.All[_slot], Table.Session.IsOver ? Table.Hindsight : null);
            _view = (Table.Revision, _slot, view);
            return view;
        }
    }

    private ImmutableArray<Entry> Entries
    {
        get
        {
            if (_entries is { } known && known.Revision == Table.Revision) return known.Entries;
            ImmutableArray<Entry> entries =
            [
                .. TimelineView.Choices(Table.Session)
                    .SelectMany((group, number) => group.Choices.Select(c => new Entry(c, group.Name, number)).Prepend(new Entry(null, group.Name, number))),
            ];
            _entries = (Table.Revision, entries);
            return entries;
        }
    }

    private TimelinePoint Point => View.Points.LastOrDefault(p => p.Month <= (_month ?? int.MaxValue)) ?? View.Points[0];

    /// <summary>Shows a number.</summary>
    /// <param name="slot">Its slot; one that cannot be shown now changes nothing.</param>
    public void Choose(int slot)
    {
        if (Entries.Any(e => e.Choice?.Slot == slot)) _slot = slot;
    }

    protected override void DrawBody(Canvas canvas, Area body)
    {
        var isWide = body.Width >= WideFrom;
        var (list, right) = body.Inset(1).SplitLeft(isWide ? WideListWidth : ListWidth, 3);
        List(canvas, list);
        canvas.Fill(new Area(list.Right + 1, body.Top, 1, body.Height), Ink.Border, canvas.Glyphs.Vertical);
        var (title, below) = right.SplitTop(1);
        canvas.Write(title, Sentence.Of(View.Label), Ink.Heading);
        if (Unit() is { Length: > 0 } unit && canvas.Measure(unit) + canvas.Measure(View.Label) + 2 <= title.Width)
            canvas.WriteRight(title, unit, Ink.Dim);
        canvas.OnClick(title, Why);
        var reading = Math.Min(isWide ? WideReadingRows : ReadingRows, body.Height / 4) + 1;
        var (chart, foot) = below.SplitBottom(reading + LegendRows(canvas, right.Width));
        Chart().Draw(canvas, chart);
        var (legend, read) = foot.SplitTop(LegendRows(canvas, right.Width));
        Legend(canvas, legend);
        Reading(canvas, read);
    }

    private string Unit() => View switch
    {
        { HasTruth: true } => "",
        { Variable.Visibility: Visibility.Hidden } => "hidden while you played",
        { IsEstimate: true } => "as Magma saw it",
        _ => "",
    };

    private LineChart Chart()
    {
        var view = View;
        var isFact = view.Variable.Kind == VariableKind.Flag;
        var seen = new ChartSeries(
            view.HasTruth ? "as Magma saw it" : "",
            [.. view.Points.Select(p => new ChartPoint(p.Month, p.Value))],
            view.Variable.Visibility == Visibility.Hidden ? Ink.Truth : Ink.Believed);
        ImmutableArray<ChartSeries> series = view.HasTruth
            ?
            [
                seen,
                new("in truth", [.. view.Points.Where(p => p.True is not null).Select(p => new ChartPoint(p.Month, p.True!.Value))], Ink.Truth, Stroke.Dotted),
            ]
            : [seen];
        return new LineChart
        {
            Series = series,
            Words = view.Words,
            Low = isFact ? 0 : view.Low,
            High = isFact ? 1 : view.High,
            Marks = [.. Marks()],
            Cursor = Point.Month,
            Chosen = month => _month = month,
        };
    }

    // Milestones by letters with a line; decisions by a tick under the axis, since there are many.
    private IEnumerable<ChartMark> Marks() =>
        Lit().Select(m => new ChartMark(m.Mark.Month, m.Letter, Ink.Lit))
            .Concat(View.Marks.Where(m => m.Kind == TimelineMarkKind.Decision).Select(m => m.Month).Distinct()
                .Select(month => new ChartMark(month, "·", Ink.Dim, HasLine: false)));

    private IEnumerable<(string Letter, TimelineMark Mark)> Lit() => View.Marks
        .Where(m => m.Kind == TimelineMarkKind.Milestone && m.Month <= View.Points[^1].Month)
        .Select((mark, number) => (((char)('A' + number)).ToString(), mark));

    private int LegendRows(Canvas canvas, int width) => Math.Min(4, LegendLines(canvas, width).Count);

    // Each item stays on one line.
    private List<List<(string Letter, string Words)>> LegendLines(Canvas canvas, int width)
    {
        var lines = new List<List<(string, string)>> { new() };
        var used = 0;
        foreach (var (letter, mark) in Lit())
        {
            var needed = canvas.Measure(mark.Words) + 4;
            if (used + needed - 2 > width && lines[^1].Count > 0)
            {
                lines.Add([]);
                used = 0;
            }
            lines[^1].Add((letter, mark.Words));
            used += needed;
        }
        if (lines[0].Count == 0) lines.Clear();
        return lines;
    }

    private void Legend(Canvas canvas, Area area)
    {
        var lines = LegendLines(canvas, area.Width);
        for (var row = 0; row < area.Height && row < lines.Count; row++)
        {
            var left = area.Left;
            foreach (var (letter, words) in lines[row])
            {
                canvas.Write(new Area(left, area.Top + row, 1, 1), letter, Ink.Lit);
                left += canvas.Write(new Area(left + 2, area.Top + row, area.Right - left - 2, 1), words, Ink.Dim) + 4;
            }
        }
    }

    private void Reading(Canvas canvas, Area area)
    {
        var (view, point) = (View, Point);
        canvas.Rule(area.Row(0));
        // With a truth beside it, both values stand in the legend.
        var about = view.Variable.Kind == VariableKind.Number && view.IsEstimate ? "about " : "";
        var value = view.HasTruth ? "" : $": {about}{Figure.Value(view.Variable, point.Value)}";
        canvas.Write(area.Row(0).Inset(1), $" {CalendarMonth.Of(point.Month)}{value} ", Ink.Accent);
        canvas.OnClick(area.Row(0), Why);
        var place = area.SplitTop(1).Below;
        var lines = Happened(point).ToList();
        var rows = place.Height;
        if (lines.Count == 0) canvas.Write(place.Row(0), "Nothing was decided or reached in this month.", Ink.Dim);
        // One line is kept to say how much is not told.
        var shown = lines.Count <= rows ? lines.Count : rows - 1;
        for (var i = 0; i < shown; i++)
            canvas.Write(place.Row(i), lines[i].Words, lines[i].Ink);
        if (shown < lines.Count) canvas.Write(place.Row(shown), $"and {lines.Count - shown} more: see the journal (j)", Ink.Dim);
    }

    private IEnumerable<(string Words, Ink Ink)> Happened(TimelinePoint point)
    {
        var view = View;
        var letters = Lit().ToDictionary(m => m.Mark, m => m.Letter);
        // What happened between two rounds is told in the later one.
        var before = view.Points.LastOrDefault(p => p.Month < point.Month)?.Month ?? int.MinValue;
        foreach (var mark in view.Marks.Where(m => m.Month > before && m.Month <= point.Month))
        {
            yield return mark.Kind switch
            {
                TimelineMarkKind.Milestone => ($"{letters.GetValueOrDefault(mark, "")} {mark.Words}", Ink.Lit),
                TimelineMarkKind.Phase => ($"New phase: {mark.Words}", Ink.Heading),
                _ => ($"· {mark.Words}", Ink.Text),
            };
        }
    }

    private void List(Canvas canvas, Area area)
    {
        // A name too long for its row goes on in the next.
        var lines = Entries
            .SelectMany(e => canvas.Lines(e.Choice?.Label ?? e.Group, area.Width - 4).Select((words, part) => (Entry: e, Words: words, IsFirst: part == 0)))
            .ToList();
        _listRows = Math.Max(1, area.Height - 2);
        var (first, last) = (lines.FindIndex(l => l.Entry.Choice?.Slot == _slot), lines.FindLastIndex(l => l.Entry.Choice?.Slot == _slot));
        _scroll.Fit(lines.Count, area.Height);
        // The heading is seen with its first entry.
        _scroll.Reveal(first > 0 && lines[first - 1].Entry.Choice is null ? first - 1 : first);
        _scroll.Reveal(last);
        _scroll.Draw(canvas, area, lines.Count, (index, row) =>
        {
            var (entry, words, isFirst) = lines[index];
            if (entry.Choice is not { } choice)
            {
                canvas.Write(row, words, Ink.Heading);
                return;
            }
            var isChosen = choice.Slot == _slot;
            if (isChosen) canvas.Fill(row, Ink.Chosen);
            var ink = isChosen ? Ink.Chosen : choice.WasHidden ? Ink.Truth : Ink.Text;
            if (isFirst) canvas.Write(row, isChosen ? canvas.Glyphs.Pointer : choice.WasHidden ? "*" : " ", ink);
            canvas.Write(row with { Left = row.Left + 2, Width = row.Width - 2 }, words, ink);
            canvas.OnClick(row, () => _slot = choice.Slot);
        });
        canvas.OnMouse(new MousePlace(area) { Wheeled = Step });
    }

    private void Step(int by)
    {
        var slots = Entries.Where(e => e.Choice is not null).Select(e => e.Choice!.Slot).ToList();
        _slot = slots[Math.Clamp(slots.IndexOf(_slot) + by, 0, slots.Count - 1)];
    }

    private void NextGroup(int by)
    {
        var groups = Entries.Where(e => e.Choice is not null).GroupBy(e => e.Number).OrderBy(g => g.Key).ToList();
        var now = groups.FindIndex(g => g.Any(e => e.Choice!.Slot == _slot));
        _slot = groups[(now + by + groups.Count) % groups.Count].First().Choice!.Slot;
    }

    private void MoveCursor(int by)
    {
        var points = View.Points;
        var at = Math.Clamp(points.IndexOf(Point) + by, 0, points.Length - 1);
        _month = at == points.Length - 1 ? null : points[at].Month;
    }

    private void Why() => Table.Stage.Open(new WhyScreen(Table, _slot));

    // A heading has no choice.
    private sealed record Entry(TimelineChoice? Choice, string Group, int Number);
}
