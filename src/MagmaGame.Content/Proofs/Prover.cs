using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Proofs;

/// <summary>
/// Proves what can be proved of the events over all values that variables can have. An event with a mistake of its own is left
/// out, and what it might do is not relied on, so one broken event hides no other and causes no false finding.
/// </summary>
internal sealed class Prover
{
    private readonly ImmutableArray<EventDefinition> _events;
    private readonly IReadOnlyList<Item> _items;
    private readonly bool[] _sound;
    private readonly Domains _domains;
    private readonly Situations _situations;
    private readonly Wording _wording;
    private readonly bool _complete;

    /// <summary>Gets ready to prove things of a library.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="events">The events as far as they could be read.</param>
    /// <param name="items">Where they stand, in the same order.</param>
    /// <param name="partial">Whether further events could not be read at all.</param>
    public Prover(VariableTable variables, ImmutableArray<EventDefinition> events, IReadOnlyList<Item> items, bool partial)
    {
        _events = events;
        _items = items;
        _sound = SoundEvents(items);
        _complete = !partial && Array.TrueForAll(_sound, sound => sound);
        _domains = new Domains(variables.All, [.. events.Select(e => _sound[e.Index] && e.Times == 1 ? e.Options.Length : 0)]);
        _situations = new Situations(_domains, new Writes(_domains, events, _complete), events, _sound, _complete);
        _wording = new Wording(_domains, events);
    }

    /// <summary>Checks every event by itself and with those it calls; files side by side, since each has a report of its own.</summary>
    public void CheckEvents()
    {
        var files = _events.Where(e => _sound[e.Index]).GroupBy(e => _items[e.Index].Context.Source).Select(g => g.ToList()).ToList();
        SideBySide.Do(files.Count, files.Sum(file => (long)_items[file[0].Index].Context.Source.Text.Length), i => CheckFile(files[i]));
    }

    /// <summary>Checks the decks with the events they hold.</summary>
    public void CheckDecks(ImmutableArray<Deck> decks, IReadOnlyList<Item> items)
    {
        if (!_complete) return;
        var drawn = _events.Where(e => e.Trigger == EventTrigger.Drawn).ToLookup(e => e.DeckIndex);
        var proof = new DeckProof(_situations, _wording);
        for (var i = 0; i < decks.Length; i++) proof.Check(decks[i], items[i], [.. drawn[i]]);
    }

    /// <summary>Checks the scenarios that draw from decks of their own.</summary>
    public void CheckScenarios(ImmutableArray<ScenarioDefinition> scenarios, IReadOnlyList<Item> items)
    {
        if (!_complete || scenarios.All(scenario => scenario.Decks is null)) return;
        var proof = new ScenarioProof(_situations, _wording, new DeckProof(_situations, _wording));
        foreach (var item in items)
        {
            if (item.Scalar("id") is { } id && scenarios.FirstOrDefault(s => s.Id == id.Text) is { } scenario) proof.Check(scenario, item);
        }
    }

    /// <summary>Warns of writers' variables that conditions ask for and nothing sets.</summary>
    public void CheckVariables(
        Vocabulary names, ImmutableArray<ScenarioDefinition> scenarios, ImmutableArray<PolicyDefinition> policies, Report report)
    {
        if (!_complete || _domains.Variables.Length == VariableTable.OwnCount) return;
        var set = scenarios.SelectMany(s => s.Start).Concat(policies.SelectMany(p => p.Start)).Select(start => start.Slot).ToHashSet();
        var asked = Mentions.Of(_events.SelectMany(Conditions).SelectMany(Situations.Of));
        foreach (var variable in _domains.Variables.Skip(VariableTable.OwnCount))
        {
            if (set.Contains(variable.Slot) || _situations.Writes.IsWritten(variable.Slot)) continue;
            if (asked.Contains(Subject.Variable(variable.Slot)))
                report.Add(ProofKinds.NeverWritten.At(names.Variables.PlaceOf(variable.Name), variable.Name));
        }
    }

    private void CheckFile(List<EventDefinition> events)
    {
        var findings = new Findings(_items);
        var when = new WhenProof(_situations, _wording, findings);
        var draws = new DrawProof(_wording, findings);
        var options = new OptionProof(_wording, findings);
        var effects = new EffectProof(_situations, _wording, findings);
        var scenes = new SceneProof(_situations, findings);
        foreach (var definition in events)
        {
            when.Check(definition);
            if (_situations.Showing(definition) is not { } showing) continue;
            draws.Check(definition, showing);
            scenes.Check(definition, showing);
            var answering = _situations.Answering(definition, showing);
            options.Check(definition, showing, answering);
            effects.Check(definition, answering);
        }
    }

    private static IEnumerable<Condition> Conditions(EventDefinition definition) =>
        definition.Options.Select(o => o.Enable).Concat(definition.Boosts.Select(b => b.If)).Append(definition.When);

    // A report that is full tells of no further mistakes, so none of its events is relied on.
    private static bool[] SoundEvents(IReadOnlyList<Item> items)
    {
        var sound = new bool[items.Count];
        var lines = new Dictionary<Report, List<int>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < sound.Length; i++)
        {
            var (report, first) = (items[i].Context.Report, items[i].Node.Span.StartLine);
            sound[i] = !report.HasErrors;
            if (sound[i] || report.IsFull) continue;
            if (!lines.TryGetValue(report, out var wrong)) lines.Add(report, wrong = LinesOfErrors(report));
            var isLast = i + 1 == sound.Length || items[i + 1].Context != items[i].Context;
            var end = isLast ? int.MaxValue : items[i + 1].Node.Span.StartLine;
            var at = wrong.BinarySearch(first);
            if (at < 0) at = ~at;
            sound[i] = at == wrong.Count || wrong[at] >= end;
        }
        return sound;
    }

    // That the first option can be disabled is a mistake which the proofs have more to say about.
    private static List<int> LinesOfErrors(Report report)
    {
        var lines = report.All.Where(d => d.Severity == Severity.Error && d.Kind != DiagnosticCatalogue.FirstOptionDisabled)
            .Select(d => d.Span.StartLine).ToList();
        lines.Sort();
        return lines;
    }
}
