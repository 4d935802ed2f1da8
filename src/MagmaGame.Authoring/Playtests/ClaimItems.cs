using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.Scenarios;
using MagmaGame.Simulation.Sources;

namespace MagmaGame.Authoring.Playtests;

/// <summary>Which claims a player meets where. Claims that nothing played names have no item: no game can meet them.</summary>
internal sealed class ClaimItems
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly int[][] _initiatives;
    private readonly int[][] _milestones;
    private readonly Dictionary<string, int[]> _scenarios = new(StringComparer.Ordinal);
    private readonly Dictionary<Ending, int[]> _endings = [];
    private readonly Dictionary<(Channel Channel, Threat Threat), int[]> _causes = [];

    public ClaimItems(Catalogue catalogue, Func<Claim, int> add)
    {
        var named = catalogue.Events.SelectMany(Named).Concat(catalogue.Initiatives.SelectMany(Named))
            .Concat(catalogue.Milestones.SelectMany(m => m.Sources)).Concat(catalogue.Scenarios.SelectMany(s => s.Sources))
            .Concat(catalogue.Outcomes.SelectMany(o => o.Sources)).Concat(catalogue.Variants.SelectMany(v => v.Sources))
            .Concat(catalogue.Causes.SelectMany(c => c.Sources)).ToHashSet(StringComparer.Ordinal);
        foreach (var claim in catalogue.Documents.SelectMany(d => d.Claims))
            if (named.Contains(claim.Id)) _numbers[claim.Id] = add(claim);
        _initiatives = [.. catalogue.Initiatives.Select(i => Numbers(Named(i)))];
        _milestones = [.. catalogue.Milestones.Select(m => Numbers(m.Sources))];
        foreach (var scenario in catalogue.Scenarios) _scenarios[scenario.Id] = Numbers(scenario.Sources);
        foreach (var variant in catalogue.Variants)
        {
            foreach (var outcome in catalogue.Outcomes)
                _endings[new Ending(outcome.Outcome, variant.Variant)] = Numbers(outcome.Sources.Concat(variant.Sources));
        }
        foreach (var cause in catalogue.Causes) _causes[(cause.Channel, cause.Threat)] = Numbers(cause.Sources);
    }

    public int[] Of(EventDefinition definition) => Numbers(Named(definition));

    public int[] Of(Initiative initiative) => _initiatives[(int)initiative];

    public int[] Of(Milestone milestone) => _milestones[(int)milestone];

    public int[] Of(ScenarioDefinition scenario) => _scenarios.GetValueOrDefault(scenario.Id) ?? [];

    public int[] Of(Ending ending) => _endings.GetValueOrDefault(ending) ?? [];

    public int[] Of(Channel channel, Threat threat) => _causes.GetValueOrDefault((channel, threat)) ?? [];

    private static IEnumerable<string> Named(EventDefinition definition) =>
        definition.Sources.Concat(definition.Options.SelectMany(o => o.For.Concat(o.Against)));

    private static IEnumerable<string> Named(InitiativeDefinition definition) =>
        definition.Sources.Concat(definition.For).Concat(definition.Against);

    private int[] Numbers(IEnumerable<string> ids) =>
        [.. ids.Distinct(StringComparer.Ordinal).Where(_numbers.ContainsKey).Select(id => _numbers[id])];
}
