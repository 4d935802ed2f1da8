using MagmaGame.Simulation.Decisions;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>The knobs as sliders. A mark shows where each stood before it was turned.</summary>
/// <param name="draft">The knobs as turned.</param>
/// <param name="touched">Called when the player turns one.</param>
internal sealed class KnobsPane(KnobDraft draft, Action touched)
{
    /// <summary>Rows that the sliders take.</summary>
    public const int Rows = 7;

    private const int LabelWidth = 19;
    private const int Step = 10;

    // What each means is said in a row of the narrowest desk; the model's own meanings, which y tells, are longer.
    private static readonly (Knob Knob, string Label, string Meaning)[] Knobs =
    [
        (Knob.Velocity, "velocity", "share for stronger models; the rest, safety"),
        (Knob.Preparation, "preparation", "safety for systems to come, not today's"),
        (Knob.Nonproliferation, "nonproliferation", "keeps dangerous AI in few hands"),
        (Knob.Distribution, "distribution", "research that makes safety cheap for all"),
        (Knob.Governance, "governance", "makes others want to be safe"),
        (Knob.Defence, "defence", "makes the world harder to hurt"),
    ];

    private int _index;
    private int? _typed;

    /// <summary>What the knob under the cursor means, in a row.</summary>
    public string Meaning => Knobs[_index].Meaning;

    /// <summary>The keys when the keyboard is here.</summary>
    public IEnumerable<Binding> Bindings() =>
    [
        new([new Key(KeyCode.Left), new Key(KeyCode.Right)], "Left, Right", "turn the knob by 1",
            key => TurnBy(key.Code == KeyCode.Left ? -1 : 1)) { Hint = "turn" },
        new([new Key(KeyCode.Up), new Key(KeyCode.Down)], "Up, Down", "choose a knob", key => Choose(_index + (key.Code == KeyCode.Up ? -1 : 1))),
        new(
            [
                new Key(KeyCode.PageDown), new Key(KeyCode.PageUp), new Key(KeyCode.Left, default, Modifiers.Shift),
                new Key(KeyCode.Right, default, Modifiers.Shift),
            ],
            "PgUp, PgDn", "turn it by 10; so does Shift with Left and Right",
            key => TurnBy(key.Code is KeyCode.PageUp or KeyCode.Right ? Step : -Step)) { Hint = "by 10" },
        new([.. "0123456789".Select(Key.Of)], "digits", "type where it should stand", key => Type(key.Rune.Value - '0')),
        new([new Key(KeyCode.Home), new Key(KeyCode.End)], "Home, End", "turn it to 0 or to 100",
            key => Turn(_index, key.Code == KeyCode.Home ? 0 : 100)),
    ];

    /// <summary>Draws the sliders.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="area">As many rows as <see cref="Rows"/> says.</param>
    /// <param name="inForce">Where the knobs stood before.</param>
    /// <param name="hasFocus">Whether the keyboard is here.</param>
    /// <param name="canTurn">Whether they can be turned now; otherwise they only show.</param>
    public void Draw(Canvas canvas, Area area, in KnobSetting inForce, bool hasFocus, bool canTurn = true)
    {
        var now = draft.Setting;
        var row = 0;
        for (var place = 0; place < Knobs.Length; place++)
        {
            var (knob, label, _) = Knobs[place];
            if (knob == Knob.Nonproliferation) canvas.Write(area.Row(row++).Inset(2), "portfolio, in all 100:", Ink.Dim);
            var (head, slider) = area.Row(row++).SplitLeft(LabelWidth);
            var isChosen = hasFocus && place == _index;
            if (isChosen) canvas.Fill(head with { Width = LabelWidth - 1 }, Ink.Chosen);
            if (isChosen) canvas.Write(head, canvas.Glyphs.Pointer, Ink.Chosen);
            canvas.Write(head with { Left = head.Left + 2, Width = head.Width - 2 }, label, isChosen ? Ink.Chosen : Ink.Text);
            var at = place;
            if (canTurn) canvas.OnClick(head, () => Focus(at));
            Slider.Draw(canvas, slider, KnobDraft.Value(now, knob), KnobDraft.Value(inForce, knob), isChosen, value =>
            {
                if (!canTurn) return;
                Focus(at);
                Turn(at, value);
            });
        }
    }

    private void Focus(int place)
    {
        Choose(place);
        touched();
    }

    private void Choose(int place)
    {
        _index = Math.Clamp(place, 0, Knobs.Length - 1);
        _typed = null;
    }

    private void TurnBy(int step) => Turn(_index, draft[Knobs[_index].Knob] + step);

    private void Turn(int place, int value)
    {
        _typed = null;
        draft.Turn(Knobs[place].Knob, value);
    }

    // 7 and then 0 makes 70; what would be over 100 begins anew.
    private void Type(int digit)
    {
        var value = _typed is { } before && (10 * before) + digit <= 100 ? (10 * before) + digit : digit;
        Turn(_index, value);
        _typed = value;
    }
}
