using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.FullScreen;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>What is chosen before a game: the world, the seed, the pace, whether predictions are asked for.</summary>
internal sealed class NewGameScreen : Screen
{
    private const string Usual = "baseline-2025";
    private const int ListWidth = 26, WideListWidth = 56, WidestText = 72;
    private const int LabelWidth = 14, FieldWidth = 13, LongestSeed = 10;
    // From here on each world says in the list what it is like.
    private const int WideColumns = 100, TallRows = 34;

    private readonly Lobby _lobby;
    private readonly ImmutableArray<ScenarioDefinition> _worlds;
    private readonly Choice _choice = new();
    private readonly Scroll _scroll = new();
    private readonly TextField _seed = new(LongestSeed, rune => rune.IsAscii && Rune.IsDigit(rune));
    private Stop _stop = Stop.World;
    // What was chosen here or wished for; until then it is as the world or the options have it.
    private Pace? _pace;
    private bool? _teaching;

    /// <summary>A new game, with what the options have as usual.</summary>
    /// <param name="lobby">The lobby; its rules are loaded.</param>
    /// <param name="wish">What was wished for already.</param>
    public NewGameScreen(Lobby lobby, NewGameWish? wish = null)
    {
        _lobby = lobby;
        _worlds = [.. lobby.Rules!.Catalogue.Worlds.OrderByDescending(scenario => scenario.Id == Usual)];
        (_pace, _teaching) = (wish?.Pace, wish?.Teaching);
        _seed.Set(Text(wish?.Seed ?? lobby.Seeds()));
        _choice.Fit(_worlds.Length);
    }

    // What the arrows and typed digits mean hangs on where one is.
    private enum Stop
    {
        World,
        Seed,
        Pace,
        Teaching,
    }

    public override string Name => "New game";

    public override IEnumerable<Binding> Bindings
    {
        get
        {
            yield return Binding.Of(KeyCode.Enter, "start the game", Start) with { Hint = "start", WhyNot = WhyNot };
            foreach (var binding in _stop == Stop.World ? _choice.Bindings().Select(Choosing) : Moving()) yield return binding;
            yield return new([new Key(KeyCode.Tab), new Key(KeyCode.Tab, default, Modifiers.Shift)], "Tab", "go to the next thing to choose, with Shift back",
                key => Go(key.Modifiers.HasFlag(Modifiers.Shift) ? -1 : 1))
            { Hint = "next" };
            yield return Binding.Of('f', "take a fresh seed", TakeFreshSeed) with { Hint = "fresh seed" };
            yield return Binding.Of('s', "type a seed", () => At(Stop.Seed));
            yield return Binding.Of('p', "change the pace: a decision round each month or each quarter", TurnPace);
            yield return Binding.Of('t', "turn teaching mode on or off", TurnTeaching);
            if (_stop == Stop.World) yield return _scroll.PageBindings() with { On = [Key.Of(' ')], Label = "Space", Does = "read on" };
            yield return new([new Key(KeyCode.Escape), Key.Of('q')], "Esc", "back to the title", _ => _lobby.Stage.Close()) { Hint = "back" };
        }
    }

    private ScenarioDefinition? World => _worlds.IsEmpty ? null : _worlds[Math.Min(_choice.Index, _worlds.Length - 1)];

    private Pace PaceNow => _pace ?? World?.Pace ?? _lobby.Options.Now.Pace;

    private bool TeachingNow => _teaching ?? World?.Teaching ?? _lobby.Options.Now.Teaching;

    private string? WhyNot => World is null ? "This content has no world to play in."
        : _seed.Text.Length == 0 ? "Type a number, or press f for a fresh one."
        : null;

