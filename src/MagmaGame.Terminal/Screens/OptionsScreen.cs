using System.Collections.Immutable;
using MagmaGame.Simulation.Games;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Options;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>The player's options, each of which holds and is kept as soon as it is chosen.</summary>
internal sealed class OptionsScreen : Screen
{
    private const int NameWidth = 24, WidestText = 76, TallRows = 34, TextRows = 3;

    private static readonly ImmutableArray<Row> Rows =
    [
        new("Theme", "The colours of the screen. What they tell, words and signs tell too.",
            [.. Enum.GetValues<ThemeChoice>().Select(theme => new Value(Word(theme), Says(theme), o => o with { Theme = theme }, o => o.Theme == theme))]),
        new("Lines and signs", "What boxes, bars and plots are drawn with.",
        [
            new("automatic", "What your terminal is known to show.", o => o with { Lines = LineChoice.Automatic }, o => o.Lines == LineChoice.Automatic),
            new("Unicode", "Lines, blocks and braille, whatever is known of your terminal.", o => o with { Lines = LineChoice.Unicode },
                o => o.Lines == LineChoice.Unicode),
            new("ASCII", "Letters and signs of a typewriter only.", o => o with { Lines = LineChoice.Ascii }, o => o.Lines == LineChoice.Ascii),
        ]),
        new("Mouse", "Whether the game answers the mouse.",
        [
            new("on", "Click on what you want; the wheel scrolls. With Shift you select text.",
                o => o with { Mouse = true }, o => o.Mouse),
            new("off", "The mouse selects text, as in other programs.", o => o with { Mouse = false }, o => !o.Mouse),
        ]),
        new("New words", "Whether words of the glossary stand out where a game first uses them.",
        [
            new("marked", "They are underlined, or have a * in a plain game; g explains them.", o => o with { MarkTerms = true }, o => o.MarkTerms),
            new("as they are", "Nothing stands out; g explains them all the same.", o => o with { MarkTerms = false }, o => !o.MarkTerms),
        ]),
        new("Pace of new games", "How long a round is.",
        [
            new("monthly", "A round is a month: a game takes about an hour.", o => o with { Pace = Pace.Monthly }, o => o.Pace == Pace.Monthly),
            new("quarterly", "A round is three months: a game fits into a lesson.", o => o with { Pace = Pace.Quarterly }, o => o.Pace == Pace.Quarterly),
        ]),
        new("Teaching in new games", "Whether each round asks what the risk will do.",
        [
            new("off", "No predictions are asked for.", o => o with { Teaching = false }, o => !o.Teaching),
            new("on", "Each round asks what the risk will do; the end compares.", o => o with { Teaching = true }, o => o.Teaching),
        ]),
    ];

    private readonly IStage _stage;
    private readonly OptionsInUse _options;
    private int _chosen;

    /// <summary>The options, to be changed.</summary>
    /// <param name="stage">Where they show at once.</param>
    /// <param name="options">The options.</param>
    public OptionsScreen(IStage stage, OptionsInUse options) => (_stage, _options) = (stage, options);

    public override string Name => "Options";

    public override IEnumerable<Binding> Bindings =>
    [
        new([new Key(KeyCode.Up), new Key(KeyCode.Down), new Key(KeyCode.Tab)], "Up, Down", "choose an option",
            key => _chosen = Math.Clamp(_chosen + (key.Code == KeyCode.Up ? -1 : 1), 0, Rows.Length - 1)) { Hint = "choose" },
        new([new Key(KeyCode.Left), new Key(KeyCode.Right), new Key(KeyCode.Enter), Key.Of(' ')], "Left, Right", "change it; it holds at once",
            key => Turn(_chosen, key.Code == KeyCode.Left ? -1 : 1)) { Hint = "change" },
        new([new Key(KeyCode.Escape), Key.Of('q')], "Esc", "back", _ => _stage.Close()) { Hint = "back" },
    ];

    public override void Draw(Canvas canvas)
    {
        var body = Chrome.Draw(canvas, Name, "", Bindings.Append(Binding.Of('?', "help", () => { }) with { Hint = "help" })).Inset(2, 1);
        // A tall screen has room to explain each option where it stands.
        var isTall = body.Height >= TallRows;
        var step = isTall ? 4 : 2;
        for (var row = 0; row < Rows.Length; row++) DrawRow(canvas, body.SplitTop(step * row).Below, row, isTall);
        var below = body.SplitTop((step * Rows.Length) + (isTall ? 2 : 0)).Below;
        if (!isTall)
        {
            var (text, sample) = below.SplitTop(TextRows);
            canvas.WriteLines(text, $"{Rows[_chosen].About}\n\n{Now(Rows[_chosen]).About}", Ink.Dim);
            below = sample;
        }
        DrawSample(canvas, below with { Width = Math.Min(below.Width, WidestText) });
    }

