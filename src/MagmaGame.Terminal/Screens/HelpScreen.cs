using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>What the keys do on the screen beneath, made from its own table of keys: first what is its own, then what is the same
/// on the screens beside it, then what works everywhere.</summary>
internal sealed class HelpScreen : Screen
{
    private const int Widest = 84, Gap = 3;

    private readonly ScreenStage _stage;
    private readonly Passages _passages = new(isReading: true);
    private readonly string _about;
    private readonly Binding? _glossary;
    private readonly (string Heading, Binding[] Bindings)[] _groups;

    /// <summary>Help for a screen.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="about">The screen; null for the keys that work everywhere.</param>
    public HelpScreen(ScreenStage stage, Screen? about)
    {
        _stage = stage;
        _about = about?.Name ?? "";
        Binding[] bindings = [.. about?.Bindings ?? []];
        _glossary = Array.Find(bindings, b => b.IsShared && b.Answers(Key.Of(GameScreen.Glossary)));
        _groups =
        [
            (about is { IsDialog: true } ? "Here" : "On this screen", [.. bindings.Where(b => !b.IsShared)]),
            ("On every screen of the game", [.. bindings.Where(b => b.IsShared)]),
            ("Everywhere", [.. stage.Everywhere()]),
        ];
    }

    public override string Name => "Help";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings =>
    [
        new([new Key(KeyCode.Escape), new Key(KeyCode.Enter), Key.Of('?'), Key.Of('q')], "Esc", "close help", _ => _stage.Close()) { Hint = "close" },
        .. _passages.Bindings("", ""),
        .. _glossary is null ? [] : (Binding[])[Binding.Of(GameScreen.Glossary, "look words up in the glossary", OpenGlossary) with { Hint = "glossary" }],
    ];

    public override void Draw(Canvas canvas) => _passages.DrawDialog(
        canvas, _about.Length > 0 ? $"Keys: {_about}" : "Keys", Widest, width => Compose(canvas, width), () => Bindings);

    private void OpenGlossary()
    {
        _stage.Close();
        _glossary!.Act(Key.Of(GameScreen.Glossary));
    }

    private List<Passage> Compose(Canvas canvas, int width)
    {
        var labels = _groups.SelectMany(g => g.Bindings).Max(b => canvas.Measure(b.Label)) + Gap;
        var passages = new List<Passage>();
        foreach (var (heading, bindings) in _groups)
        {
            if (bindings.Length == 0) continue;
            if (passages.Count > 0) passages.Add(Passage.Gap);
            passages.Add(Passage.Line(canvas, heading, Ink.Heading));
            passages.AddRange(bindings.Select(binding => Of(canvas, binding, width, labels)));
        }
        if (!_stage.Settings.Mouse) return passages;
        passages.Add(Passage.Gap);
        passages.Add(Passage.Prose(
            canvas, "The mouse works too: click on a tab, a row, a number or a key at the foot of the screen, and turn the wheel to scroll.", width, Ink.Dim));
        return passages;
    }

    private static Passage Of(Canvas canvas, Binding binding, int width, int labels)
    {
        var does = canvas.Lines(binding.Does, width - labels);
        var whyNot = binding.WhyNot is { } reason ? canvas.Lines($"Not now: {reason}", width - labels) : [];
        return new Passage(does.Count + whyNot.Count, (row, where) =>
        {
            var words = where with { Left = where.Left + labels, Width = where.Width - labels };
            if (row == 0) canvas.Write(where with { Width = labels }, binding.Label, binding.WhyNot is null ? Ink.Key : Ink.Disabled);
            if (row < does.Count) canvas.Write(words, does[row], binding.WhyNot is null ? Ink.Text : Ink.Disabled);
            else canvas.Write(words, whyNot[row - does.Count], Ink.Dim);
        });
    }
}
