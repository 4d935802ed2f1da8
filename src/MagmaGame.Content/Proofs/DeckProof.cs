using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Proofs;

/// <summary>Decks that have nothing to say, ever or in a certain state, and boosts of theirs that mean nothing.</summary>
internal sealed class DeckProof(Situations situations, Wording wording)
{
    /// <summary>Checks one deck.</summary>
    /// <param name="deck">The deck.</param>
    /// <param name="item">Where it stands.</param>
    /// <param name="drawn">Its events.</param>
    public void Check(Deck deck, Item item, IReadOnlyList<EventDefinition> drawn)
    {
        for (var i = 0; i < deck.Boosts.Length; i++) CheckBoost(deck.Boosts[i], i, item);
        var speaking = drawn.Where(e => e.Weight > 0 && situations.Showing(e) is not null).ToList();
        if (drawn.Count == 0) return;
        if (speaking.Count == 0) item.Context.Report.Add(ProofKinds.DeckNeverSpeaks.At(item.PlaceOf("id"), deck.Id));
        else if (Silence(speaking) is { } when) item.Context.Report.Add(ProofKinds.DeckCanBeEmpty.At(item.PlaceOf("id"), deck.Id, when));
    }

    /// <summary>What by itself keeps all of some events from showing, in words; null when nothing does. That several things together
    /// may do so, or that all events may have been shown, is true of every deck.</summary>
    internal string? Silence(List<EventDefinition> events)
    {
        if (events.Exists(e => e.When.Clauses.IsEmpty)) return null;
        // A thing that the first event does not ask about does not silence it.
        var asked = Mentions.Of(Situations.Of(events[0].When));
        var phase = Subject.Variable(Variable.Phase);
        var phases = Enumerable.Range(0, asked.Contains(phase) ? (int)Phase.Ended : 0).Select(number => (double)number);
        var silent = Values.Of(phases.Where(value => IsSilent(events, phase, value)));
        if (!silent.IsNone) return wording.Of(phase, silent);
        foreach (var subject in asked)
            foreach (var value in Extremes(subject))
                if (IsSilent(events, subject, value)) return wording.Of(subject, Values.Only(value));
        return null;
    }

    private bool IsSilent(List<EventDefinition> events, Subject subject, double value) => events.TrueForAll(definition =>
    {
        var known = situations.BeforeShowing(definition);
        return !known.Narrow(subject, Values.Only(value)) || !Assumption.All(Situations.Of(definition.When), known);
    });

    // Yes and no; the ends of what a number can be; that something has never been.
    private IEnumerable<double> Extremes(Subject subject)
    {
        if (subject.Kind is SubjectKind.EventAge or SubjectKind.MilestoneAge) return [GameState.LongAgo];
        var domain = situations.Domains.Of(subject);
        return [domain.Low, domain.High];
    }

    // A boost that could not be read counts always; then nothing is said.
    private void CheckBoost(WeightBoost boost, int index, Item item)
    {
        var clauses = Situations.Of(boost.If).ToList();
        if (clauses.Count == 0 || item.Context.Report.HasErrors) return;
        var known = new Knowledge(situations.Domains);
        var never = !Assumption.All(clauses, known.Copy());
        if (!never && Assumption.SomeFails(clauses, known.Copy())) return;
        if (item.Node.Find("boost") is not SequenceNode list || list.Items[index] is not MappingNode entry) return;
        var place = item.Context.PlaceOf(entry.Find("if") ?? entry, item.Trail.Then("boost").Then(index).Then("if"));
        item.Context.Report.Withdraw(DiagnosticCatalogue.NeverChanges, place.Span);
        item.Context.Report.Add((never ? ProofKinds.BoostNever : ProofKinds.BoostAlways).At(place, wording.Why(Mentions.Of(clauses), known)));
    }
}
