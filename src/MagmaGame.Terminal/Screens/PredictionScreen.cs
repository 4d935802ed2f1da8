using MagmaGame.Simulation.Decisions;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>Asks what one of the dials will do.</summary>
/// <param name="table">The game.</param>
/// <param name="predicted">Called when a prediction has been made and the question is gone.</param>
internal sealed class PredictionScreen(GameTable table, Action predicted) : Screen
{
    // Falling stands last, so that the others keep their keys where it cannot be.
    private (Prediction Prediction, char Key, string Words)[] Answers { get; } =
        [.. PredictionWords.Answers(table.Session).Select(answer => (answer.Prediction, PredictionWords.Word(answer.Prediction)[0], answer.Words))];

    private readonly Choice _choice = new();
    private bool _isPointing;
    private bool _isTold;

    public override string Name => "Prediction";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings =>
    [
        .. Answers.Select((answer, place) => new Binding(
            [Key.Of((char)('1' + place)), Key.Of(answer.Key)], $"{place + 1}, {answer.Key}", $"predict: {answer.Words}", _ => Predict(place))),
        new([new Key(KeyCode.Up), new Key(KeyCode.Down)], "Up, Down", "point at an answer", Move) { Hint = "choose" },
        Binding.Of(KeyCode.Enter, "give the answer that is pointed at", PredictPointed) with { Hint = "predict" },
        new([new Key(KeyCode.Escape), Key.Of('q')], "Esc", "close without a prediction", _ => table.Stage.Close()) { Hint = "not now" },
    ];

    public override void Draw(Canvas canvas)
    {
        _choice.Fit(Answers.Length);
        var width = Math.Min(72, canvas.Width - 4);
        var question = canvas.Lines(PredictionWords.Question(table.Session), width - 4);
        var inside = Dialog.Draw(canvas, $"{(_isTold ? "Point at an answer first" : Name)}: 1 to {Answers.Length}, or arrows and Enter", width, question.Count + 2 + Answers.Length, Bindings);
        var (top, below) = inside.SplitTop(1).Below.SplitTop(question.Count);
        for (var row = 0; row < question.Count; row++) canvas.Write(top.Row(row), question[row]);
        below = below.SplitTop(1).Below;
        for (var place = 0; place < Answers.Length; place++)
        {
            var (row, at) = (below.Row(place), place);
            var isChosen = _isPointing && place == _choice.Index;
            if (isChosen) canvas.Fill(row, Ink.Chosen);
            var used = canvas.Write(row, $"{(isChosen ? canvas.Glyphs.Pointer : " ")} {place + 1}. ", isChosen ? Ink.Chosen : Ink.Key);
            canvas.Write(row with { Left = row.Left + used, Width = row.Width - used }, Answers[place].Words, isChosen ? Ink.Chosen : Ink.Text);
            canvas.OnClick(row, () =>
            {
                if (_isPointing && _choice.Index == at) Predict(at);
                else Point(at);
            });
        }
    }

    private void Move(Key key)
    {
        if (_isPointing) Point(_choice.Index + (key.Code == KeyCode.Up ? -1 : 1));
        else Point(key.Code == KeyCode.Up ? Answers.Length - 1 : 0);
    }

    private void Point(int place)
    {
        _choice.Fit(Answers.Length);
        _choice.Choose(place);
        (_isPointing, _isTold) = (true, false);
    }

    // Told at the head of the question, not on top of it, so that the next key answers.
    private void PredictPointed()
    {
        if (_isPointing) Predict(_choice.Index);
        else _isTold = true;
    }

    private void Predict(int place)
    {
        if (table.Decide(Decision.Predict(Answers[place].Prediction)) is not { } result) return;
        table.Stage.Close();
        if (result.Accepted) predicted();
        else table.Stage.Open(new MessageScreen(table.Stage, "Not now", RejectionWords.Of(result.Rejection)));
    }
}
