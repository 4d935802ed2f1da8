using System.Globalization;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.FullScreen;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>
/// The title and its menu. It stands before anything is loaded: what is asked for meanwhile is remembered and done as soon as it
/// can be.
/// </summary>
internal sealed class TitleScreen : Screen
{
    private const int MenuWidth = 29, TextWidth = 56;
    private const int TallRows = 34, WideColumns = 100;
    private const string Loading = "loading";

    private readonly Lobby _lobby;
    private int _chosen;
    private bool _hasChosen;
    private bool _awaitsGame;
    private (string Name, Func<bool> IsReady, Action Act)? _asked;

    /// <summary>The title of a lobby.</summary>
    public TitleScreen(Lobby lobby)
    {
        _lobby = lobby;
        lobby.Changed = Changed;
        lobby.ToTitle = () => lobby.Stage.CloseTo(this);
    }

    public override string Name => "Title";

    public override IEnumerable<Binding> Bindings
    {
        get
        {
            var entries = Entries();
            var chosen = entries[_chosen];
            yield return new([new Key(KeyCode.Up), new Key(KeyCode.Down)], "Up, Down", "choose",
                key => Choose(_chosen + (key.Code == KeyCode.Up ? -1 : 1)))
            { Hint = "choose" };
            yield return Binding.Of(KeyCode.Enter, "open what is chosen", () => Ask(chosen)) with { Hint = "open", WhyNot = chosen.WhyNot };
            yield return new([new Key(KeyCode.Home), new Key(KeyCode.End)], "Home, End", "choose the first or the last",
                key => Choose(key.Code == KeyCode.Home ? 0 : entries.Count - 1));
            foreach (var entry in entries)
                yield return Binding.Of(entry.Letter, entry.Does, () => Ask(entry)) with { WhyNot = entry.WhyNot };
            if (_asked is not null)
                yield return Binding.Of(KeyCode.Escape, "stay here after all", () => _asked = null) with { Hint = "stay here" };
        }
    }

    /// <summary>Does something as soon as the content is loaded, unless the player wants something else meanwhile.</summary>
    /// <param name="name">What it is, as "The game".</param>
    /// <param name="act">Does it.</param>
    public void WhenLoaded(string name, Action act)
    {
        _asked = (name, () => _lobby.Rules is not null, act);
        Changed();
    }

    /// <summary>Tells that a game is being opened; whoever opens it shows it.</summary>
    public void AwaitGame() => _awaitsGame = true;

    public override void Draw(Canvas canvas)
    {
        var (body, foot) = canvas.All.SplitBottom(1);
        Chrome.Foot(canvas, foot, [.. Bindings, Binding.Of('?', "help", () => { }) with { Hint = "help" }, .. Leaving()]);
        var entries = Entries();
        var isTall = body.Height >= TallRows;
        var isWide = body.Width >= WideColumns;
        var left = isWide ? 8 : 4;
        var top = isTall ? 3 : 1;
        // On a wide screen the curve rises beside the name, otherwise below it.
        var menuTop = top + TitlePicture.NameHeight + (isTall ? 6 : 3);
        TitlePicture.DrawCurve(canvas, body.SplitTop(isWide ? 1 : menuTop).Below);
        TitlePicture.DrawName(canvas, left, top);
        canvas.Write(new Area(left, top + TitlePicture.NameHeight + 1, body.Width - (2 * left), 1),
            "January 2025. You run a developer of frontier AI. Get the world through.", Ink.Text);
        var step = isTall && menuTop + (2 * entries.Count) < body.Height ? 2 : 1;
        for (var entry = 0; entry < entries.Count; entry++)
            DrawEntry(canvas, new Area(left, menuTop + (step * entry), MenuWidth, 1), entries[entry], entry);
        DrawText(canvas, TextArea(body, left + MenuWidth + 3, menuTop), entries[_chosen]);
    }

    private static Area TextArea(Area body, int left, int top)
    {
        // As far as the curve is low.
        var right = body.Width * 85 / 100;
        return new Area(left, top, Math.Min(TextWidth, right - left), 8);
    }

    private void DrawEntry(Canvas canvas, Area row, TitleEntry entry, int index)
    {
        const int letter = 2, name = 5, note = 17;
        var isChosen = index == _chosen;
        var isOff = entry.WhyNot is not null;
        var ink = (isChosen, isOff) switch
        {
            (true, false) => Ink.Chosen,
            (true, true) => Ink.ChosenDisabled,
            (false, true) => Ink.Disabled,
            _ => Ink.Text,
        };
        canvas.Fill(row, ink);
        if (isChosen) canvas.Set(row.Left, row.Top, canvas.Glyphs.Pointer, ink);
        canvas.Write(row with { Left = row.Left + letter, Width = 1 }, entry.Letter.ToString(), isChosen || isOff ? ink : Ink.Key);
        canvas.Write(row with { Left = row.Left + name, Width = note - name }, entry.Name, ink);
        canvas.Write(row with { Left = row.Left + note, Width = row.Width - note }, entry.Note, isChosen || isOff ? ink : Ink.Dim);
        canvas.OnClick(row, () =>
        {
            Choose(index);
            if (entry.WhyNot is { } reason) _lobby.Stage.Open(new MessageScreen(_lobby.Stage, "Not now", reason));
            else Ask(entry);
        });
    }

