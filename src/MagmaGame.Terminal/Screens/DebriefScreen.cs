using System.Globalization;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>Why it ended so: luck and skill apart, where the danger came from, what was believed and what was true.</summary>
internal sealed class DebriefScreen(GameTable table) : Screen
{
    private const int MenuWidth = 20, WideMenuWidth = 24, WideFrom = 110, WidestText = 90;
    private const int RowsForAllCharts = 33;

    private static readonly (string Name, string Title)[] Sections =
    [
        ("Luck and skill", "Decisions and luck, kept apart"),
        ("The danger", "Where the danger came from"),
        ("Charts", "What you were shown, and what was so"),
        ("Key months", "What you were shown, and what was so"),
        ("What was hidden", "What was hidden"),
        ("Milestones", "When it happened"),
        ("Decisions", "What you decided"),
        ("Predictions", "Your predictions"),
    ];

    private static readonly (char Key, string Does, string Name)[] Next =
    [
        ('t', "show any number month by month, with the truth", "timeline"),
        ('j', "show the journal: play the same world again from any decision", "play again"),
        ('n', "leave for the menu and a new game", "new game"),
    ];

    private readonly Scroll _scroll = new();
    private EndingView? _view;
    private EndingFacts? _factsOfView;
    private int _section;
    private int _chart;

    public override string Name => "Debrief";

    public override IEnumerable<Binding> Bindings =>
    [
        new([.. Enumerable.Range(0, Sections.Length).Select(i => Key.Of((char)('1' + i)))], $"1 to {Sections.Length}", "choose a part",
            key => Choose(key.Rune.Value - '1')) { Hint = "part" },
        new([new Key(KeyCode.Left), new Key(KeyCode.Right)], "Left, Right", "go to the part before or after",
            key => Choose(_section + (key.Code == KeyCode.Left ? -1 : 1))),
        .. Moving(),
        .. Next.Select(n => Binding.Of(n.Key, n.Does, () => GoOn(n.Key)) with { Hint = n.Name }),
        Binding.Of(KeyCode.Escape, "go back to the ending", table.Stage.Close) with { Hint = "back" },
        Binding.Of('q', "leave; the game is kept", () => table.Stage.Open(new GameMenuScreen(table))),
    ];

    private EndingView View
    {
        get
        {
            var facts = table.Facts;
            if (_view is { } known && ReferenceEquals(facts, _factsOfView)) return known;
            (_view, _factsOfView) = (EndingView.From(table.Session, facts), facts);
            return _view;
        }
    }

    public override void Draw(Canvas canvas)
    {
        var view = View;
        var body = Chrome.Draw(canvas, $"{Name}: {view.Outcome.Name}, {view.Variant.Name.ToLowerInvariant()}", $"{view.Date}", Bindings);
        var (menu, right) = body.Inset(1).SplitLeft(body.Width >= WideFrom ? WideMenuWidth : MenuWidth, 3);
        Menu(canvas, menu);
        canvas.Fill(new Area(menu.Right + 1, body.Top, 1, body.Height), Ink.Border, canvas.Glyphs.Vertical);
        canvas.Write(right.Row(1), Sections[_section].Title, Ink.Heading);
        var place = right.SplitTop(3).Below;
        if (_section == 2) Charts(canvas, place);
        else Write(new RowDocument(canvas, Math.Min(WidestText, place.Width - 2))).Draw(canvas, place, _scroll);
    }

    private IEnumerable<Binding> Moving()
    {
        if (_section != 2) return _scroll.Bindings();
        return
        [
            new([new Key(KeyCode.Up), new Key(KeyCode.Down), new Key(KeyCode.Tab)], "Up, Down", "show another chart",
                key => _chart = (_chart + (key.Code == KeyCode.Up ? 2 : 1)) % 3),
        ];
    }

    private void Menu(Canvas canvas, Area area)
    {
        for (var i = 0; i < Sections.Length; i++)
        {
            var (row, section) = (area.Row(1 + i), i);
            var isChosen = i == _section;
            if (isChosen) canvas.Fill(row, Ink.Chosen);
            if (isChosen) canvas.Write(row, canvas.Glyphs.Pointer, Ink.Chosen);
            canvas.Set(row.Left + 2, row.Top, ((char)('1' + i)).ToString(), isChosen ? Ink.Chosen : Ink.Key);
            canvas.Write(row with { Left = row.Left + 4, Width = row.Width - 4 }, Sections[i].Name, isChosen ? Ink.Chosen : Ink.Text);
            canvas.OnClick(row, () => Choose(section));
        }
        var next = area.SplitTop(Sections.Length + 2).Below;
        canvas.Write(next.Row(0), "And now", Ink.Heading);
        for (var i = 0; i < Next.Length; i++)
        {
            var (row, key) = (next.Row(1 + i), Next[i].Key);
            canvas.Write(row with { Left = row.Left + 2, Width = 1 }, key.ToString(), Ink.Key);
            canvas.Write(row with { Left = row.Left + 4, Width = row.Width - 4 }, Next[i].Name);
            canvas.OnClick(row, () => GoOn(key));
        }
        var words = next.SplitTop(Next.Length + 2).Below;
        canvas.WriteLines(words, "Play again: the same world, from any decision.", Ink.Dim);
    }

