using System.Collections.Immutable;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Terminal.Playing;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>What the desk shows, worked out once for each decision rather than for each frame.</summary>
/// <param name="table">The game.</param>
internal sealed class DeskViews(GameTable table)
{
    private readonly Dictionary<Type, object> _known = [];
    private readonly TermsMet _terms = new(table.Session);
    private int _revision = -1;
    private KnobPanelView? _panel;

    /// <summary>The dials.</summary>
    public DialsView Dials => Known(() => DialsView.Of(table.Session));

    /// <summary>The milestones.</summary>
    public MilestoneRibbonView Ribbon => Known(() => MilestoneRibbonView.Of(table.Session));

    /// <summary>The briefing of the month.</summary>
    public BriefingView Briefing => Known(() => BriefingView.Of(table.Session));

    /// <summary>What is read first.</summary>
    public OpeningView Opening => Known(() => OpeningView.Of(table.Session));

    /// <summary>The scene that waits; only while one does.</summary>
    public EventView Scene => Known(() => EventView.Of(table.Session, table.Session.Game.OpenEvent!));

    /// <summary>The words that the first page is the first to name.</summary>
    public TermMarks OpeningMarks => Known(() => new MarksOfOpening(_terms.Opening(Opening))).Marks;

    /// <summary>The words that the briefing is the first to name.</summary>
    public TermMarks BriefingMarks => Known(() => new MarksOfBriefing(_terms.Briefing(Briefing))).Marks;

    /// <summary>The words that the scene is the first to name; only while it waits.</summary>
    public TermMarks SceneMarks => Known(() => new MarksOfScene(_terms.Scene(Scene))).Marks;

    /// <summary>What the advisors say to it; only while it waits.</summary>
    public ImmutableArray<AdviceView> Voices => Known(() => new Table(AdviceView.Of(table.Session, table.Session.Game.OpenEvent!))).Voices;

    /// <summary>The end; only once it has come.</summary>
    public EndingView Ending => Known(() => EndingView.Of(table.Session, null));

    /// <summary>The initiatives that could be taken now, by name.</summary>
    public ImmutableArray<InitiativeView> Possible => Known(() => new Initiatives(
        [.. InitiativesView.Of(table.Session).Where(i => i.WhyNot is null)])).Names;

    /// <summary>The initiative taken this round, by name; null while none was.</summary>
    public string? Taken => Known(() => new Begun(InitiativesView.Taken(table.Session))).Name;

    /// <summary>The month and the phase in words.</summary>
    public string Date
    {
        get
        {
            var state = table.Session.Game.State;
            return $"{CalendarMonth.Of(state.Month)} · {BriefingView.PhaseNews(table.Session, state.Phase).Name}";
        }
    }

    /// <summary>The knobs at a setting.</summary>
    public KnobPanelView Knobs(in KnobSetting planned)
    {
        Freshen();
        if (_panel is null || _panel.Planned != planned) _panel = KnobPanelView.Of(table.Session, planned);
        return _panel;
    }

    private T Known<T>(Func<T> make)
        where T : class
    {
        Freshen();
        if (_known.TryGetValue(typeof(T), out var view)) return (T)view;
        var made = make();
        _known[typeof(T)] = made;
        return made;
    }

    private void Freshen()
    {
        if (_revision == table.Revision) return;
        _revision = table.Revision;
        _known.Clear();
        _panel = null;
    }

    private sealed record MarksOfOpening(TermMarks Marks);

    private sealed record MarksOfBriefing(TermMarks Marks);

    private sealed record MarksOfScene(TermMarks Marks);

    private sealed record Table(ImmutableArray<AdviceView> Voices);

    private sealed record Begun(string? Name);

    private sealed record Initiatives(ImmutableArray<InitiativeView> Names);
}
