using System.Collections.Immutable;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Proofs;

/// <summary>What is certain about the moments in an event's life.</summary>
internal sealed class Situations
{
    private readonly HashSet<int> _shownUnchecked = [];

    private readonly bool[] _sound;
    private readonly bool _complete;

    /// <summary>Gathers which events show without being asked for their condition.</summary>
    /// <param name="domains">The variables.</param>
    /// <param name="writes">What answers do.</param>
    /// <param name="events">All events.</param>
    /// <param name="sound">Whether each could be read without a mistake.</param>
    /// <param name="complete">Whether all could.</param>
    public Situations(Domains domains, Writes writes, ImmutableArray<EventDefinition> events, bool[] sound, bool complete)
    {
        _sound = sound;
        _complete = complete;
        Domains = domains;
        Writes = writes;
        Events = events;
        foreach (var option in events.SelectMany(e => e.Options))
        {
            foreach (var call in option.Roll.Select(o => o.Then).Append(option.Then))
                if (call is { Recheck: false }) _shownUnchecked.Add(call.EventIndex);
        }
    }

    public Domains Domains { get; }

    public Writes Writes { get; }

    public ImmutableArray<EventDefinition> Events { get; }

    public static IEnumerable<LogicExpression> Of(Condition condition) => condition.Clauses.Select(clause => clause.Logic);

    /// <summary>Whether an event could be read without a mistake, so that its definition can be relied on.</summary>
    public bool IsSound(EventDefinition definition) => _sound[definition.Index];

    /// <summary>The moment when it is asked whether the event may show, apart from its own condition.</summary>
    public Knowledge BeforeShowing(EventDefinition definition)
    {
        var known = new Knowledge(Domains);
        if (definition.Times == 1) known.Narrow(Subject.EventAge(definition.Index), Domains.Never);
        else if (definition.Trigger is EventTrigger.Drawn or EventTrigger.Initiative)
            known.Narrow(Subject.EventAge(definition.Index), Domains.Never.Or(Values.Between(definition.Cooldown, Domains.LastMonth)));
        if (definition is { Trigger: EventTrigger.Milestone, Milestone: { } milestone })
            known.Narrow(Subject.MilestoneAge(milestone), Domains.Shown);
        return known;
    }

    /// <summary>The moment when the event shows; null when it never can.</summary>
    public Knowledge? Showing(EventDefinition definition)
    {
        var known = BeforeShowing(definition);
        // What could not be read might call it without a look at its condition.
        if (_shownUnchecked.Contains(definition.Index) || (!_complete && definition.Trigger == EventTrigger.Called)) return known;
        return Assumption.All(Of(definition.When), known) ? known : null;
    }

    /// <summary>
    /// The moment of the answer. A month asks two events at most besides the scenes of initiatives, so at most one other answer
    /// comes between.
    /// </summary>
    /// <param name="definition">The event.</param>
    /// <param name="showing">What was known when it showed.</param>
    public Knowledge Answering(EventDefinition definition, Knowledge showing)
    {
        var known = Writes.AfterOneAnswer(showing);
        known.Put(Subject.EventAge(definition.Index), Values.Only(0));
        if (definition.Times == 1)
            for (var option = 0; option < definition.Options.Length; option++)
                known.Put(Subject.Chosen(definition.Index, option), Domains.No);
        return known;
    }

    /// <summary>
    /// The moment when a called event is due. Months have gone by, so of all that was known only what cannot be undone is left.
    /// Null when the game is over by then.
    /// </summary>
    /// <param name="answering">What was known once the calling option was chosen and has done what it does.</param>
    /// <param name="caller">The calling event.</param>
    /// <param name="option">Its option.</param>
    /// <param name="call">The call.</param>
    public Knowledge? Called(Knowledge answering, EventDefinition caller, int option, ChainCall call)
    {
        var known = BeforeShowing(Events[call.EventIndex]);
        var month = Subject.Variable(Variable.Month);
        var earliest = answering.Of(month).Low + call.AfterMin;
        if (!known.Narrow(month, Values.Between(earliest, double.MaxValue))) return null;
        foreach (var subject in answering.Subjects)
        {
            var was = answering.Of(subject);
            // The simulation itself moves its own variables, and nobody but effects moves those of the writers.
            if (subject.Kind == SubjectKind.Variable && subject.Index >= VariableTable.OwnCount)
                known.Put(subject, Writes.Lasting(subject.Index, was));
            var lasts = subject.Kind == SubjectKind.Chosen
                ? was.Same(Domains.Yes)
                : subject.Kind != SubjectKind.Variable && !was.Has(GameState.LongAgo);
            if (!lasts) continue;
            var now = subject.Kind == SubjectKind.Chosen ? Domains.Yes : Domains.Shown;
            // A call of an event that shows only once and calls itself comes to nothing, which is no contradiction to report.
            if (!known.Narrow(subject, now)) return known;
        }
        known.Narrow(Subject.Chosen(caller.Index, option), Domains.Yes);
        if (caller.Times != 1 || caller.Index == call.EventIndex) return known;
        for (var other = 0; other < caller.Options.Length; other++)
            if (other != option) known.Narrow(Subject.Chosen(caller.Index, other), Domains.No);
        known.Narrow(Subject.EventAge(caller.Index), Values.Between(call.AfterMin, Domains.LastMonth));
        return known;
    }
}