    private RowDocument Write(RowDocument rows) => _section switch
    {
        0 => Luck(rows),
        1 => Danger(rows),
        3 => KeyMonths(rows),
        4 => Hidden(rows),
        5 => Milestones(rows),
        6 => Decisions(rows),
        _ => Predictions(rows),
    };

    private RowDocument Luck(RowDocument rows)
    {
        var facts = table.Facts;
        var chance = facts.Verdict.CatastropheChance;
        rows.Text($"P(catastrophe) came to {Figure.Chance(chance)}, of which {Figure.Chance(facts.Verdict.ChanceInPlay)} was run up during play. "
            + "Three things made it and what came of it: your decisions, the luck of the world, and one roll.");
        rows.Heading("The luck of the world, and your decisions in it");
        if (facts.World is not { } world)
        {
            rows.Text("Others are playing the same world to compare with: working it out …", Ink.Dim);
        }
        else
        {
            var label = Math.Min(28, rows.Width / 2);
            rows.Bar("you", label, chance, Figure.Chance(chance), isChosen: true);
            rows.Bar("others, on average", label, world.Mean, Figure.Chance(world.Mean));
            rows.Bar("the best of them", label, world.Games[0].Chance, Figure.Chance(world.Games[0].Chance));
            rows.Blank().Text($"{world.Games.Length} other ways of playing this world, with the same seed, come to {Figure.Chance(world.Mean)} on average. "
                + $"{EndingView.PointsWords(world)} You did better than {world.Beaten} of the {world.Games.Length}.");
            if (EndingView.TimeWords(world) is { Length: > 0 } time) rows.Blank().Text(time);
        }
        rows.Heading("The luck of the roll");
        rows.Text(View.Roll);
        if (facts.World is { } all) Others(rows, all, chance);
        return rows;
    }

    private static void Others(RowDocument rows, WorldLuck world, double chance)
    {
        rows.Heading("How others fared in the same world");
        rows.Text($"The best of them, “{world.Games[0].Name}”: {world.Games[0].Does}").Blank();
        var label = Math.Min(34, rows.Width * 3 / 5);
        var isTold = false;
        foreach (var game in world.Games)
        {
            if (!isTold && chance < game.Chance)
            {
                rows.Bar("you", label, chance, Figure.Chance(chance), isChosen: true);
                isTold = true;
            }
            rows.Bar(game.Name, label, game.Chance, Figure.Chance(game.Chance));
        }
        if (!isTold) rows.Bar("you", label, chance, Figure.Chance(chance), isChosen: true);
    }

    private RowDocument Danger(RowDocument rows)
    {
        rows.Text("Shares of all danger, in the months you played and in the years after.");
        foreach (var cause in table.Facts.Causes)
        {
            rows.Blank().Text($"{Sentence.Of(HazardWords.Of(cause.Threat))}, through {HazardWords.Of(cause.Channel)}");
            rows.Row((on, row) =>
            {
                var (bar, number) = row.SplitRight(8, 1);
                Gauge.Draw(on, bar, cause.Share);
                on.WriteRight(number, Figure.Chance(cause.Share), Ink.Accent);
            });
            rows.Text(Sentence.Of(EndingView.When(cause.InPlay)), Ink.Dim);
        }
        if (table.Facts.Causes.IsEmpty) rows.Blank().Text("There was none worth a figure.");
        return rows;
    }

    private RowDocument KeyMonths(RowDocument rows)
    {
        rows.Text("Gap and lead in months; below 0 in the gap, safety is ahead. The risk is that of only scaling.", Ink.Dim).Blank();
        var figure = Math.Clamp((rows.Width - 9) / 6, 7, 11);
        int[] widths = [9, figure, figure, figure, figure, figure, figure];
        Ink[] heads = [.. Enumerable.Repeat(Ink.Heading, 7)];
        rows.Cells(widths, ["", "gap", "", "risk", "", "lead", ""], heads);
        rows.Cells(widths, ["", "seen", "true", "seen", "true", "seen", "true"], [.. Enumerable.Repeat(Ink.Dim, 7)]);
        Ink[] inks = [Ink.Text, Ink.Believed, Ink.Truth, Ink.Believed, Ink.Truth, Ink.Believed, Ink.Truth];
        rows.Row((on, row) => on.Rule(row with { Width = widths.Sum() }));
        foreach (var m in table.Facts.KeyMonths)
        {
            rows.Cells(widths,
                [
                    CalendarMonth.Short(m.Month),
                    RowDocument.Tenth(m.BelievedGap), RowDocument.Tenth(m.TrueGap),
                    Percent(m.BelievedRisk), Percent(m.TrueRisk),
                    RowDocument.Tenth(m.BelievedLead), RowDocument.Tenth(m.TrueLead),
                ],
                inks);
        }
        return rows.Blank().Text("The months are those in which a milestone was reached, and the first and the last.", Ink.Dim);
    }

