using System.Collections.Immutable;
using System.Text;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>The milestones at the foot of the desk: lit, near or dark, each with its sign and name.</summary>
/// <param name="opened">Called with the milestone that the player asks about.</param>
internal sealed class RibbonPane(Action<RibbonMilestone> opened)
{
    private const int PerRow = 5;
    private const int DateWidth = 8;

    private ImmutableArray<RibbonMilestone> _milestones = [];
    private int _index;

    /// <summary>The keys when the keyboard is here.</summary>
    public IEnumerable<Binding> Bindings() =>
    [
        new([new Key(KeyCode.Left), new Key(KeyCode.Right), new Key(KeyCode.Up), new Key(KeyCode.Down)], "arrows", "choose a milestone", Move),
        Binding.Of(KeyCode.Enter, "read about the milestone", () => opened(_milestones[_index])) with { Hint = "read" },
    ];

    /// <summary>Rows that all of it takes, the line above it included.</summary>
    public static int Rows(MilestoneRibbonView view) => 1 + ((view.Milestones.Length + PerRow - 1) / PerRow);

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
        var cell = below.Width / PerRow;
        for (var place = 0; place < _milestones.Length; place++)
        {
            var milestone = _milestones[place];
            var where = below.Row(place / PerRow) with { Left = below.Left + (place % PerRow * cell), Width = cell - 1 };
            Draw(canvas, where, milestone, hasFocus && place == _index);
        }
    }

    /// <summary>Draws it on one row: the lit and the near with their names, the dark as signs.</summary>
    public void DrawRow(Canvas canvas, Area row, MilestoneRibbonView view, bool hasFocus)
    {
        Hold(view);
        var space = row.Width - _milestones.Sum(m => 2 + (IsNamed(m, hasFocus) ? MilestoneShortNames.Of(m.Milestone).Length + 1 : 0));
        foreach (var (place, milestone) in _milestones.Index())
        {
            var isChosen = hasFocus && place == _index;
            var name = IsNamed(milestone, hasFocus) ? $" {MilestoneShortNames.Of(milestone.Milestone)}" : "";
            // The oldest news gives way first.
            if (space < 0 && name.Length > 0 && !isChosen) (space, name) = (space + name.Length, "");
            var words = new StringBuilder(SignOf(canvas, milestone.Standing)).Append(name).ToString();
            var used = canvas.Write(row, words, isChosen ? Ink.Chosen : InkOf(milestone.Standing));
            canvas.OnClick(row with { Width = used }, () => opened(milestone));
            row = row with { Left = row.Left + used + 1, Width = Math.Max(0, row.Width - used - 1) };
        }

        bool IsNamed(RibbonMilestone m, bool focused) =>
            m.Standing != MilestoneStanding.Dark || (focused && m == _milestones[_index]);
    }

    private void Hold(MilestoneRibbonView view)
    {
        _milestones = view.Milestones;
        _index = Math.Clamp(_index, 0, _milestones.Length - 1);
    }

    private void Draw(Canvas canvas, Area where, RibbonMilestone milestone, bool isChosen)
    {
        var name = MilestoneShortNames.Of(milestone.Milestone);
        var ink = isChosen ? Ink.Chosen : InkOf(milestone.Standing);
        if (isChosen) canvas.Fill(where, Ink.Chosen);
        var used = canvas.Write(where, $"{SignOf(canvas, milestone.Standing)} {name}", ink);
        if (milestone.Month is { } month && where.Width >= MilestoneShortNames.Widest + 3 + DateWidth)
            canvas.Write(where with { Left = where.Left + used + 1, Width = where.Width - used - 1 }, CalendarMonth.Short(month), isChosen ? ink : Ink.Dim);
        canvas.OnClick(where, () => opened(milestone));
    }

    private void Move(Key key)
    {
        var step = key.Code switch { KeyCode.Left => -1, KeyCode.Right => 1, KeyCode.Up => -PerRow, _ => PerRow };
        if (_index + step >= 0 && _index + step < _milestones.Length) _index += step;
    }

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
