using System.Collections.Immutable;
using MagmaGame.Simulation.Parameters;

namespace MagmaGame.Content.Experiments;

/// <summary>The names that arms may use.</summary>
/// <param name="Policies">Ids of policies; null when some may be missing because a file cannot be read.</param>
/// <param name="Scenarios">Ids of scenarios; null as above.</param>
/// <param name="Constants">The constants of the model.</param>
/// <param name="AllConstants">Whether none of them is missing because a file cannot be read.</param>
internal sealed record ArmNames(
    IReadOnlyCollection<string>? Policies,
    IReadOnlyCollection<string>? Scenarios,
    ImmutableDictionary<string, ParameterDefinition> Constants,
    bool AllConstants);