    private RowDocument Hidden(RowDocument rows)
    {
        foreach (var line in View.Hidden) rows.Blank().Item(line);
        return rows;
    }

    private RowDocument Milestones(RowDocument rows)
    {
        var ribbon = MilestoneRibbonView.Of(table.Session).Milestones;
        foreach (var milestone in ribbon.Where(m => m.Month is not null).OrderBy(m => m.Month))
        {
            rows.Row((on, row) =>
            {
                on.Write(row, on.Glyphs.Lit, Ink.Lit);
                on.Write(row with { Left = row.Left + 2, Width = 16 }, milestone.Date, Ink.Dim);
                var words = milestone.Name + (milestone.WasHidden ? " (hidden from you then)" : "");
                on.Write(row with { Left = row.Left + 18, Width = row.Width - 18 }, words, milestone.WasHidden ? Ink.Truth : Ink.Text);
            });
        }
        var dark = ribbon.Where(m => m.Month is null).Select(m => m.Name).ToList();
        if (dark.Count > 0) rows.Heading("Never reached").Text(string.Join("; ", dark) + ".", Ink.Dim);
        return rows;
    }

    private RowDocument Decisions(RowDocument rows)
    {
        foreach (var line in DecisionsView.Of(table.Session))
        {
            var (date, words) = (line[..7], line[9..]);
            rows.Text(words, Ink.Text, date + "  ", new string(' ', 9));
        }
        return rows.Count > 0 ? rows : rows.Text("Nothing: every month ended as it began.");
    }

    private RowDocument Predictions(RowDocument rows)
    {
        var facts = table.Facts.Predictions;
        if (facts.Known == 0) return rows.Text("You made none in this game. In teaching mode the game asks each month what the risk will do.");
        rows.Text(View.Predictions).Blank();
        int[] widths = [20, 10, 10, 10];
        rows.Cells(widths, ["you predicted that", "it fell", "it held", "it rose"], [.. Enumerable.Repeat(Ink.Heading, 4)]);
        foreach (var (predicted, words) in new[] { (Prediction.Falls, "it falls"), (Prediction.Holds, "it holds"), (Prediction.Rises, "it rises") })
        {
            var right = (int)predicted;
            rows.Cells(widths,
                [words, .. Enumerable.Range(0, 3).Select(came => facts.Counts[right, came].ToString(CultureInfo.InvariantCulture) + (came == right ? "*" : " "))],
                [Ink.Text, .. Enumerable.Range(0, 3).Select(came => came == right ? Ink.Good : Ink.Text)]);
        }
        return rows.Blank().Text("* what you predicted came.", Ink.Dim);
    }

    private void Charts(Canvas canvas, Area area)
    {
        var months = table.Facts.Hindsight.Months;
        (string Title, Func<TrueMonth, double> Seen, Func<TrueMonth, double> True, Func<double, string> Words)[] charts =
        [
            ("Gap between capability and safety, months; below 0 safety is ahead", m => m.BelievedGap, m => m.TrueGap, Whole),
            ("Risk if Magma only scaled", m => m.BelievedRisk, m => m.TrueRisk, v => Whole(v) + "\u00A0%"),
            ("Lead over the best rival, months; below 0 a rival is ahead", m => m.BelievedLead, m => m.TrueLead, Whole),
        ];
        var showsAll = area.Height >= RowsForAllCharts;
        var left = area;
        for (var i = 0; i < charts.Length; i++)
        {
            if (!showsAll && i != _chart) continue;
            (var place, left) = showsAll ? left.SplitTop((area.Height - 2) / charts.Length) : (area, area);
            var (title, seen, truth, words) = charts[i];
            canvas.Write(place.Row(0), showsAll ? title : string.Create(CultureInfo.InvariantCulture, $"{i + 1} of 3  {title}"), Ink.Accent);
            new LineChart
            {
                Series =
                [
                    new("as you saw it", [.. months.Select(m => new ChartPoint(m.Month, seen(m)))]),
                    new("in truth", [.. months.Select(m => new ChartPoint(m.Month, truth(m)))], Ink.Truth, Stroke.Dotted),
                ],
                Words = words,
            }.Draw(canvas, place.SplitTop(1).Below with { Height = place.Height - (showsAll ? 2 : 1) });
        }
        if (!showsAll) canvas.OnMouse(new MousePlace(area) { Wheeled = step => _chart = (_chart + 3 + step) % 3, Pressed = (_, _) => _chart = (_chart + 1) % 3 });
    }

    private void Choose(int section)
    {
        _section = Math.Clamp(section, 0, Sections.Length - 1);
        _scroll.ToTop();
    }

    private void GoOn(char key)
    {
        if (key == 'n') table.Left();
        else table.Stage.Open(table.Screen(key == 't' ? GameTab.Timeline : GameTab.Journal));
    }

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture) is var digits && digits == "-0" ? "0" : digits;

    private static string Percent(double points) => Whole(points) + "\u00A0%";
}
