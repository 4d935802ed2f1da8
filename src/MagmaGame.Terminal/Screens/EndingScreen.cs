using System.Globalization;
using MagmaGame.Session.Words;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>How the game ended, told as a scene in four pages: the outcome, the chance, the roll, what became of the world.</summary>
internal sealed class EndingScreen(GameTable table) : Screen
{
    private const int LeastProse = 70, WidestProse = 84;
    private const int RowsForLarge = 34, ColumnsForLarge = 110;

    private readonly Scroll _scroll = new();
    private EndingView? _view;
    private Page _page;

    private enum Page
    {
        Outcome,
        Chance,
        Roll,
        Aftermath,
    }

    public override string Name => "The end";

    public override IEnumerable<Binding> Bindings =>
    [
        new([new Key(KeyCode.Enter), new Key(KeyCode.Right), Key.Of(' ')], "Enter", "go on", _ => Turn(1))
        {
            Hint = _page switch
            {
                Page.Chance => "roll",
                Page.Aftermath => "why it ended so",
                _ => "go on",
            },
        },
        new([new Key(KeyCode.Left), new Key(KeyCode.Backspace)], "Left", "go back a page", _ => Turn(-1))
        {
            Hint = _page == Page.Outcome ? "" : "back",
            WhyNot = _page == Page.Outcome ? "This is the first page." : null,
        },
        Binding.Of('b', "read the debrief at once: why it ended so", Debrief) with { Hint = _page == Page.Aftermath ? "" : "debrief" },
        .. _scroll.Bindings().Where(b => !b.Answers(Key.Of(' '))),
        Binding.Of(KeyCode.Escape, "leave the ending for the desk", table.Stage.Close) with { Hint = "desk" },
    ];

    // The luck of the world takes a moment; it is ready when the debrief asks for it.
    private EndingView View => _view ??= EndingView.From(table.Session, table.Facts);

    public override void Draw(Canvas canvas)
    {
        var view = View;
        var body = Chrome.Draw(canvas, Name, $"{view.Date}, after {view.Months} months",
            Bindings.Append(Binding.Of('?', "help", () => { }) with { Hint = "help" }));
        canvas.OnClick(body, () => Turn(1));
        switch (_page)
        {
            case Page.Outcome:
                Prose(canvas, body, view.Outcome.Name, view.Variant.Name,
                    $"{view.Variant.Text.Trim()}\n\n{view.Outcome.Text.Trim()}\n\nWhy it ended now: {view.WhyNow}",
                    $"{view.Variant.Text.Trim()}\n\nWhy it ended now: {view.WhyNow}");
                break;
            case Page.Aftermath:
                Prose(canvas, body, view.Verdict.Name, view.Outcome.Name, view.Aftermath);
                break;
            default:
                Chance(canvas, body, hasFallen: _page == Page.Roll);
                break;
        }
    }

    private void Steps(Canvas canvas, Area row)
    {
        var pages = Enum.GetValues<Page>();
        var left = row.Left + ((row.Width - (2 * pages.Length) + 1) / 2);
        foreach (var page in pages)
        {
            var isHere = page == _page;
            canvas.Set(left, row.Top, isHere ? canvas.Glyphs.Lit : canvas.Glyphs.Dark, isHere ? Ink.Accent : Ink.Dim);
            left += 2;
        }
    }

    private Area Head(Canvas canvas, Area place, string title, string under)
    {
        canvas.WriteCentred(place.Row(0), title, Ink.Heading);
        canvas.WriteCentred(place.Row(1), under, Ink.Accent);
        Steps(canvas, place.Row(2));
        return place.SplitTop(4).Below;
    }

    // Prose in a column in the middle; a little above the middle of a high window. What a small window has no room for is left to
    // the words that can be asked about.
    private void Prose(Canvas canvas, Area area, string title, string under, string text, string? shorter = null)
    {
        var width = area.Width >= ColumnsForLarge ? WidestProse : LeastProse;
        var lines = canvas.Lines(text, width);
        if (!Fits(lines)) lines = canvas.Lines(text, width = Math.Min(WidestProse, area.Width - 4));
        if (!Fits(lines) && shorter is not null) lines = canvas.Lines(shorter, width);
        var place = area.Centred(width, area.Height).SplitTop(Math.Max(1, (area.Height - lines.Count - 4) / 3)).Below;
        _scroll.Draw(canvas, Head(canvas, place, title, under), lines);

        bool Fits(List<string> told) => told.Count + 6 <= area.Height;
    }

    private void Chance(Canvas canvas, Area area, bool hasFallen)
    {
        var view = View;
        var isLarge = area.Height >= RowsForLarge && area.Width >= ColumnsForLarge;
        var (columns, rows) = ChanceField.Size(isLarge);
        var wordsWidth = isLarge ? 46 : area.Width - columns - 14;
        var place = area.Centred(columns + 6 + wordsWidth, Math.Min(area.Height, rows + 7));
        var below = Head(
            canvas, place, hasFallen ? view.Verdict.Name : "The chance", hasFallen ? "the roll has fallen" : "before the roll");
        var (field, words) = below.SplitLeft(columns, 6);
        ChanceField.Draw(canvas, field, table.Facts.Roll, hasFallen, isLarge);
        Legend(canvas, field.SplitTop(rows + 1).Below, hasFallen);
        canvas.WriteLines(words, hasFallen ? RollWords() : ChanceWords());
    }

    private static void Legend(Canvas canvas, Area area, bool hasFallen)
    {
        var row = area.Row(0);
        var left = row.Left + 1;
        left += canvas.Write(row with { Left = left, Width = 1 }, ChanceField.Lost(canvas), Ink.Bad);
        left += canvas.Write(row with { Left = left, Width = 14 }, " catastrophe", Ink.Dim) + 2;
        left += canvas.Write(row with { Left = left, Width = 1 }, ChanceField.Kept(canvas), Ink.Good);
        canvas.Write(row with { Left = left, Width = 12 }, " survival", Ink.Dim);
        if (!hasFallen) return;
        canvas.Write(area.Row(1) with { Left = area.Left, Width = 3 }, "[ ]", Ink.Chosen);
        canvas.Write(area.Row(1) with { Left = area.Left + 4, Width = area.Width - 4 }, "where the roll fell", Ink.Dim);
    }

    private string ChanceWords()
    {
        var (chance, verdict) = (View.Chance, table.Facts.Verdict);
        return $"P(catastrophe) is {chance}. Could the end of this game be rolled a hundred times, about {OfAHundred(verdict.CatastropheChance)} would fall on catastrophe."
            + $"\n\n{Sentence.Of(Figure.Chance(verdict.ChanceInPlay))} was run up while you played; the rest comes in the years after."
            + "\n\nThis chance is what your decisions and this world came to. What follows is one roll.";
    }

    private static string OfAHundred(double chance) => (100 * chance) switch
    {
        < 0.95 => "one, if that,",
        > 99.05 => "all of them",
        var rolls => string.Create(CultureInfo.InvariantCulture, $"{rolls:0}"),
    };

    private string RollWords() => $"{View.Roll}\n\n{View.Verdict.Text.Trim()}";

    private void Debrief() => table.Stage.Open(new DebriefScreen(table));

    private void Turn(int by)
    {
        _scroll.ToTop();
        if (by > 0 && _page == Page.Aftermath) Debrief();
        else _page = (Page)Math.Clamp((int)_page + by, (int)Page.Outcome, (int)Page.Aftermath);
    }
}
