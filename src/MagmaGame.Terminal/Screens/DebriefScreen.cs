using System.Globalization;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Session.Words;
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
    private const int RowsForAllCharts = 33, WidthForStory = 84;

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
        ("Advisors", "Whose advice you took"),
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
    private ((int Section, int Width, Glyphs Glyphs, EndingFacts Facts) For, RowDocument Rows)? _rows;
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
        .. Next.Select(n => Binding.Of(n.Key, n.Does, () => GoOn(n.Key))),
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
        var body = Chrome.Draw(canvas, $"{Name}: {view.Outcome.Name}, {view.Variant.Name.ToLowerInvariant()}", view.Date,
            Bindings.Append(Binding.Of('?', "help", () => { }) with { Hint = "help" }));
        var (menu, right) = body.Inset(1).SplitLeft(body.Width >= WideFrom ? WideMenuWidth : MenuWidth, 3);
        Menu(canvas, menu);
        canvas.Fill(new Area(menu.Right + 1, body.Top, 1, body.Height), Ink.Border, canvas.Glyphs.Vertical);
        canvas.Write(right.Row(1), Sections[_section].Title, Ink.Heading);
        var place = right.SplitTop(3).Below;
        if (_section == 2) Charts(canvas, place);
        else Rows(canvas, Math.Min(WidestText, place.Width - 2)).Draw(canvas, place, _scroll);
    }

    private IEnumerable<Binding> Moving()
    {
        if (_section != 2) return _scroll.Bindings().Select((b, i) => i == 0 ? b with { Hint = "scroll" } : b);
        return
        [
            new([new Key(KeyCode.Up), new Key(KeyCode.Down), new Key(KeyCode.Tab)], "Up, Down", "show another chart",
                key => _chart = (_chart + (key.Code == KeyCode.Up ? 2 : 1)) % 3) { Hint = "chart" },
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

    private RowDocument Rows(Canvas canvas, int width)
    {
        var made = (_section, width, canvas.Glyphs, table.Facts);
        if (_rows is { } known && known.For == made) return known.Rows;
        var rows = Write(new RowDocument(canvas, width));
        _rows = (made, rows);
        return rows;
    }

    private RowDocument Write(RowDocument rows) => _section switch
    {
        0 => Luck(rows),
        1 => Danger(rows),
        3 => KeyMonths(rows),
        4 => Hidden(rows),
        5 => Milestones(rows),
        6 => Decisions(rows),
        7 => Predictions(rows),
        _ => Advisors(rows),
    };

    private RowDocument Luck(RowDocument rows)
    {
        var facts = table.Facts;
        var chance = facts.Verdict.CatastropheChance;
        rows.Text("Three things made the end: your decisions, the luck of the world, and one roll. "
            + $"P(catastrophe) came to {Figure.Chance(chance)}; {Figure.Chance(facts.Verdict.ChanceInPlay)} was run up during play.");
        rows.Heading("This one world, and your decisions in it");
        if (facts.World is not { } world)
        {
            rows.Text("Others are playing the same world to compare with: working it out …", Ink.Dim);
        }
        else
        {
            var label = Math.Min(28, rows.Width / 2);
            rows.Bar("you", label, chance, Figure.Chance(chance), isChosen: true);
            rows.Bar("rules of play, average", label, world.Beside.RulesMean, Figure.Chance(world.Beside.RulesMean));
            rows.Bar("the best of them", label, world.Games[0].Chance, Figure.Chance(world.Games[0].Chance));
            rows.Blank().Text($"{EndingView.BesideWords(world)} You did better than {world.Beaten} of the {world.Games.Length}.");
            if (EndingView.TimeWords(world, table.Facts.Verdict.Ending.Outcome) is { Length: > 0 } time) rows.Blank().Text(time);
        }
        rows.Blank().Text(EndingView.OtherFigures, Ink.Dim);
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
        rows.Text("Shares of all the danger of this game.").Row((on, row) =>
        {
            on.Set(row.Left, row.Top, on.Glyphs.Filled, Ink.Bar);
            on.Write(row with { Left = row.Left + 2, Width = 20 }, "while you played", Ink.Dim);
            on.Set(row.Left + 21, row.Top, on.Glyphs.Band, Ink.Range);
            on.Write(row with { Left = row.Left + 23, Width = 20 }, "in the years after", Ink.Dim);
        });
        foreach (var cause in table.Facts.Causes)
        {
            rows.Blank().Text($"{Sentence.Of(HazardWords.Of(cause.Threat))}, through {HazardWords.Of(cause.Channel)}");
            rows.Row((on, row) =>
            {
                var (bar, number) = row.SplitRight(8, 1);
                Gauge.Draw(on, bar, cause.Share, Ink.Range);
                var (inPlay, after) = Parts(cause, bar.Width);
                on.Fill(bar with { Width = inPlay + after }, Ink.Range, on.Glyphs.Band);
                on.Fill(bar with { Width = inPlay }, Ink.Bar, on.Glyphs.Filled);
                on.WriteRight(number, Figure.Chance(cause.Share), Ink.Accent);
            });
            rows.Text(Sentence.Of(EndingView.When(cause.InPlay)), Ink.Dim);
        }
        if (table.Facts.Causes.IsEmpty) rows.Blank().Text("There was none worth a figure.");
        return rows;
    }

    // The cells of a bar: both signs stand in it when the words below it tell of both times, where there is room, and else but one.
    private static (int InPlay, int After) Parts(CauseFact cause, int width)
    {
        var length = (int)Math.Round(cause.Share * width);
        var inPlay = (int)Math.Round(cause.InPlay * length);
        if (length > 1 && EndingView.IsParted(cause.InPlay)) inPlay = Math.Clamp(inPlay, 1, length - 1);
        else if (!EndingView.IsParted(cause.InPlay)) inPlay = cause.InPlay > 0.5 ? length : 0;
        return (inPlay, length - inPlay);
    }

    private RowDocument KeyMonths(RowDocument rows)
    {
        rows.Text("Gap and lead in months; below 0 in the gap, safety is ahead. The risk is that of only scaling.", Ink.Dim).Blank();
        var hasStory = rows.Width >= WidthForStory;
        var figure = hasStory ? 8 : Math.Clamp((rows.Width - 9) / 6, 7, 11);
        int[] widths = [9, figure, figure, figure, figure, figure, figure];
        rows.Row((on, row) =>
        {
            string[] heads = ["gap", "risk", "lead"];
            // Over the figures, which stand at the right of their columns.
            for (var i = 0; i < heads.Length; i++)
                on.WriteCentred(row with { Left = row.Left + 9 + (2 * i * figure) + figure - 4, Width = figure + 4 }, heads[i], Ink.Heading);
        });
        rows.Cells(widths, ["", "seen", "true", "seen", "true", "seen", "true"], [.. Enumerable.Repeat(Ink.Dim, 7)]);
        Ink[] inks = [Ink.Text, Ink.Believed, Ink.Truth, Ink.Believed, Ink.Truth, Ink.Believed, Ink.Truth];
        rows.Row((on, row) => on.Rule(hasStory ? row : row with { Width = widths.Sum() }));
        foreach (var m in table.Facts.KeyMonths)
        {
            rows.Cells(widths,
                [
                    CalendarMonth.Short(m.Month),
                    RowDocument.Tenth(m.BelievedGap), RowDocument.Tenth(m.TrueGap),
                    Figure.Risk(m.BelievedRisk), Figure.Risk(m.TrueRisk),
                    RowDocument.Tenth(m.BelievedLead), RowDocument.Tenth(m.TrueLead),
                ],
                inks);
            if (hasStory) Story(rows, m.Month, widths.Sum() + 3);
        }
        return rows.Blank().Text("The months are those in which a milestone was reached, and the first and the last.", Ink.Dim);
    }

    // What was reached in a key month, beside its figures and below them where it is more than one thing.
    private void Story(RowDocument rows, int month, int left)
    {
        var next = table.Facts.Hindsight.Months.Where(m => m.Month > month).Select(m => m.Month).DefaultIfEmpty(int.MaxValue).Min();
        var lit = MilestoneRibbonView.Of(table.Session).Milestones.Where(m => m.Month >= month && m.Month < next);
        rows.Beside(left, [.. lit.Select(m => m.Name)], Ink.Lit);
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
                on.Write(row with { Left = row.Left + 2, Width = 7 }, CalendarMonth.Short(milestone.Month!.Value), Ink.Dim);
                var words = milestone.Name + (milestone.WasHidden ? " (hidden then)" : "");
                on.Write(row with { Left = row.Left + 11, Width = row.Width - 11 }, words, milestone.WasHidden ? Ink.Truth : Ink.Text);
            });
        }
        var dark = ribbon.Where(m => m.Month is null).Select(m => m.Name).ToList();
        if (dark.Count > 0) rows.Heading("Never reached").Text(string.Join("; ", dark) + ".", Ink.Dim);
        return rows;
    }

    private RowDocument Decisions(RowDocument rows)
    {
        const string Indent = "         ";
        foreach (var month in JournalView.Of(table.Session).Months)
        {
            var date = month.ShortDate + "  ";
            foreach (var row in month.Settled)
            {
                rows.Text(row.Words, Ink.Text, date, Indent);
                date = Indent;
            }
        }
        return rows.Count > 0 ? rows : rows.Text("Nothing: every month ended as it began.");
    }

    private RowDocument Advisors(RowDocument rows)
    {
        var advisors = AdviceTaken.Of(table.Session);
        if (advisors.All(a => a.Given.IsEmpty)) return rows.Text("No advisor had a view of any scene in this game.");
        int[] widths = [Math.Min(34, rows.Width - 17), 8, 9];
        rows.Cells(widths, ["", "taken", "refused"], [.. Enumerable.Repeat(Ink.Heading, 3)]);
        foreach (var advisor in advisors)
            rows.Cells(widths, [advisor.Advisor, Count(advisor.Taken), Count(advisor.Refused)], [Ink.Text, Ink.Text, Ink.Text]);
        rows.Blank().Text("An advice is taken when the answer was the one that the advisor favoured, whether or not you heard it.", Ink.Dim);
        foreach (var advisor in advisors.Where(a => !a.Given.IsEmpty))
        {
            rows.Heading(advisor.Advisor).Text($"Invented; argues from {advisor.Essay}", Ink.Dim);
            foreach (var advice in advisor.Given)
                rows.Text($"{advice.Scene}: {(advice.WasTaken ? "taken" : "refused")}, “{advice.Option}”", Ink.Text, $"{CalendarMonth.Short(advice.Month)}  ", "         ");
        }
        return rows;

        static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    private RowDocument Predictions(RowDocument rows)
    {
        var facts = table.Facts.Predictions;
        if (facts.Known == 0) return rows.Text("You made none in this game. In teaching mode the game asks each round what a dial will do.");
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
        rows.Blank().Text("* what you predicted came.", Ink.Dim).Heading("One by one");
        int[] columns = [9, 22, 9, 9, 7];
        rows.Cells(columns, ["", "you said", "before", "after", ""], [.. Enumerable.Repeat(Ink.Dim, 5)]);
        foreach (var one in facts.All)
        {
            rows.Cells(columns,
                [
                    CalendarMonth.Short(one.Month), $"{PredictionWords.ShortLabel(one.Subject)} {PredictionWords.Word(one.Predicted)}",
                    PredictionWords.ShortValue(table.Session, one.Subject, one.DialBefore),
                    PredictionWords.ShortValue(table.Session, one.Subject, one.DialAfter!.Value), one.CameTrue == true ? "right" : "wrong",
                ],
                [Ink.Dim, Ink.Text, Ink.Text, Ink.Text, one.CameTrue == true ? Ink.Good : Ink.Warning]);
        }
        return rows;
    }

    private void Charts(Canvas canvas, Area area)
    {
        var months = table.Facts.Hindsight.Months;
        (string Title, string Note, Func<TrueMonth, double> Seen, Func<TrueMonth, double> True, Func<double, string> Words)[] charts =
        [
            ("Gap between capability and safety, months", "below 0: safety ahead", m => m.BelievedGap, m => m.TrueGap, Whole),
            ("Risk if Magma only scaled", "", m => m.BelievedRisk, m => m.TrueRisk, Figure.Risk),
            ("Lead over the best rival, months", "below 0: a rival ahead", m => m.BelievedLead, m => m.TrueLead, Whole),
        ];
        var showsAll = area.Height >= RowsForAllCharts;
        var left = area;
        for (var i = 0; i < charts.Length; i++)
        {
            if (!showsAll && i != _chart) continue;
            (var place, left) = showsAll ? left.SplitTop((area.Height - 2) / charts.Length) : (area, area);
            var (title, note, seen, truth, words) = charts[i];
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
            // Beside the legend, where the title leaves no room.
            canvas.WriteRight(place.Row(canvas.Measure(title) + canvas.Measure(note) + 10 <= place.Width ? 0 : 1), note, Ink.Dim);
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
        if (key == 'n')
        {
            table.Left();
            return;
        }
        if (key == 'j' && table.Screen(GameTab.Journal) is JournalScreen journal) journal.ToStart();
        table.Stage.Open(table.Screen(key == 't' ? GameTab.Timeline : GameTab.Journal));
    }

    private static string Whole(double number) => number.ToString("0", CultureInfo.InvariantCulture) is var digits && digits == "-0" ? "0" : digits;
}