    private static string Word(ThemeChoice theme) => theme switch
    {
        ThemeChoice.Dark => "dark",
        ThemeChoice.Light => "light",
        ThemeChoice.HighContrast => "high contrast",
        ThemeChoice.NoColour => "no colour",
        _ => "automatic",
    };

    private static string Says(ThemeChoice theme) => theme switch
    {
        ThemeChoice.Dark => "Light letters on a dark ground.",
        ThemeChoice.Light => "Dark letters on a light ground.",
        ThemeChoice.HighContrast => "As much contrast as there is.",
        ThemeChoice.NoColour => "Your terminal's own two colours, with bold and reversed letters.",
        _ => "Dark, or no colour where NO_COLOR is set.",
    };

    private Value Now(Row row) => row.Values.FirstOrDefault(value => value.Holds(_options.Now)) ?? row.Values[0];

    private void DrawRow(Canvas canvas, Area area, int row, bool explains)
    {
        var line = area.Row(0);
        var isChosen = row == _chosen;
        if (isChosen) canvas.Set(line.Left, line.Top, canvas.Glyphs.Pointer, Ink.Accent);
        canvas.Write(line with { Left = line.Left + 2, Width = NameWidth }, Rows[row].Name, isChosen ? Ink.Accent : Ink.Text);
        canvas.OnClick(line, () => _chosen = row);
        var now = Now(Rows[row]);
        var left = line.Left + NameWidth;
        foreach (var value in Rows[row].Values)
        {
            var isNow = value == now;
            var place = line with { Left = left, Width = canvas.Measure(value.Name) + 2 };
            canvas.Write(place, isNow ? $"[{value.Name}]" : $" {value.Name} ", (isNow, isChosen) switch
            {
                (true, true) => Ink.Chosen,
                (true, false) => Ink.Heading,
                _ => Ink.Dim,
            });
            canvas.OnClick(place, () => Take(row, value));
            left = place.Right;
        }
        if (explains) canvas.Write(area.Row(1) with { Left = line.Left + NameWidth + 1, Width = line.Width - NameWidth - 1 }, now.About, Ink.Dim);
    }

    private static void DrawSample(Canvas canvas, Area area)
    {
        if (area.Height < 5) return;
        var inside = canvas.Box(area with { Height = 5 }, "Looks like this");
        (string Word, Ink Ink)[] words =
        [
            ("a heading", Ink.Heading), ("text", Ink.Text), ("less of it", Ink.Dim), ("welcome", Ink.Good), ("beware", Ink.Warning), ("grave", Ink.Bad),
            ("not now", Ink.Disabled), ("a key", Ink.Key),
        ];
        var left = inside.Left;
        foreach (var (word, ink) in words)
        {
            left += canvas.Write(new Area(left, inside.Top, Math.Max(0, inside.Right - left), 1), word, ink) + 2;
        }
        Gauge.Draw(canvas, inside.Row(1) with { Width = 24 }, 0.6);
        Gauge.DrawRange(canvas, inside.Row(1) with { Left = inside.Left + 27, Width = 20 }, 0.5, 0.3, 0.8);
        canvas.Write(inside.Row(1) with { Left = inside.Left + 50, Width = inside.Width - 50 },
            $"{canvas.Glyphs.Lit} lit  {canvas.Glyphs.Near} near  {canvas.Glyphs.Dark} dark");
        canvas.Write(inside.Row(2) with { Width = 24 }, $"{canvas.Glyphs.Pointer} the chosen row".PadRight(24), Ink.Chosen);
        Sparkline.Draw(canvas, inside.Row(2) with { Left = inside.Left + 27, Width = 20 }, [.. Enumerable.Range(0, 20).Select(i => (double)(i * i))], 0, 400);
    }

    private void Turn(int row, int step)
    {
        var values = Rows[row].Values;
        Take(row, values[(values.IndexOf(Now(Rows[row])) + step + values.Length) % values.Length]);
    }

    private void Take(int row, Value value)
    {
        _chosen = row;
        var problem = _options.Change(value.Choose(_options.Now));
        _stage.Settings = _options.Settings;
        if (problem is not null)
            _stage.Open(new MessageScreen(_stage, "Not kept", $"{problem}\n\nWhat you chose holds until you leave."));
    }

    private sealed record Row(string Name, string About, ImmutableArray<Value> Values);

    private sealed record Value(string Name, string About, Func<GameOptions, GameOptions> Choose, Func<GameOptions, bool> Holds);
}
