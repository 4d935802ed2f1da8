using System.Collections.Immutable;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>What Magma may start itself: the list, and beside it what the chosen one is, needs and promises.</summary>
internal sealed class InitiativesScreen : Screen
{
    private const int ListWidth = 37;
    private const int Widest = 110;

    private readonly GameTable _table;
    private readonly Choice _choice = new();
    private readonly Scroll _scroll = new();
    private readonly ImmutableArray<InitiativeView> _initiatives;

    // What is begun here cannot be taken back, so the first Enter only points at what the list opened with.
    private bool _isPointing;

    /// <summary>The initiatives as they stand now.</summary>
    /// <param name="table">The game.</param>
    public InitiativesScreen(GameTable table)
    {
        _table = table;
        _initiatives = InitiativesView.Of(table.Session);
        _choice.Fit(_initiatives.Length);
        if (_initiatives.FirstOrDefault(i => i.WhyNot is null) is { } first) _choice.Choose(_initiatives.IndexOf(first));
    }

    public override string Name => "Initiatives";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings =>
    [
        Binding.Of(KeyCode.Enter, "take the initiative", Begin) with { Hint = !_isPointing ? "choose it" : Chosen.WhyNot is null ? "take it" : "", WhyNot = Chosen.WhyNot },
        Binding.Of('a', "read what speaks for and against it", Arguments) with { Hint = "arguments" },
        new([new Key(KeyCode.Up), new Key(KeyCode.Down), new Key(KeyCode.Home), new Key(KeyCode.End)], "Up, Down", "choose an initiative", Move) { Hint = "choose" },
        _scroll.PageBindings() with { Hint = _scroll.HasMore || _scroll.Offset > 0 ? "scroll" : "" },
        new([new Key(KeyCode.Escape), Key.Of('i'), Key.Of('q')], "Esc", "close", _ => _table.Stage.Close()) { Hint = "close" },
    ];

    private InitiativeView Chosen => _initiatives[_choice.Index];

    public override void Shown() => _table.Saw(Deed.LookedAtInitiatives, Chosen.Id);

    public override void Draw(Canvas canvas)
    {
        var inside = Dialog.Draw(canvas, Heading(), Math.Min(Widest, canvas.Width - 2), canvas.Height >= 30 ? 16 : 18, Bindings);
        var (list, detail) = inside.SplitLeft(ListWidth, 3);
        for (var row = 0; row < detail.Height; row++) canvas.Set(detail.Left - 2, detail.Top + row, canvas.Glyphs.Vertical, Ink.Border);
        _choice.Draw(canvas, list, _initiatives.Length, (entry, row, isChosen) => DrawRow(canvas, row, _initiatives[entry], isChosen), Begin);
        DrawDetail(canvas, detail);
    }

    private static void DrawRow(Canvas canvas, Area row, InitiativeView initiative, bool isChosen)
    {
        var can = initiative.WhyNot is null;
        var ink = isChosen ? can ? Ink.Chosen : Ink.ChosenDisabled : can ? Ink.Text : Ink.Disabled;
        var sign = isChosen ? canvas.Glyphs.Pointer : can ? canvas.Glyphs.Bullet : " ";
        canvas.Write(row, $"{sign} {initiative.Name}", ink);
    }

    private void DrawDetail(Canvas canvas, Area area)
    {
        var lines = Lines(canvas, area.Width);
        if (lines.Count > area.Height) lines = Lines(canvas, area.Width - 2);
        _scroll.Draw(canvas, area, lines.Count, (row, where) => lines[row].Draw(canvas, where));
    }

    private IReadOnlyList<StyledLine> Lines(Canvas canvas, int width)
    {
        var chosen = Chosen;
        var text = new StyledText(canvas, width);
        text.Add(chosen.WhyNot is { } reason ? $"Not possible now: {reason}" : _isPointing ? "Possible now. Enter takes it." : "Possible now.", chosen.WhyNot is null ? Ink.Good : Ink.Warning).Blank();
        text.Prose(chosen.Text).Blank();
        if (chosen.AtOnce.Length > 0) text.Add([new Run("At once: ", Ink.Heading), new Run(chosen.AtOnce)]).Blank();
        if (chosen.Known.Length > 0) text.Add([new Run("Known: ", Ink.Heading), new Run(chosen.Known)]).Blank();
        text.Add([new Run("Needs: ", Ink.Heading), new Run(chosen.Needs, Ink.Dim)]);
        return text.Lines;
    }

    private string Heading()
    {
        var possible = _initiatives.Count(i => i.WhyNot is null);
        return possible == 0 ? InitiativesView.Taken(_table.Session) is null ? "Initiatives: none possible now" : $"Initiatives: one a {RoundWords.Of(_table.Session)}, and it is taken"
            : $"Initiatives: {possible} possible now, one a {RoundWords.Of(_table.Session)}";
    }

    private void Move(Key key)
    {
        _isPointing = true;
        _choice.Choose(key.Code switch
        {
            KeyCode.Up => _choice.Index - 1,
            KeyCode.Down => _choice.Index + 1,
            KeyCode.Home => 0,
            _ => _initiatives.Length - 1,
        });
        _scroll.ToTop();
        Shown();
    }

    private void Arguments()
    {
        var definition = _table.Catalogue.Initiatives.First(i => i.Initiative == Chosen.Initiative);
        _table.Stage.Open(new ArgumentsScreen(_table, [ArgumentsView.Of(_table.Session, definition)], 0));
    }

    private void Begin()
    {
        if (!_isPointing)
        {
            _isPointing = true;
            return;
        }
        var chosen = Chosen;
        if (chosen.WhyNot is { } reason)
        {
            _table.Stage.Open(new MessageScreen(_table.Stage, "Not now", reason));
            return;
        }
        var before = Snapshot.Of(_table.Session);
        if (_table.Decide(Decision.Take(chosen.Initiative)) is not { Accepted: true }) return;
        _table.Stage.Close();
        if (_table.Screen(GameTab.Desk) is DeskScreen desk)
            desk.Told(chosen.Name, InitiativeOutcome.Of(_table.Session, chosen.Initiative, before));
    }
}
