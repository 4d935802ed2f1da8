using MagmaGame.Session.Words;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>What a number means, what moved it, and how it came here.</summary>
/// <param name="table">The game.</param>
/// <param name="slot">Slot of the variable.</param>
internal sealed class WhyScreen(GameTable table, int slot) : Screen
{
    private const int Widest = 88;

    private readonly Passages _passages = new();
    private readonly NumberInFullView _view = NumberInFullView.Of(table.Session, table.Catalogue.Variables[slot]);

    public override string Name => $"Why: {_view.Label}";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings =>
    [
        new([new Key(KeyCode.Escape), Key.Of('q')], "Esc", "close", _ => table.Stage.Close()) { Hint = "close" },
        Binding.Of('t', "show it month by month on the timeline", ShowTimeline) with
        {
            Hint = "timeline",
            WhyNot = _view.IsHidden ? "It is hidden until the game is over; the timeline shows it then." : null,
        },
        .. _passages.Bindings("open the chosen idea among the documents", "open the idea"),
    ];

    public override void Shown() => table.Saw(Deed.AskedWhy, slot);

    public override void Draw(Canvas canvas) =>
        _passages.DrawDialog(canvas, Name, Widest, width => Compose(canvas, width), () => Bindings);

    private void ShowTimeline()
    {
        ((TimelineScreen)table.Screen(GameTab.Timeline)).Choose(slot);
        table.Show(GameTab.Timeline);
    }

    private List<Passage> Compose(Canvas canvas, int width)
    {
        var passages = new List<Passage> { Passage.Prose(canvas, _view.Meaning, width), Passage.Gap };
        AddNow(passages, canvas, width);
        if (_view.IsHidden) return passages;
        AddBalance(passages, canvas, width, "This month, by what you decided", _view.ThisMonth);
        if (_view.Round.Length == 0)
        {
            passages.Add(Passage.Gap);
            passages.Add(Passage.Prose(canvas, "No month has passed yet, so nothing has moved it.", width, Ink.Dim));
        }
        else if (_view.LastRound is null)
        {
            passages.Add(Passage.Gap);
            passages.Add(Passage.Prose(canvas, $"From {_view.Round} it did not move.", width, Ink.Dim));
        }
        AddBalance(passages, canvas, width, $"From {_view.Round}", _view.LastRound);
        AddIngredients(passages, canvas);
        AddHistory(passages, canvas);
        AddIdeas(passages, canvas, width);
        return passages;
    }

    private void AddNow(List<Passage> passages, Canvas canvas, int width)
    {
        var (now, scale) = (_view.IsHidden ? $"{Sentence.Of(_view.Value)}." : $"Now {_view.Value}", _view.Scale == "months" ? "" : $"({_view.Scale})");
        if (canvas.Measure(now) + canvas.Measure(scale) + 2 > width)
        {
            passages.Add(Passage.Prose(canvas, now, width, Ink.Accent));
            passages.Add(Passage.Prose(canvas, scale, width, Ink.Dim));
        }
        else
        {
            passages.Add(new Passage(1, (_, row) =>
                canvas.Write(row.SplitLeft(canvas.Write(row, now, Ink.Accent), 2).Beside, scale, Ink.Dim)));
        }
        if (_view.Place is { } place) passages.Add(new Passage(1, (_, row) => DrawPlace(canvas, row, place)));
    }

    private static void DrawPlace(Canvas canvas, Area row, PlaceInRange place)
    {
        var labels = Math.Max(canvas.Measure(place.Low), canvas.Measure(place.High)) + 1;
        canvas.Write(row with { Width = labels - 1 }, place.Low, Ink.Dim);
        var bar = row with { Left = row.Left + canvas.Measure(place.Low) + 1, Width = Math.Min(50, row.Width - (2 * labels)) };
        if (place.IsRange) Gauge.DrawRange(canvas, bar, place.Height, place.LowHeight, place.HighHeight);
        else Gauge.Draw(canvas, bar, place.Height);
        canvas.Write(row with { Left = bar.Right + 1, Width = labels }, place.High, Ink.Dim);
    }

