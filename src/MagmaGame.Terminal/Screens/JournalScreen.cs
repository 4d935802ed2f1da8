using System.Collections.Immutable;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>The decisions so far by month, the chosen one in full, and the way back to it.</summary>
internal sealed class JournalScreen(GameTable table) : GameScreen(table, GameTab.Journal)
{
    private const int LeastList = 37, MostList = 52, MostText = 90, DateWidth = 8;

    private readonly Choice _choice = new();
    private readonly Passages _details = new(isReading: true);
    private ImmutableArray<JournalRow> _rows = [];
    private ImmutableArray<string> _dates = [];
    private int _revision = -1;
    private (int Index, JournalEntryView View)? _entry;

    protected override IEnumerable<Binding> OwnBindings =>
    [
        Binding.Of('b', "play the same world again from this decision", Ask) with
        {
            Hint = "same world, from here",
            WhyNot = WhyNoBranch(),
        },
        .. _choice.Bindings(),
        new([Key.Of(' ')], "Space", "read on in the chosen decision", _ => _details.PageOn()),
    ];

    private JournalRow? Chosen
    {
        get
        {
            Refresh();
            return _rows.IsEmpty ? null : _rows[Math.Min(_choice.Index, _rows.Length - 1)];
        }
    }

    protected override void DrawBody(Canvas canvas, Area body)
    {
        Refresh();
        if (Chosen is not { } chosen)
        {
            canvas.WriteLines(body.Inset(2, 1), "You have decided nothing yet. Every answer, every turn of a knob and every initiative will stand here, with "
                + "what came of it.", Ink.Dim);
            return;
        }
        var (list, beside) = body.Inset(1, 1).SplitLeft(Math.Clamp(body.Width * 2 / 5, LeastList, MostList), 3);
        canvas.Fill(new Area(list.Right + 1, list.Top, 1, list.Height), Ink.Border, canvas.Glyphs.Vertical);
        _choice.Draw(canvas, list, _rows.Length, (entry, row, isChosen) => DrawRow(canvas, row, entry, isChosen));
        var details = beside with { Width = Math.Min(MostText, beside.Width) };
        _details.Show(Compose(canvas, chosen, _details.TextWidth(details.Width)));
        _details.Draw(canvas, details);
    }

    private void DrawRow(Canvas canvas, Area row, int entry, bool isChosen)
    {
        var ink = isChosen ? Ink.Chosen : _rows[entry].Kind == DecisionKind.EndRound ? Ink.Dim : Ink.Text;
        var (date, words) = row.SplitLeft(2).Beside.SplitLeft(DateWidth);
        if (isChosen) canvas.Write(row, canvas.Glyphs.Pointer, ink);
        canvas.Write(date, _dates[entry], isChosen ? ink : Ink.Heading);
        canvas.Write(words, _rows[entry].Kind == DecisionKind.EndRound ? $"end of the {RoundWords.Of(Table.Session)}" : _rows[entry].Short, ink);
    }

    private List<Passage> Compose(Canvas canvas, JournalRow chosen, int width)
    {
        if (_entry is not { } known || known.Index != chosen.Index)
        {
            _entry = known = (chosen.Index, JournalEntryView.Of(Table.Session, chosen.Index));
            _details.ToTop();
        }
        var view = known.View;
        var passages = new List<Passage>
        {
            Passage.Prose(canvas, view.Title, width, Ink.Heading),
            Passage.Line(canvas, $"{view.Date}, {view.Kind}", Ink.Dim),
        };
        void Add(string heading, string text, Ink ink = Ink.Text)
        {
            if (text.Length == 0) return;
            passages.Add(Passage.Gap);
            if (heading.Length > 0) passages.Add(Passage.Line(canvas, heading, Ink.Dim));
            passages.Add(Passage.Prose(canvas, text, width, ink));
        }
        Add(view.Others.IsEmpty ? "" : "You answered", view.Answer, Ink.Accent);
        Add("What came of it", view.Rolled);
        if (!view.Others.IsEmpty)
        {
            passages.Add(Passage.Gap);
            passages.Add(Passage.Line(canvas, view.Others.Length == 1 ? "The other answer was" : "The other answers were", Ink.Dim));
            passages.AddRange(view.Others.Select(other => Passage.Item(canvas, other, width)));
        }
        Add(view.Others.IsEmpty ? "What it is" : "The scene", view.Text);
        return passages;
    }

    private string? WhyNoBranch() =>
        Chosen is not { } chosen ? "Nothing has been decided yet."
        : chosen.Kind == DecisionKind.Predict ? "A prediction changes nothing in the world. Choose the decision before or after it."
        : !chosen.CanBranch ? "You can go back to any decision once the game is over."
        : Table.Branch is null ? "Games cannot be branched here."
        : null;

    /// <summary>Chooses the first decision: who plays a game again begins at its beginning.</summary>
    public void ToStart()
    {
        Refresh();
        _choice.Choose(0);
    }

    private void Ask()
    {
        if (Chosen is not { } chosen) return;
        var view = JournalEntryView.Of(Table.Session, chosen.Index);
        Table.Stage.Open(new BranchScreen(Table, chosen.Index, $"{view.Date}: {view.Title}"));
    }

    private void Refresh()
    {
        if (_revision == Table.Revision) return;
        var isFirst = _revision < 0;
        _revision = Table.Revision;
        var months = JournalView.Of(Table.Session).Months;
        _rows = [.. months.SelectMany(m => m.Rows)];
        _dates = [.. months.SelectMany(m => m.Rows.Select((_, place) => place == 0 ? m.ShortDate : ""))];
        _entry = null;
        _choice.Fit(_rows.Length);
        // What was decided last is what a player looks for first; that a month ended is nothing to look for.
        if (isFirst) _choice.Choose(_rows.Select((row, at) => row.Kind == DecisionKind.EndRound ? -1 : at).DefaultIfEmpty().Max());
    }
}
