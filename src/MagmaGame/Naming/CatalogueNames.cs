using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Naming;

/// <summary>Finds what the command line names, or says what there is.</summary>
internal static class CatalogueNames
{
    /// <summary>The scenario of that id.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static ScenarioDefinition NeedScenario(this Catalogue catalogue, string id) =>
        catalogue.Scenario(id) ?? throw Unknown("scenario", id, [.. catalogue.Scenarios.Select(s => s.Id)]);

    /// <summary>The policy of that id.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static PolicyDefinition NeedPolicy(this Catalogue catalogue, string id) =>
        catalogue.Policy(id) ?? throw Unknown("policy", id, [.. catalogue.Policies.Select(p => p.Id)]);

    /// <summary>The failure to find a name.</summary>
    public static CommandFailure Unknown(string kind, string id, IReadOnlyList<string> names) => new(
        $"There is no {kind} '{id}'.{Suggestion.For(id, names)} There {(names.Count == 1 ? "is" : "are")}: {string.Join(", ", names)}.");
}
