using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Content.Proofs;

/// <summary>Scenarios that draw from decks of their own: events that wait for others which never come there, and choices that can
/// be silent as a whole.</summary>
internal sealed class ScenarioProof
{
    private readonly Situations _situations;
    private readonly Wording _wording;
    private readonly DeckProof _decks;
    private readonly List<Subject>[] _asked;

    /// <summary>Gathers which events ask for others.</summary>
    public ScenarioProof(Situations situations, Wording wording, DeckProof decks)
    {
        (_situations, _wording, _decks) = (situations, wording, decks);
        _asked = [.. situations.Events.Select(e => Mentions.Of(Situations.Of(e.When)).FindAll(IsOfEvent))];
    }

    /// <summary>Checks one scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="item">Where it stands; nothing is said of one with mistakes.</param>
    public void Check(ScenarioDefinition scenario, Item item)
    {
        if (scenario.Decks is null || item.Context.Report.HasErrors) return;
        var coming = Coming(scenario);
        if (item.Node.Find("decks") is SequenceNode list) TellWaiting(scenario.Decks, item, list, coming);
        var speaking = _situations.Events
            .Where(e => scenario.Draws(e) && coming[e.Index] && e.Weight > 0 && _situations.Showing(e) is not null).ToList();
        if (speaking.Count > 0 && _decks.Silence(speaking) is { } when)
            item.Context.Report.Add(ProofKinds.ChoiceCanBeSilent.At(item.PlaceOf("decks"), when));
    }

    private static bool IsOfEvent(Subject subject) => subject.Kind is SubjectKind.EventAge or SubjectKind.Chosen;

    private static IEnumerable<int> CalledBy(EventDefinition definition) =>
        definition.Options.SelectMany(o => o.Roll.Select(r => r.Then).Append(o.Then)).OfType<ChainCall>().Select(call => call.EventIndex);

    private void TellWaiting(DeckSelection chosen, Item item, SequenceNode list, bool[] coming)
    {
        for (var i = 0; i < chosen.Decks.Length; i++)
        {
            if (list.Items[i] is not MappingNode { } entry || entry.Find("only") is not SequenceNode only) continue;
            for (var j = 0; j < chosen.Decks[i].Only.Length; j++)
            {
                var definition = _situations.Events[chosen.Decks[i].Only[j]];
                // That it never shows anywhere is told where it is defined.
                if (coming[definition.Index] || _situations.Showing(definition) is null) continue;
                var missing = _asked[definition.Index].FindAll(subject => !coming[subject.Index]);
                var place = item.Context.PlaceOf(only.Items[j], item.Trail.Then("decks").Then(i).Then("only").Then(j));
                item.Context.Report.Add(ProofKinds.WaitsForNothing.At(place, definition.Id, _wording.Why(missing, Without(definition, coming)!)));
            }
        }
    }

    // Which events may come. All that is drawn, brought or called might at first; what waits for something that does not come falls
    // out, and what only that calls, until nothing more does.
    private bool[] Coming(ScenarioDefinition scenario)
    {
        var events = _situations.Events;
        var barred = new bool[events.Length];
        while (true)
        {
            var coming = Reached(scenario, barred);
            var fell = false;
            foreach (var definition in events)
            {
                // Some calls do not ask for the condition of what they call.
                if (!coming[definition.Index] || definition.Trigger == EventTrigger.Called) continue;
                if (_asked[definition.Index].TrueForAll(subject => coming[subject.Index])) continue;
                if (Without(definition, coming) is { } known && Assumption.All(Situations.Of(definition.When), known)) continue;
                barred[definition.Index] = fell = true;
            }
            if (!fell) return coming;
        }
    }

    private bool[] Reached(ScenarioDefinition scenario, bool[] barred)
    {
        var events = _situations.Events;
        var coming = new bool[events.Length];
        var open = new Stack<int>(scenario.Scenes.Select(scene => scene.EventIndex));
        foreach (var definition in events)
            if (definition.Trigger is EventTrigger.Milestone or EventTrigger.Initiative || scenario.Draws(definition)) open.Push(definition.Index);
        while (open.TryPop(out var index))
        {
            if (barred[index] || coming[index]) continue;
            coming[index] = true;
            foreach (var called in CalledBy(events[index])) open.Push(called);
        }
        return coming;
    }

    // What is known when an event might show, if what does not come has never been shown; null when that is a contradiction.
    private Knowledge? Without(EventDefinition definition, bool[] coming)
    {
        var known = _situations.BeforeShowing(definition);
        foreach (var subject in _asked[definition.Index])
        {
            if (coming[subject.Index]) continue;
            if (!known.Narrow(subject, subject.Kind == SubjectKind.EventAge ? Domains.Never : Domains.No)) return null;
        }
        return known;
    }
}
