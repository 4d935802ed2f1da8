using System.Collections.Immutable;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Simulation.Policies;

/// <summary>Sets the knobs while its condition holds.</summary>
/// <param name="When">The condition.</param>
/// <param name="Knobs">The setting.</param>
public sealed record KnobRule(Condition When, KnobSetting Knobs);

/// <summary>Takes an initiative while its condition holds.</summary>
/// <param name="When">The condition.</param>
/// <param name="Do">The initiative.</param>
public sealed record InitiativeRule(Condition When, Initiative Do);

/// <summary>A fixed answer to one event.</summary>
/// <param name="EventIndex">The event.</param>
/// <param name="OptionIndex">The option to choose.</param>
public readonly record struct FixedAnswer(int EventIndex, int OptionIndex);

/// <summary>A way to play that a machine can follow.</summary>
public sealed record PolicyDefinition
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }
    /// <summary>A few words.</summary>
    public required string Name { get; init; }
    /// <summary>How it plays and why.</summary>
    public required string Text { get; init; }
    /// <summary>Claims it rests on.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
    /// <summary>Whether it is kept out of all sets that are usual: an arm of experiments, or a policy found by search.</summary>
    public bool Lab { get; init; }
    /// <summary>Id of the scenario for which a search found it best: there it is the yardstick of regret; null for none.</summary>
    public string? BestFor { get; init; }
    /// <summary>Whether it plays at random.</summary>
    public bool Random { get; init; }
    /// <summary>Start values it sets before the first month.</summary>
    public ImmutableArray<StartValue> Start { get; init; } = [];
    /// <summary>Option tags in order of preference; <c>first</c> is the first option.</summary>
    public ImmutableArray<string> Answers { get; init; } = [];
    /// <summary>Fixed answers, before the tags are asked.</summary>
    public ImmutableArray<FixedAnswer> Choose { get; init; } = [];
    /// <summary>The first rule that holds sets the knobs.</summary>
    public ImmutableArray<KnobRule> Knobs { get; init; } = [];
    /// <summary>The first rule that holds and is possible is taken, one a month.</summary>
    public ImmutableArray<InitiativeRule> Initiatives { get; init; } = [];
}
