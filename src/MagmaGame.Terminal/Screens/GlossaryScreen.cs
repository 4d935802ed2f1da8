using System.Collections.Immutable;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>The words that somebody new needs: first those of the scene that waits, then all.</summary>
internal sealed class GlossaryScreen : Screen
{
    private const int Widest = 88, MostRows = 34;

    private readonly GameTable _table;
    private readonly ImmutableArray<GlossaryView> _inSight;
    private readonly ImmutableArray<GlossaryView> _others;
    private readonly Passages _passages = new();

    /// <summary>The words, for what lies before the player now.</summary>
    public GlossaryScreen(GameTable table)
    {
        _table = table;
        _inSight = GlossaryView.InSight(table.Session);
        var seen = _inSight.Select(word => word.Name).ToHashSet(StringComparer.Ordinal);
        _others = [.. GlossaryView.All(table.Session).Where(word => !seen.Contains(word.Name))];
    }

    public override string Name => "Glossary";

    public override bool IsDialog => true;

    public override IEnumerable<Binding> Bindings =>
    [
        new([new Key(KeyCode.Escape), Key.Of('g'), Key.Of('q')], "Esc", "close", _ => _table.Stage.Close()) { Hint = "close" },
        .. _passages.Bindings("open an idea that the chosen word comes from", "where it is from"),
    ];

    public override void Shown() => _table.Saw(Deed.OpenedGlossary);

    public override void Draw(Canvas canvas) =>
        _passages.DrawDialog(canvas, Name, Widest, width => Compose(canvas, width), () => Bindings, MostRows);

    private List<Passage> Compose(Canvas canvas, int width)
    {
        if (_inSight.IsEmpty && _others.IsEmpty) return [Passage.Line(canvas, "This content has no glossary.", Ink.Dim)];
        var passages = new List<Passage>();
        if (!_inSight.IsEmpty) Add("In this scene", _inSight);
        if (!_others.IsEmpty) Add(_inSight.IsEmpty ? "All words" : "All other words", _others);
        return passages;

        void Add(string heading, ImmutableArray<GlossaryView> words)
        {
            if (passages.Count > 0) passages.Add(Passage.Gap);
            passages.Add(Passage.Line(canvas, heading, Ink.Heading));
            foreach (var word in words)
            {
                passages.Add(Passage.Gap);
                passages.Add(Of(canvas, word, width));
            }
        }
    }

    private Passage Of(Canvas canvas, GlossaryView word, int width)
    {
        var means = canvas.Lines(word.Meaning, width);
        return new Passage(1 + means.Count, (row, where) =>
        {
            if (row == 0) canvas.Write(where, word.Name, Ink.Accent);
            else canvas.Write(where, means[row - 1]);
        })
        {
            Open = word.Ideas.IsEmpty ? null : () => _table.ShowClaim(word.Ideas[0].Id),
        };
    }
}
