using System.Collections.Immutable;
using MagmaGame.Simulation.Advisors;
using MagmaGame.Simulation.Cast;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Experiments;
using MagmaGame.Simulation.Glossary;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.Sources;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Tutorials;

namespace MagmaGame.Simulation.Catalogues;

/// <summary>
/// Everything content says, checked and frozen: the rules and texts that games, reports and screens work from. Lists whose
/// elements name an enum (milestones, initiatives, phases, reasons) stand in the enum's order.
/// </summary>
public sealed record Catalogue
{
    /// <summary>Hash of all content files that bear on play, 16 hexadecimal digits; journals carry it.</summary>
    public required string ContentHash { get; init; }
    /// <summary>The variables.</summary>
    public required VariableTable Variables { get; init; }
    /// <summary>The constants as declared.</summary>
    public required ImmutableArray<ParameterDefinition> Parameters { get; init; }
    /// <summary>The constants as the model reads them.</summary>
    public required ModelParameters Model { get; init; }
    /// <summary>The events, by index.</summary>
    public required ImmutableArray<EventDefinition> Events { get; init; }
    /// <summary>The decks, by index.</summary>
    public required ImmutableArray<Deck> Decks { get; init; }
    /// <summary>Weight of a quiet draw, against the weights of the decks.</summary>
    public required double QuietWeight { get; init; }
    /// <summary>The initiatives.</summary>
    public required ImmutableArray<InitiativeDefinition> Initiatives { get; init; }
    /// <summary>The milestones.</summary>
    public required ImmutableArray<MilestoneDefinition> Milestones { get; init; }
    /// <summary>The phases.</summary>
    public required ImmutableArray<PhaseDefinition> Phases { get; init; }
    /// <summary>The words for each reason of a change.</summary>
    public required ImmutableArray<string> ReasonPhrases { get; init; }
    /// <summary>The three outcomes.</summary>
    public required ImmutableArray<OutcomeDefinition> Outcomes { get; init; }
    /// <summary>The variants, in the order of the enum.</summary>
    public required ImmutableArray<VariantDefinition> Variants { get; init; }
    /// <summary>Texts for causes of a catastrophe.</summary>
    public required ImmutableArray<CauseDefinition> Causes { get; init; }
    /// <summary>Texts for the two verdicts.</summary>
    public required VerdictTexts Verdicts { get; init; }
    /// <summary>The scenarios, by id.</summary>
    public required ImmutableArray<ScenarioDefinition> Scenarios { get; init; }
    /// <summary>The policies, by id.</summary>
    public required ImmutableArray<PolicyDefinition> Policies { get; init; }
    /// <summary>The roles of the cast.</summary>
    public required ImmutableArray<RoleDefinition> Roles { get; init; }
    /// <summary>The source essays.</summary>
    public required ImmutableArray<SourceDocument> Documents { get; init; }
    /// <summary>The guides: name and Markdown text.</summary>
    public required ImmutableSortedDictionary<string, string> Guides { get; init; }

    /// <summary>What ids were called in earlier versions.</summary>
    public Renames Renames { get; init; } = Renames.None;

    /// <summary>The tutorials, by id.</summary>
    public ImmutableArray<TutorialDefinition> Tutorials { get; init; } = [];

    /// <summary>The experiments, as content lists them.</summary>
    public ImmutableArray<ExperimentDefinition> Experiments { get; init; } = [];

    /// <summary>The advisors at the table, as content lists them.</summary>
    public ImmutableArray<AdvisorDefinition> Advisors { get; init; } = [];

    /// <summary>What advisors say to events, by the event's id; within one in the order of the advisors.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Advice>> Advice { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<Advice>>(StringComparer.Ordinal);

    /// <summary>The glossary, by its words.</summary>
    public ImmutableArray<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>What is asked and looked at when a game is done.</summary>
    public DebriefTexts Debriefing { get; init; } = DebriefTexts.None;