    public override bool Take(TerminalInput input)
    {
        var isDigits = input is PasteInput or KeyInput { Key: { IsText: true, Rune.Value: >= '0' and <= '9' } };
        var isErasing = input is KeyInput { Key: var key } && (key.Code == KeyCode.Backspace || key == Key.Control('u'));
        // A digit can mean nothing but the seed.
        if (!isDigits && !(isErasing && _stop == Stop.Seed)) return false;
        var before = _seed.Text;
        if (_stop != Stop.Seed) At(Stop.Seed);
        _seed.Take(input);
        if (_seed.Text.Length > 0 && !uint.TryParse(_seed.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _)) _seed.Set(before);
        return true;
    }

    public override void Draw(Canvas canvas)
    {
        var body = Chrome.Draw(canvas, Name, "", Bindings.Append(Binding.Of('?', "help", () => { }) with { Hint = "help" })).Inset(2, 1);
        var step = body.Height >= TallRows ? 2 : 1;
        var (worlds, form) = body.SplitBottom(1 + (3 * step));
        DrawWorlds(canvas, worlds);
        canvas.Rule(form.Row(0));
        DrawForm(canvas, form, step);
    }

    private static string Text(uint seed) => seed.ToString(CultureInfo.InvariantCulture);

    private void DrawWorlds(Canvas canvas, Area area)
    {
        var isWide = canvas.Width >= WideColumns && canvas.Height >= TallRows;
        var (list, text) = area.SplitLeft(isWide ? WideListWidth : ListWidth, isWide ? 4 : 3);
        canvas.Write(list.Row(0), "Which world?", _stop == Stop.World ? Ink.Accent : Ink.Heading);
        var before = _choice.Index;
        var below = list.SplitTop(2).Below;
        // A name and two lines; set apart where the window is tall enough.
        var rowsEach = !isWide ? 1 : below.Height >= 4 * _worlds.Length ? 4 : 3;
        _choice.Draw(canvas, below, _worlds.Length, (world, rows, isChosen) => DrawWorld(canvas, rows, _worlds[world], isChosen), rows: rowsEach);
        if (before != _choice.Index) _scroll.ToTop();
        if (World is { } chosen) DrawFirstDay(canvas, text with { Width = Math.Min(text.Width, WidestText) }, chosen, isWide);
    }

    private static string NameOf(ScenarioDefinition world) =>
        world.Minutes is { } minutes ? string.Create(CultureInfo.InvariantCulture, $"{world.Name}, {minutes} minutes") : world.Name;

    private static void DrawWorld(Canvas canvas, Area rows, ScenarioDefinition world, bool isChosen)
    {
        if (isChosen) canvas.Set(rows.Left, rows.Top, canvas.Glyphs.Pointer, Ink.Chosen);
        var (name, about) = (rows with { Left = rows.Left + 2, Width = rows.Width - 2 }).SplitTop(1);
        canvas.Write(name, NameOf(world), isChosen ? Ink.Chosen : about.IsEmpty ? Ink.Text : Ink.Heading);
        canvas.WriteLines(about, world.About, isChosen ? Ink.Chosen : Ink.Dim);
    }

    private void DrawFirstDay(Canvas canvas, Area area, ScenarioDefinition world, bool listSaysMore)
    {
        canvas.Write(area.Row(0), listSaysMore ? "The first day" : NameOf(world), Ink.Heading);
        var below = area.SplitTop(2).Below;
        if (!listSaysMore && world.About.Length > 0) below = below.SplitTop(canvas.WriteLines(below, world.About, Ink.Dim) + 1).Below;
        var lines = canvas.Lines(world.Text, below.Width);
        _scroll.Draw(canvas, below, lines.Count <= below.Height ? lines : canvas.Lines(world.Text, below.Width - 2));
    }