    // What it was, each part with its bar, and what it came to: figures stand one below the other, so that they can be added.
    private static void AddBalance(List<Passage> passages, Canvas canvas, int width, string heading, BalanceView? balance)
    {
        if (balance is null) return;
        passages.Add(Passage.Gap);
        passages.Add(Passage.Line(canvas, heading, Ink.Heading));
        if (balance.Change.Length == 0)
        {
            var why = balance.Note.Length > 0 ? $": {balance.Note}" : "";
            passages.Add(Passage.Prose(canvas, $"From {balance.Before} to {balance.After}{why}", width));
            return;
        }
        string[] figures = [balance.Before, balance.After, balance.Change, .. balance.Parts.Select(p => p.Amount)];
        var columns = figures.Max(canvas.Measure) + 1;
        void Add(string words, string figure, double? share, Ink ink) => passages.Add(new Passage(1, (_, row) =>
        {
            var (left, bar) = row.SplitRight(Math.Clamp(row.Width / 3, 15, 31), 2);
            var (label, number) = left.SplitRight(columns);
            canvas.Write(label with { Width = label.Width - 1 }, words, ink);
            canvas.WriteRight(number, figure, ink);
            if (share is { } part) SignedBar.Draw(canvas, bar, part);
        }));
        Add("it was", balance.Before, null, Ink.Dim);
        foreach (var part in balance.Parts) Add(part.Words, part.Amount, part.Share, Ink.Text);
        if (balance.Note.Length > 0) Add(balance.Note, balance.Change, balance.Share, Ink.Text);
        Add(balance.Parts.Length > 1 ? $"together {balance.Change}, so it came to" : "it came to", balance.After, null, Ink.Heading);
    }

    // A number that nothing moves by itself has these instead of causes.
    private void AddIngredients(List<Passage> passages, Canvas canvas)
    {
        if (_view.Ingredients.IsEmpty) return;
        passages.Add(Passage.Gap);
        passages.Add(Passage.Line(canvas, "It follows from", Ink.Heading));
        var (labels, values) = (_view.Ingredients.Max(i => canvas.Measure(i.Label)) + 2, _view.Ingredients.Max(i => canvas.Measure(i.Value)) + 2);
        foreach (var part in _view.Ingredients)
        {
            passages.Add(new Passage(1, (_, row) =>
            {
                canvas.Write(row, part.Label, Ink.Text);
                var (value, does) = row.SplitLeft(labels).Beside.SplitLeft(values);
                canvas.Write(value, part.Value, Ink.Text);
                canvas.Write(does, part.Does, Ink.Dim);
            }));
        }
    }

    private void AddHistory(List<Passage> passages, Canvas canvas)
    {
        if (_view.History is not { } history) return;
        passages.Add(Passage.Gap);
        passages.Add(Passage.Line(canvas, "Month by month", Ink.Heading));
        passages.Add(new Passage(1, (_, row) =>
        {
            var ends = $"least {history.Least.Words}, greatest {history.Greatest.Words}";
            var used = canvas.Write(row, history.First + " ", Ink.Dim);
            var now = $" {history.Last} now";
            var shown = Math.Min(history.Values.Length, row.Width - used - canvas.Measure(now) - canvas.Measure(ends) - 3);
            var line = row with { Left = row.Left + used, Width = Math.Max(0, shown) };
            Sparkline.Draw(canvas, line, history.Values, history.Least.Value, history.Greatest.Value);
            used = canvas.Write(row.SplitLeft(used + line.Width).Beside, now) + used + line.Width;
            canvas.Write(row.SplitLeft(used, 3).Beside, ends, Ink.Dim);
        }));
    }

    private void AddIdeas(List<Passage> passages, Canvas canvas, int width)
    {
        if (_view.Ideas.IsEmpty) return;
        passages.Add(Passage.Gap);
        passages.Add(Passage.Line(canvas, "Ideas behind it", Ink.Heading));
        foreach (var idea in _view.Ideas) passages.Add(IdeaPassage.Of(canvas, idea, width, () => table.ShowClaim(idea.Id)));
    }
}
