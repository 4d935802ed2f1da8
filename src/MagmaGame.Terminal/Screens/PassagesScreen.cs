using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>A dialog of passages over a game, of which some open an idea among the documents.</summary>
/// <param name="table">The game.</param>
/// <param name="name">Its title.</param>
/// <param name="key">The key that opened it, which closes it too.</param>
/// <param name="deed">What a learner has done who opened it.</param>
internal abstract class PassagesScreen(GameTable table, string name, char key, Deed deed) : Screen
{
    private const int Widest = 88;

    private readonly Passages _passages = new();

    /// <inheritdoc/>
    public sealed override string Name => name;

    /// <inheritdoc/>
    public sealed override bool IsDialog => true;

    /// <inheritdoc/>
    public sealed override IEnumerable<Binding> Bindings =>
    [
        new([new Key(KeyCode.Escape), Key.Of(key), Key.Of('q')], "Esc", "close", _ => Table.Stage.Close()) { Hint = "close" },
        .. _passages.Bindings(Opens, Hint),
    ];

    /// <summary>The game.</summary>
    protected GameTable Table { get; } = table;

    /// <summary>What Enter does with the chosen passage, in a few words.</summary>
    protected abstract string Opens { get; }

    /// <summary>The same in a word or two, for the foot of the dialog.</summary>
    protected virtual string Hint => "open the idea";

    /// <summary>The most rows that it takes on a tall screen.</summary>
    protected virtual int MostRows => int.MaxValue;

    /// <inheritdoc/>
    public sealed override void Shown() => Table.Saw(deed);

    /// <inheritdoc/>
    public sealed override void Draw(Canvas canvas) =>
        _passages.DrawDialog(canvas, Name, Widest, width => Compose(canvas, width), () => Bindings, MostRows);

    /// <summary>Makes the passages.</summary>
    /// <param name="canvas">Where they are drawn.</param>
    /// <param name="width">The widest line, columns.</param>
    protected abstract List<Passage> Compose(Canvas canvas, int width);
}
