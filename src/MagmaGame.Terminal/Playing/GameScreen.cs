using MagmaGame.Session.Words;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Screens;
using MagmaGame.Terminal.Views;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Playing;

/// <summary>A screen of a game: the tabs at its head, its keys at its foot, its own between them.</summary>
/// <param name="table">The game.</param>
/// <param name="tab">Which of the tabs it is.</param>
internal abstract class GameScreen(GameTable table, GameTab tab) : Screen
{
    /// <summary>The key that opens the glossary on every screen of the game, and in the help on top of it.</summary>
    internal const char Glossary = 'g';

    /// <inheritdoc/>
    public override string Name => GameTabs.All[(int)tab].Name;

    /// <inheritdoc/>
    public sealed override IEnumerable<Binding> Bindings
    {
        get
        {
            Binding[] own = [.. OwnBindings];
            return [.. own, .. SharedBindings.Where(shared => !Array.Exists(own, b => b.Label == shared.Label)).Select(binding => binding with { IsShared = true })];
        }
    }

    /// <summary>The game.</summary>
    protected GameTable Table { get; } = table;

    /// <summary>The keys of this screen alone, those that matter most first.</summary>
    protected abstract IEnumerable<Binding> OwnBindings { get; }

    /// <summary>The words of the glossary that stand before the player.</summary>
    protected virtual WordsInSight InSight => WordsInSight.OfScene(Table.Session);

    /// <summary>The key that opens the glossary, for a screen that names it before others; at the foot while there are new words.</summary>
    protected Binding GlossaryBinding =>
        Binding.Of(Glossary, "look words up: first those that stand before you", () => Table.Stage.Open(new GlossaryScreen(Table, InSight))) with
        {
            Hint = InSight.New.IsEmpty ? "" : "words",
            IsShared = true,
        };

    private IEnumerable<Binding> SharedBindings =>
    [
        Binding.Of('y', "ask what something is, and why a number is what it is", () => Table.Stage.Open(new WhyPickerScreen(Table))) with { Hint = "why?" },
        GlossaryBinding,
        .. GameTabs.All.Where(other => other.Tab != tab).Select(other =>
            Binding.Of(other.Key, $"show {Named(other.Tab)}", () => Table.Show(other.Tab))),
        new([new Key(KeyCode.Escape)], "Esc", tab == GameTab.Desk ? "open the game's menu" : "go back to the desk", _ => Back()),
        Binding.Of('q', "leave; the game is kept", () => Table.Stage.Open(new GameMenuScreen(Table))),
    ];

    /// <inheritdoc/>
    public sealed override void Draw(Canvas canvas)
    {
        var state = Table.Session.Game.State;
        var phase = Views.BriefingView.PhaseNews(Table.Session, state.Phase).Name;
        // What the keys do may hang on what is seen, such as whether there is more to scroll to.
        DrawBody(canvas, AboveHint(canvas, canvas.All.SplitTop(1).Below.SplitBottom(1).Above));
        Chrome.Draw(canvas, "", $"{CalendarMonth.Short(state.Month)}{(canvas.Width >= 100 ? $" · {phase}" : "")}",
            Bindings.Append(Binding.Of('?', "help", () => { }) with { Hint = "help" }));
        Tabs(canvas, canvas.All.Row(0).Inset(1));
    }

    /// <inheritdoc/>
    public override void Shown()
    {
        if (DeedOf(tab) is { } deed) Table.Saw(deed);
        // All that is known stands on several screens; the lab has most of it.
        if (tab == GameTab.Lab) Table.Saw(Deed.OpenedStatus);
    }

    /// <inheritdoc/>
    public override void HelpAsked() => Table.Saw(Deed.OpenedHelp);

    /// <summary>Whether what a hint asks for can be done now: a hint that comes before its time names keys that do nothing yet.</summary>
    protected virtual bool IsTimeForHints => true;

    /// <summary>Whether a hint leaves room enough for what it is about; one that does not waits.</summary>
    /// <param name="canvas">Where it would be drawn.</param>
    /// <param name="body">What it would leave between head and foot.</param>
    protected virtual bool HasRoom(Canvas canvas, Area body) => true;

    /// <summary>Draws what stands between head and foot.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="body">At least 78 columns and 18 rows.</param>
    protected abstract void DrawBody(Canvas canvas, Area body);

    // What stands before the player's eyes has been said; to say so twice does no harm.
    private Area AboveHint(Canvas canvas, Area body)
    {
        if (!IsTimeForHints || Table.Coach is not { Current: { } hint } coach) return body;
        if (!HasRoom(canvas, HintStrip.Above(canvas, body, hint))) return body;
        coach.Said(hint);
        return HintStrip.Draw(canvas, body, hint);
    }

    private void Tabs(Canvas canvas, Area row)
    {
        var left = row.Left;
        foreach (var (other, key, name) in GameTabs.All)
        {
            var label = $" {key} {name} ";
            var place = new Area(left, row.Top, label.Length, 1);
            canvas.Write(place, label, other == tab ? Ink.HeaderChosen : Ink.Header);
            canvas.OnClick(place, () => Table.Show(other));
            left += label.Length;
        }
    }

    private void Back()
    {
        if (tab == GameTab.Desk) Table.Stage.Open(new GameMenuScreen(Table));
        else Table.Stage.Close();
    }

    private static Deed? DeedOf(GameTab tab) => tab switch
    {
        GameTab.World => Deed.OpenedWorld,
        GameTab.Lab => Deed.OpenedLab,
        GameTab.Risk => Deed.OpenedLedger,
        GameTab.Timeline => Deed.OpenedTimeline,
        GameTab.Documents => Deed.OpenedDocuments,
        GameTab.Journal => Deed.OpenedJournal,
        _ => null,
    };

    private static string Named(GameTab tab) => tab switch
    {
        GameTab.Desk => "the desk",
        GameTab.World => "the world: rivals, coalition, public, defences",
        GameTab.Lab => "the lab: elicitation, security, alignment",
        GameTab.Risk => "where the risk comes from",
        GameTab.Timeline => "numbers month by month",
        GameTab.Documents => "the ideas that the game rests on",
        _ => "the decisions so far",
    };
}