    /// <summary>The scenarios that are worlds to choose and compare: all but those of tutorials; those that are made for a length
    /// of time last, the shortest first.</summary>
    public IEnumerable<ScenarioDefinition> Worlds =>
        Scenarios.Where(s => !Tutorials.Any(t => t.ScenarioId == s.Id)).OrderBy(s => s.Minutes ?? 0);

    /// <summary>The decks, by index, as a scenario has them: one that is silent in it has no weight.</summary>
    public ImmutableArray<Deck> DecksIn(ScenarioDefinition scenario) =>
        scenario.Decks is { } chosen ? [.. Decks.Select(chosen.Of)] : Decks;

    /// <summary>Weight of a quiet draw in a scenario, against the weights of its decks.</summary>
    public double QuietWeightIn(ScenarioDefinition scenario) => scenario.QuietWeight ?? QuietWeight;

    /// <summary>The scenario of that id, or of that id in an earlier version; or null.</summary>
    public ScenarioDefinition? Scenario(string id)
    {
        var now = Renames.Scenarios.GetValueOrDefault(id, id);
        return Scenarios.FirstOrDefault(s => s.Id == now);
    }

    /// <summary>The variable of that name, or of that name in an earlier version; or null.</summary>
    public VariableDefinition? Variable(string name) => Variables.Find(Renames.Variables.GetValueOrDefault(name, name));

    /// <summary>The constant of that name, or null.</summary>
    public ParameterDefinition? Constant(string name) => Parameters.FirstOrDefault(p => p.Name == name);

    /// <summary>Names of the constants that the model counts by: they must be whole.</summary>
    public IReadOnlySet<string> WholeConstants()
    {
        var reader = new ParameterReader(Parameters);
        _ = new ModelParameters(reader);
        return reader.Whole;
    }

    /// <summary>The same content with other constants, for analysis. Kept games are not for it: its hash is that of the content
    /// as it stands.</summary>
    /// <param name="changes">The changes, in order; a later one of the same constant goes on from an earlier.</param>
    /// <exception cref="ArgumentException">There is no such constant, or the number of values does not fit it.</exception>
    public Catalogue WithConstants(params IReadOnlyCollection<ConstantChange> changes)
    {
        if (changes.Count == 0) return this;
        var whole = WholeConstants();
        var constants = Parameters.ToArray();
        foreach (var change in changes)
        {
            var at = Array.FindIndex(constants, constant => constant.Name == change.Name);
            if (at < 0) throw new ArgumentException($"There is no constant '{change.Name}'.", nameof(changes));
            constants[at] = constants[at] with { Values = change.Of(constants[at], whole.Contains(change.Name)) };
        }
        return this with { Parameters = [.. constants], Model = new ModelParameters(new ParameterReader(constants)) };
    }

    /// <summary>The tutorial that plays that scenario with that seed, or null.</summary>
    public TutorialDefinition? TutorialOf(string scenarioId, uint seed) =>
        Tutorials.FirstOrDefault(t => t.ScenarioId == scenarioId && t.Seed == seed);

    /// <summary>The policy of that id, or of that id in an earlier version; or null.</summary>
    public PolicyDefinition? Policy(string id)
    {
        var now = Renames.Policies.GetValueOrDefault(id, id);
        return Policies.FirstOrDefault(p => p.Id == now);
    }

    /// <summary>The policy that a search found best for a scenario and that is kept as the yardstick of regret; or null.</summary>
    public PolicyDefinition? BestPolicyFor(ScenarioDefinition scenario) => Policies.FirstOrDefault(p => p.BestFor == scenario.Id);

    /// <summary>The event of that id, or of that id in an earlier version; or null.</summary>
    public EventDefinition? Event(string id)
    {
        var now = Renames.Events.GetValueOrDefault(id, id);
        return Events.FirstOrDefault(e => e.Id == now);
    }

    /// <summary>What advisors say to the event of that id; empty when nobody has a view.</summary>
    public ImmutableArray<Advice> AdviceOn(string eventId) => Advice.GetValueOrDefault(eventId, []);

    /// <summary>The claim of that id, or null.</summary>
    public Claim? Claim(string id) => Documents.SelectMany(d => d.Claims).FirstOrDefault(c => c.Id == id);
}
