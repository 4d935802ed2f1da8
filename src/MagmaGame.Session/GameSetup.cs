using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Session;

/// <summary>What is chosen before the first month; together with the decisions it makes the whole game.</summary>
/// <param name="ScenarioId">Id of the scenario.</param>
/// <param name="Seed">The seed of all luck.</param>
/// <param name="Pace">Months per round.</param>
/// <param name="Teaching">Whether every round asks for a prediction; changes nothing in the world.</param>
public sealed record GameSetup(string ScenarioId, uint Seed, Pace Pace, bool Teaching)
{
    /// <summary>Values that the game starts with instead of the scenario's, as a policy sets them; each variable once.</summary>
    public ImmutableArray<NamedStart> Start { get; init; } = [];

    /// <summary>Start values by the names that journals know them by.</summary>
    public static ImmutableArray<NamedStart> Named(Catalogue catalogue, ImmutableArray<StartValue> start) =>
        [.. start.Select(value => new NamedStart(catalogue.Variables[value.Slot].Name, value.Value))];

    /// <summary>Whether all is the same, the start values in their order included.</summary>
    public bool Equals(GameSetup? other) =>
        other is not null && string.Equals(ScenarioId, other.ScenarioId, StringComparison.Ordinal) && Seed == other.Seed
        && Pace == other.Pace && Teaching == other.Teaching && Start.AsSpan().SequenceEqual(other.Start.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ScenarioId, Seed, Pace, Teaching, Start.Length);

    /// <summary>The first start value that a catalogue does not allow: no such variable, one that cannot be set, or a value out of
    /// its range; null when all are well.</summary>
    internal NamedStart? WrongStart(Catalogue catalogue)
    {
        foreach (var start in Start)
        {
            if (catalogue.Variable(start.Variable) is not { Writable: true } variable
                || !(start.Value >= variable.Low && start.Value <= variable.High))
            {
                return start;
            }
        }
        return null;
    }

    /// <summary>The start values as a game takes them.</summary>
    /// <param name="catalogue">Content that allows them.</param>
    public StartOverrides Overrides(Catalogue catalogue) => Start.IsEmpty
        ? StartOverrides.None
        : new StartOverrides { Set = [.. Start.Select(s => new StartValue(catalogue.Variable(s.Variable)!.Slot, s.Value))] };
}

/// <summary>A start value with its variable's name.</summary>
/// <param name="Variable">Name of the variable.</param>
/// <param name="Value">The value, within the variable's range.</param>
public readonly record struct NamedStart(string Variable, double Value);
