using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>What speaks for and against, one option at a time.</summary>
internal sealed class ArgumentsScreen : Screen
{
    private const int Widest = 92;

    private readonly GameTable _table;
    private readonly ImmutableArray<ArgumentsView> _arguments;
    private readonly Passages _passages = new();
    private int _option;

    /// <summary>The arguments about some options.</summary>
    /// <param name="table">The game.</param>
    /// <param name="arguments">The arguments, one for each option; at least one.</param>
    /// <param name="first">The option that is shown first, from 0.</param>
    public ArgumentsScreen(GameTable table, ImmutableArray<ArgumentsView> arguments, int first) =>
        (_table, _arguments, _option) = (table, arguments, Math.Clamp(first, 0, arguments.Length - 1));

    public override string Name => "For and against";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings =>
    [
        new([new Key(KeyCode.Escape), Key.Of('a'), Key.Of('q')], "Esc", "close", _ => _table.Stage.Close()) { Hint = "close" },
        .. OptionBindings(),
        .. _passages.Bindings("open the chosen idea among the documents", "open the idea"),
    ];

    public override void Shown() => _table.Saw(Deed.ReadArguments);

    public override void Draw(Canvas canvas)
    {
        var width = Math.Min(Widest, canvas.Width - 4);
        var text = _passages.TextWidth(width - 4);
        // Every option gets a box of the same size, so that nothing jumps from one to the next; and space between the ideas where
        // there is enough of it.
        int RowsOf(bool isRoomy) => _arguments.Max(view => Rows(Head(canvas, view, text)) + Rows(Compose(canvas, view, text, isRoomy)));
        var isRoomy = RowsOf(true) + 2 <= canvas.Height - 6;
        var rows = RowsOf(isRoomy);
        _passages.Show(Compose(canvas, _arguments[_option], text, isRoomy));
        var inside = Dialog.Draw(canvas, Name, width, rows + (_arguments.Length > 1 ? 2 : 0), Bindings);
        if (_arguments.Length > 1)
        {
            DrawOptions(canvas, inside.Row(0));
            inside = inside.SplitTop(2).Below;
        }
        // The option stays in sight while its arguments are scrolled.
        var head = Head(canvas, _arguments[_option], text);
        var top = inside.SplitTop(Math.Min(Rows(head), inside.Height / 2));
        var row = 0;
        foreach (var passage in head)
            for (var line = 0; line < passage.Rows; line++) passage.Draw(line, top.Top.Row(row++).SplitLeft(2).Beside);
        _passages.Draw(canvas, top.Below);
    }

    private static int Rows(IEnumerable<Passage> passages) => passages.Sum(p => p.Rows);

    private static List<Passage> Head(Canvas canvas, ArgumentsView view, int width) =>
        [Passage.Prose(canvas, view.Text, width, Ink.Accent), Passage.Gap];

    private List<Passage> Compose(Canvas canvas, ArgumentsView view, int width, bool isRoomy)
    {
        var passages = new List<Passage>();
        AddSide(passages, canvas, "For", view.For, width, isRoomy);
        AddSide(passages, canvas, "Against", view.Against, width, isRoomy);
        if (passages.Count == 0) passages.Add(Passage.Line(canvas, "Nobody has argued about this.", Ink.Dim));
        return passages;
    }

    private void AddSide(List<Passage> passages, Canvas canvas, string side, ImmutableArray<ClaimView> claims, int width, bool isRoomy)
    {
        if (claims.IsEmpty) return;
        if (passages.Count > 0) passages.Add(Passage.Gap);
        passages.Add(Passage.Line(canvas, side, Ink.Heading));
        foreach (var idea in claims)
        {
            if (isRoomy && idea != claims[0]) passages.Add(Passage.Gap);
            passages.Add(IdeaPassage.Of(canvas, idea, width, () => _table.ShowClaim(idea.Id)));
        }
    }

    private void DrawOptions(Canvas canvas, Area row)
    {
        var left = row.Left;
        for (var option = 0; option < _arguments.Length; option++)
        {
            var at = option;
            var isShown = option == _option;
            var label = string.Create(CultureInfo.InvariantCulture, $"{(isShown ? canvas.Glyphs.Pointer : " ")}Option {option + 1} ");
            var place = new Area(left, row.Top, canvas.Measure(label), 1);
            canvas.Write(place, label, isShown ? Ink.Chosen : Ink.Dim);
            canvas.OnClick(place, () => Show(at));
            left = place.Right + 1;
        }
    }

    private IEnumerable<Binding> OptionBindings()
    {
        if (_arguments.Length < 2) yield break;
        Key[] on = [new(KeyCode.Left), new(KeyCode.Right), new(KeyCode.Tab), new(KeyCode.Tab, default, Modifiers.Shift)];
        yield return new Binding([.. on], "Left, Right", "go to another option; Tab does too", key =>
            Show(_option + (key.Code == KeyCode.Left || key.Modifiers == Modifiers.Shift ? _arguments.Length - 1 : 1)))
        { Hint = "other options" };
        var digits = Enumerable.Range(1, _arguments.Length).Select(n => Key.Of((char)('0' + n)));
        yield return new Binding([.. digits], string.Create(CultureInfo.InvariantCulture, $"1 to {_arguments.Length}"), "go to that option",
            key => Show(key.Rune.Value - '1'));
    }

    private void Show(int option)
    {
        _option = option % _arguments.Length;
        _passages.ToTop();
    }
}