    private void DrawForm(Canvas canvas, Area area, int step)
    {
        var seed = area.Row(step);
        Label(canvas, seed, Stop.Seed, 's', "Seed");
        _seed.Draw(canvas, new Area(seed.Left + LabelWidth, seed.Top, FieldWidth, 1), _stop == Stop.Seed);
        canvas.OnClick(seed, () => At(Stop.Seed));
        Remark(canvas, seed, WhyNot ?? "The same seed is the same world, luck and all.", WhyNot is null ? Ink.Dim : Ink.Warning);
        var (pace, saysPace) = PaceNow == Pace.Quarterly
            ? ("quarterly", "Three months a round: a game fits in a lesson.")
            : ("monthly", "A month a round: a game takes about an hour.");
        Turned(canvas, area.Row(2 * step), Stop.Pace, 'p', "Pace", pace, TurnPace, saysPace);
        var (teaching, saysTeaching) = TeachingNow ? ("on", "Each round asks you to foresee a dial.") : ("off", "No predictions are asked for.");
        Turned(canvas, area.Row(3 * step), Stop.Teaching, 't', "Teaching", teaching, TurnTeaching, saysTeaching);
    }

    private void Turned(Canvas canvas, Area row, Stop stop, char letter, string name, string value, Action turn, string remark)
    {
        Label(canvas, row, stop, letter, name);
        var place = new Area(row.Left + LabelWidth, row.Top, FieldWidth, 1);
        canvas.Write(place, $"{canvas.Glyphs.Left} {value} {canvas.Glyphs.Right}", _stop == stop ? Ink.Accent : Ink.Text);
        Remark(canvas, row, remark, Ink.Dim);
        canvas.OnClick(row, () =>
        {
            At(stop);
            turn();
        });
    }

    private void Label(Canvas canvas, Area row, Stop stop, char letter, string name)
    {
        if (_stop == stop) canvas.Set(row.Left, row.Top, canvas.Glyphs.Pointer, Ink.Accent);
        canvas.Write(row with { Left = row.Left + 2, Width = 1 }, letter.ToString(), Ink.Key);
        canvas.Write(row with { Left = row.Left + 5, Width = LabelWidth - 5 }, name, _stop == stop ? Ink.Accent : Ink.Text);
    }

    private static void Remark(Canvas canvas, Area row, string remark, Ink ink)
    {
        const int left = LabelWidth + FieldWidth + 2;
        canvas.Write(row with { Left = row.Left + left, Width = row.Width - left }, remark, ink);
    }

    // The list is left at its foot, the rest at its head.
    private Binding Choosing(Binding binding) => binding with
    {
        Hint = binding.On[0].Code == KeyCode.Up ? "choose" : "",
        Act = key =>
        {
            var before = _choice.Index;
            binding.Act(key);
            if (before != _choice.Index) _scroll.ToTop();
            else if (key.Code == KeyCode.Down) Go(1);
        },
    };

    private IEnumerable<Binding> Moving()
    {
        yield return new([new Key(KeyCode.Up), new Key(KeyCode.Down)], "Up, Down", "go to another thing to choose",
            key => Go(key.Code == KeyCode.Up ? -1 : 1))
        { Hint = "choose" };
        if (_stop == Stop.Seed) yield break;
        yield return new([new Key(KeyCode.Left), new Key(KeyCode.Right), Key.Of(' ')], "Left, Right", "change it", _ =>
        {
            if (_stop == Stop.Pace) TurnPace();
            else TurnTeaching();
        })
        { Hint = "change" };
    }

    private void Go(int step)
    {
        var count = Enum.GetValues<Stop>().Length;
        At((Stop)(((int)_stop + step + count) % count));
    }

    // A seed that one comes to is there to be replaced.
    private void At(Stop stop)
    {
        _stop = stop;
        if (stop == Stop.Seed) _seed.Pick();
    }

    private void TakeFreshSeed()
    {
        _seed.Set(Text(_lobby.Seeds()));
        if (_stop == Stop.Seed) _seed.Pick();
    }

    private void TurnPace() => _pace = PaceNow == Pace.Monthly ? Pace.Quarterly : Pace.Monthly;

    private void TurnTeaching() => _teaching = !TeachingNow;

    private void Start() => _lobby.Start(
        new GameSetup(World!.Id, uint.Parse(_seed.Text, NumberStyles.None, CultureInfo.InvariantCulture), PaceNow, TeachingNow));
}
