using System.Collections.Immutable;
using System.Text;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>One box to ask "what is this?": numbers, words of the game, people.</summary>
internal sealed class WhyPickerScreen : Screen
{
    private const int Widest = 88, MostRows = 30, TextRows = 4, MostLetters = 40;

    private readonly GameTable _table;
    private readonly TextField _field = new(MostLetters, rune => rune != new Rune('?'));
    private readonly Choice _choice = new();
    private readonly NameSearch<AskableView> _search;
    private ImmutableArray<AskableView> _found;

    /// <summary>Everything that this game can explain now.</summary>
    public WhyPickerScreen(GameTable table)
    {
        _table = table;
        _search = AskableView.Search(AskableView.All(table.Session));
        Find();
    }

    public override string Name => "What is this?";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings =>
    [
        Binding.Of(KeyCode.Escape, "close", _table.Stage.Close) with { Hint = "close" },
        Binding.Of(KeyCode.Enter, "explain the chosen one", Open) with
        {
            Hint = "explain",
            WhyNot = _found.IsEmpty ? "Nothing has that name." : null,
        },
        .. _choice.Bindings(),
        new([Key.Control('u')], "Ctrl-U", "clear what was typed", _ => Clear()),
    ];

    public override bool Take(TerminalInput input)
    {
        // The question mark asks for help here as everywhere.
        if (input is KeyInput { Key: var key } && key == Key.Of('?')) return false;
        if (!_field.Take(input)) return false;
        Find();
        return true;
    }

    public override void Draw(Canvas canvas)
    {
        var inside = Dialog.Draw(canvas, Name, Math.Min(Widest, canvas.Width - 4), MostRows, Bindings);
        var (head, below) = inside.SplitTop(2);
        var label = canvas.Write(head, "Type a name: ", Ink.Dim);
        _field.Draw(canvas, head.Row(0).SplitLeft(label).Beside, hasFocus: true);
        var (list, text) = below.SplitBottom(TextRows + 1);
        if (_found.IsEmpty)
        {
            canvas.WriteLines(list, "Nothing has that name. Numbers, milestones, phases, endings, initiatives and the people you have met can be asked for.", Ink.Dim);
            return;
        }
        var columns = Columns.Of(canvas, list.Width, _found);
        _choice.Draw(canvas, list, _found.Length, (entry, row, isChosen) => DrawRow(canvas, row, _found[entry], isChosen, columns), Open);
        var chosen = _found[Math.Min(_choice.Index, _found.Length - 1)];
        if (chosen.Slot < 0) _table.Saw(Deed.AskedWho);
        canvas.Rule(text.Row(0));
        var lines = canvas.Lines(chosen.Text, text.Width);
        var rows = text.SplitTop(1).Below;
        for (var row = 0; row < Math.Min(lines.Count, rows.Height); row++)
        {
            var isCut = row == rows.Height - 1 && lines.Count > rows.Height;
            canvas.Write(rows.Row(row), isCut ? $"{lines[row]} {canvas.Glyphs.Ellipsis}" : lines[row]);
        }
    }

    private static void DrawRow(Canvas canvas, Area row, AskableView found, bool isChosen, Columns columns)
    {
        var ink = isChosen ? Ink.Chosen : Ink.Text;
        if (isChosen) canvas.Write(row, canvas.Glyphs.Pointer, ink);
        var (name, kind) = row.SplitLeft(2).Beside.SplitLeft(columns.Name, 2);
        canvas.Write(name, found.Name, ink);
        canvas.Write(kind with { Width = columns.Kind }, found.Kind, isChosen ? ink : Ink.Dim);
        canvas.WriteRight(kind.SplitLeft(columns.Kind, 1).Beside, found.Now, found.Now == "hidden" && !isChosen ? Ink.Disabled : ink);
    }

    private void Open()
    {
        if (_found.IsEmpty) return;
        var chosen = _found[Math.Min(_choice.Index, _found.Length - 1)];
        _table.Stage.Open(chosen.Slot >= 0
            ? new WhyScreen(_table, chosen.Slot)
            : new MessageScreen(_table.Stage, $"{chosen.Name}: {chosen.Kind}", chosen.Text));
    }

    private void Clear()
    {
        _field.Set("");
        Find();
    }

    private void Find()
    {
        _found = _search.All(_field.Text);
        _choice.Fit(_found.Length);
        _choice.Choose(0);
    }

    private readonly record struct Columns(int Name, int Kind)
    {
        public static Columns Of(Canvas canvas, int width, ImmutableArray<AskableView> found)
        {
            var kind = found.Max(f => canvas.Measure(f.Kind));
            var now = found.Max(f => canvas.Measure(f.Now));
            return new Columns(Math.Max(12, width - 2 - 2 - kind - 1 - now - 2), kind);
        }
    }
}