    private void DrawText(Canvas canvas, Area area, TitleEntry chosen)
    {
        if (_asked is { } asked) canvas.WriteLines(area, $"Loading. {asked.Name} opens as soon as it can; Esc to stay here.", Ink.Accent);
        else if (_awaitsGame) canvas.WriteLines(area, "Loading. Your game opens as soon as it can.", Ink.Accent);
        else canvas.WriteLines(area, chosen.WhyNot ?? chosen.Text, Ink.Dim);
    }

    private List<TitleEntry> Entries()
    {
        var stage = _lobby.Stage;
        var noContent = _lobby.Failure is null ? null : "The content of the game cannot be loaded. What is wrong is printed when you leave.";
        var entries = new List<TitleEntry>
        {
            Loadable(new('n', "New game", "start a new game", () => stage.Open(new NewGameScreen(_lobby)))
            {
                Text = "Choose a world, a seed and a pace.",
            }),
            Loadable(new('t', "Tutorial", "learn the game by playing it", StartTutorial)
            {
                Text = "Learn the game by playing it: eight months at Magma, with somebody beside you who explains.",
                WhyNot = _lobby.Rules is { } rules && _lobby.Tutorial(rules.Catalogue) is null ? "This content has no tutorial." : null,
            }),
            Continuing(),
            Loadable(new('p', "Past games", "show the games that are kept", () => stage.Open(new PastGamesScreen(_lobby)))
            {
                Text = "Go on with a game, look back on one that is over, or play its world again.",
            }),
            Loadable(new('g', "Guide", "read how to play", () => stage.Open(new GuideScreen(stage, _lobby.Rules!.Catalogue.Guides)))
            {
                Text = "How the game is played, in a few pages.",
                WhyNot = _lobby.Rules is { Catalogue.Guides.IsEmpty: true } ? "This content has no guide." : null,
            }),
            new('o', "Options", "choose colours, lines, the mouse and how new games begin", () => stage.Open(new OptionsScreen(stage, _lobby.Options)))
            {
                Text = "Colours, lines, the mouse, and how new games begin.",
            },
            new('q', "Quit", "leave", () => stage.Leave(HostExit.Left)) { Text = "Every game is kept as you left it." },
        };
        if (_lobby.Documents is { } documents)
        {
            entries.Insert(4, Loadable(new('d', "Documents", "read the ideas behind the game", () => stage.Open(documents(stage, _lobby.Rules!.Catalogue)))
            {
                Text = "The ideas behind the game, and whose they are.",
            }));
        }
        return entries;

        TitleEntry Loadable(TitleEntry entry) => entry with
        {
            NeedsContent = true,
            WhyNot = noContent ?? entry.WhyNot,
            Note = _lobby.Rules is null && noContent is null ? Loading : "",
        };

        TitleEntry Continuing()
        {
            var entry = new TitleEntry('c', "Continue", "go on with the last game", () => _lobby.GoOn(_lobby.Waiting!.Name)) { NeedsContent = true };
            if (noContent is not null) return entry with { WhyNot = noContent };
            if (!_lobby.HasLooked) return entry with { Note = Loading, Text = "Go on with the last game." };
            if (_lobby.WaitingProblem is { } problem) return entry with { Note = "not possible", WhyNot = problem };
            if (_lobby.Waiting is not { } game) return entry with { Note = "none waits", WhyNot = "No game waits: none was begun, or all are over." };
            return entry with
            {
                Note = game.Date,
                Text = string.Create(CultureInfo.InvariantCulture,
                    $"{game.ScenarioName}, seed {game.Seed}\n\nIt is {game.Date}.\n\nLast played {LastPlayed.Of(game.LastPlayed, _lobby.Time)}."),
            };
        }
    }

    private IEnumerable<Binding> Leaving() => [Binding.Of('q', "leave", () => _lobby.Stage.Leave(HostExit.Left)) with { Hint = "quit" }];

    private void StartTutorial() => _lobby.Start(_lobby.Tutorial(_lobby.Rules!.Catalogue)!);

    private void Choose(int entry)
    {
        _hasChosen = true;
        _chosen = Math.Clamp(entry, 0, Entries().Count - 1);
    }

    private void Ask(TitleEntry entry)
    {
        Choose(Entries().FindIndex(other => other.Letter == entry.Letter));
        _asked = null;
        if (!entry.NeedsContent || IsReady(entry.Letter)) entry.Act();
        else _asked = (entry.Name, () => IsReady(entry.Letter), () => DoAsked(entry.Letter));
    }

    private bool IsReady(char letter) => _lobby.Rules is not null && (letter != 'c' || _lobby.HasLooked);

    // What it is may have changed since it was asked for.
    private void DoAsked(char letter)
    {
        var entry = Entries().Find(entry => entry.Letter == letter)!;
        if (entry.WhyNot is { } reason) _lobby.Stage.Open(new MessageScreen(_lobby.Stage, "Not now", reason));
        else entry.Act();
    }

    private void Changed()
    {
        if (_lobby.Failure is not null) _asked = null;
        if (_lobby.Failure is not null || _lobby.Rules is not null) _awaitsGame = false;
        if (_lobby.Waiting is not null && !_hasChosen) _chosen = Entries().FindIndex(entry => entry.Letter == 'c');
        if (_asked is not { } asked || !asked.IsReady()) return;
        _asked = null;
        _lobby.ToTitle();
        asked.Act();
    }
}
