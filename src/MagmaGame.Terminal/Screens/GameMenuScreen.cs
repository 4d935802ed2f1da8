using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>What can be done with the game itself: go on, leave, and how to find it again.</summary>
internal sealed class GameMenuScreen : Screen
{
    private readonly GameTable _table;
    private readonly Choice _choice = new();
    private readonly (char Key, string Words, Action Act)[] _entries;

    /// <summary>The menu of a game.</summary>
    /// <param name="table">The game.</param>
    public GameMenuScreen(GameTable table)
    {
        _table = table;
        _entries =
        [
            ('c', table.Session.IsOver ? "Close this menu" : "Go on with the game", table.Stage.Close),
            .. table.Session.IsOver ? Over() : [],
            .. Shown('o', "Options", table.ShowOptions),
            .. Shown('g', "Guide: how to play", table.ShowGuide),
            ('t', "Leave the game for the title", table.Left),
            ('x', "Leave the program", () => table.Stage.Leave(HostExit.Left)),
        ];
        _choice.Fit(_entries.Length);
    }

    public override string Name => "Menu";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings =>
    [
        Binding.Of(KeyCode.Enter, "do what is chosen", () => _entries[_choice.Index].Act()) with { Hint = "do it" },
        .. _entries.Select(entry => Binding.Of(entry.Key, char.ToLowerInvariant(entry.Words[0]) + entry.Words[1..], entry.Act)),
        new([new Key(KeyCode.Up), new Key(KeyCode.Down)], "Up, Down", "choose",
            key => _choice.Choose(_choice.Index + (key.Code == KeyCode.Up ? -1 : 1))) { Hint = "choose" },
        Binding.Of(KeyCode.Escape, "close this menu", _table.Stage.Close) with { Hint = "close" },
    ];

    public override void Draw(Canvas canvas)
    {
        var width = Math.Min(66, canvas.Width - 4);
        var words = new StyledText(canvas, width - 4)
            .Add(_table.Session.IsOver
                ? "This game is over and kept. You can look at it again from the title, under past games."
                : "Every decision is kept already: leaving loses nothing. Go on later from the title, or with this command:").Blank();
        if (!_table.Session.IsOver) words.Add($"magma play --resume {_table.Name}", Ink.Accent).Blank();
        var inside = Dialog.Draw(canvas, Name, width, words.Lines.Count + _entries.Length + 1, Bindings);
        var (list, below) = inside.SplitTop(_entries.Length);
        _choice.Draw(canvas, list, _entries.Length, (entry, row, isChosen) =>
        {
            var used = canvas.Write(row, $"{(isChosen ? canvas.Glyphs.Pointer : " ")} ", isChosen ? Ink.Chosen : Ink.Text);
            used += canvas.Write(row with { Left = row.Left + used }, $"{_entries[entry].Key}  ", isChosen ? Ink.Chosen : Ink.Key);
            canvas.Write(row with { Left = row.Left + used, Width = row.Width - used }, _entries[entry].Words, isChosen ? Ink.Chosen : Ink.Text);
        }, () => _entries[_choice.Index].Act());
        below = below.SplitTop(1).Below;
        for (var row = 0; row < words.Lines.Count && row < below.Height; row++) words.Lines[row].Draw(canvas, below.Row(row));
    }

    private static IEnumerable<(char Key, string Words, Action Act)> Shown(char key, string words, Action? show)
    {
        if (show is not null) yield return (key, words, show);
    }

    private IEnumerable<(char Key, string Words, Action Act)> Over() =>
    [
        ('e', "The end, once more", () => InItsPlace(new EndingScreen(_table))),
        ('b', "Debrief: why it ended so", () => InItsPlace(new DebriefScreen(_table))),
    ];

    private void InItsPlace(Screen screen)
    {
        _table.Stage.Close();
        _table.Stage.Open(screen);
    }
}
