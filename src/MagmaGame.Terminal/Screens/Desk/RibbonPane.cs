using System.Collections.Immutable;
using System.Text;
using MagmaGame.Session.Words;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>The milestones at the foot of the desk: lit, near or dark, each with its sign and name.</summary>
/// <param name="opened">Called with the milestone that the player asks about.</param>
internal sealed class RibbonPane(Action<RibbonMilestone> opened)
{
    private const int SignWidth = 2;
    private const int DateWidth = 8;

    private int _perRow = 1;
    private ImmutableArray<RibbonMilestone> _milestones = [];
    private int _index;

    /// <summary>The keys when the keyboard is here.</summary>
    public IEnumerable<Binding> Bindings() =>
    [
        new([new Key(KeyCode.Left), new Key(KeyCode.Right), new Key(KeyCode.Up), new Key(KeyCode.Down)], "arrows", "choose a milestone", Move),
        Binding.Of(KeyCode.Enter, "read about the milestone", Open) with { Hint = "read" },
    ];

    /// <summary>Rows that all of it takes in so many columns, the line above it included.</summary>
    public static int Rows(MilestoneRibbonView view, int width)
    {
        var rows = 1;
        while (rows < view.Milestones.Length && Widths(view, rows, hasDates: false).Sum(w => w + 1) - 1 > width) rows++;
        return 1 + rows;
    }

    /// <summary>Draws all of it.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">As many rows as <see cref="Rows"/> says.</param>
    /// <param name="view">The milestones.</param>
    /// <param name="hasFocus">Whether the keyboard is here.</param>
    /// <param name="date">What stands at the right of the line above.</param>
    public void Draw(Canvas canvas, Area area, MilestoneRibbonView view, bool hasFocus, string date)
    {
        Hold(view);
        var below = PaneTitle.Draw(canvas, area, "Milestones", hasFocus, date);
        var rows = Rows(view, below.Width) - 1;
        var widths = Widths(view, rows, hasDates: true);
        var hasDates = widths.Sum(w => w + 1) - 1 <= below.Width;
        if (!hasDates) widths = Widths(view, rows, hasDates: false);
        _perRow = widths.Length;
        var gap = _perRow > 1 ? Math.Clamp((below.Width - widths.Sum()) / (_perRow - 1), 1, 6) : 1;
        for (var place = 0; place < _milestones.Length; place++)
        {
            var column = place % _perRow;
            var left = below.Left + widths.Take(column).Sum() + (column * gap);
            var where = below.Row(place / _perRow) with { Left = left, Width = widths[column] };
            Draw(canvas, where, _milestones[place], hasFocus && place == _index, hasDates);
        }
    }

    /// <summary>Draws it on one row: the lit and the near with their names, the dark as signs.</summary>
    public void DrawRow(Canvas canvas, Area row, MilestoneRibbonView view, bool hasFocus)
    {
        Hold(view);
        if (row.IsEmpty) return;
        var title = canvas.Write(row, "Milestones ", Ink.Dim);
        row = row with { Left = row.Left + title, Width = row.Width - title };
        var space = row.Width - _milestones.Sum(m => 2 + (IsNamed(m, hasFocus) ? MilestoneShortNames.Of(m.Milestone).Length + 1 : 0));
        foreach (var (place, milestone) in _milestones.Index())
        {
            var isChosen = hasFocus && place == _index;
            var name = IsNamed(milestone, hasFocus) ? $" {MilestoneShortNames.Of(milestone.Milestone)}" : "";
            // The oldest news gives way first.
            if (space < 0 && name.Length > 0 && !isChosen) (space, name) = (space + name.Length, "");
            var words = new StringBuilder(SignOf(canvas, milestone.Standing)).Append(name).ToString();
            var used = canvas.Write(row, words, isChosen ? Ink.Chosen : InkOf(milestone.Standing));
            if (isChosen) Point(canvas, row);
            canvas.OnClick(row with { Width = used }, () => opened(milestone));
            row = row with { Left = row.Left + used + 1, Width = Math.Max(0, row.Width - used - 1) };
        }

        bool IsNamed(RibbonMilestone m, bool focused) =>
            m.Standing != MilestoneStanding.Dark || (focused && m == _milestones[_index]);
    }

    private void Hold(MilestoneRibbonView view)
    {
        _milestones = view.Milestones;
        _index = Math.Clamp(_index, 0, Math.Max(0, _milestones.Length - 1));
    }

    private static int[] Widths(MilestoneRibbonView view, int rows, bool hasDates)
    {
        var perRow = (view.Milestones.Length + rows - 1) / rows;
        var widths = new int[perRow];
        foreach (var (place, milestone) in view.Milestones.Index())
        {
            var width = SignWidth + MilestoneShortNames.Of(milestone.Milestone).Length + (hasDates && milestone.Month is not null ? DateWidth : 0);
            widths[place % perRow] = Math.Max(widths[place % perRow], width);
        }
        return widths;
    }

    private void Draw(Canvas canvas, Area where, RibbonMilestone milestone, bool isChosen, bool hasDate)
    {
        var name = MilestoneShortNames.Of(milestone.Milestone);
        var ink = isChosen ? Ink.Chosen : InkOf(milestone.Standing);
        if (isChosen)
        {
            canvas.Fill(where, Ink.Chosen);
            Point(canvas, where);
        }
        var used = canvas.Write(where, $"{SignOf(canvas, milestone.Standing)} {name}", ink);
        if (hasDate && milestone.Month is { } month)
            canvas.Write(where with { Left = where.Left + used + 1, Width = where.Width - used - 1 }, CalendarMonth.Short(month), isChosen ? ink : Ink.Dim);
        canvas.OnClick(where, () => opened(milestone));
    }

    private void Open()
    {
        if (_index < _milestones.Length) opened(_milestones[_index]);
    }

    private void Move(Key key)
    {
        var step = key.Code switch { KeyCode.Left => -1, KeyCode.Right => 1, KeyCode.Up => -_perRow, _ => _perRow };
        if (_index + step >= 0 && _index + step < _milestones.Length) _index += step;
    }

    // In the gap before it, so that nothing moves.
    private static void Point(Canvas canvas, Area where) => canvas.Set(where.Left - 1, where.Top, canvas.Glyphs.Pointer, Ink.Accent);

    private static string SignOf(Canvas canvas, MilestoneStanding standing) => standing switch
    {
        MilestoneStanding.Lit => canvas.Glyphs.Lit,
        MilestoneStanding.Near => canvas.Glyphs.Near,
        _ => canvas.Glyphs.Dark,
    };

    private static Ink InkOf(MilestoneStanding standing) => standing switch
    {
        MilestoneStanding.Lit => Ink.Lit,
        MilestoneStanding.Near => Ink.Near,
        _ => Ink.Dim,
    };
}
