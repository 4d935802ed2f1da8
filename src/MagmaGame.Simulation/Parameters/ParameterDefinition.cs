using System.Collections.Immutable;

namespace MagmaGame.Simulation.Parameters;

/// <summary>A constant of the model as content declares it.</summary>
/// <param name="Name">Its name in snake_case.</param>
/// <param name="Values">Its value; three values, one per rival, where the model wants a list.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Low">Least sensible value.</param>
/// <param name="High">Greatest sensible value.</param>
/// <param name="Sources">Claim ids it rests on, or the word <c>assumption</c>.</param>
/// <param name="Meaning">What it stands for.</param>
public sealed record ParameterDefinition(
    string Name,
    ImmutableArray<double> Values,
    string Unit,
    double Low,
    double High,
    ImmutableArray<string> Sources,
    string Meaning)
{
    /// <summary>The content file that declares it, such as <c>content/model/hazard.yaml</c>; empty where there is none.</summary>
    public string File { get; init; } = "";
}
