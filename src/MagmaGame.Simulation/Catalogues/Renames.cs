using System.Collections.Immutable;

namespace MagmaGame.Simulation.Catalogues;

/// <summary>Ids that had other names in earlier versions of the content: old name to new. Chains are resolved: a name that was
/// changed twice leads to the last.</summary>
public sealed record Renames
{
    /// <summary>None.</summary>
    public static Renames None { get; } = new();

    /// <summary>Variables.</summary>
    public ImmutableSortedDictionary<string, string> Variables { get; init; } = Empty;
    /// <summary>Events.</summary>
    public ImmutableSortedDictionary<string, string> Events { get; init; } = Empty;
    /// <summary>Options, each as <c>event.option</c> by the event's new name, to the option's new name alone.</summary>
    public ImmutableSortedDictionary<string, string> Options { get; init; } = Empty;
    /// <summary>Scenarios.</summary>
    public ImmutableSortedDictionary<string, string> Scenarios { get; init; } = Empty;

    /// <summary>Policies.</summary>
    public ImmutableSortedDictionary<string, string> Policies { get; init; } = Empty;
    /// <summary>Ids that were taken away on purpose; options as <c>event.option</c>.</summary>
    public ImmutableSortedSet<string> Removed { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, string> Empty =>
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What an option of an event is called now.</summary>
    /// <param name="eventId">The event, by its new name.</param>
    /// <param name="optionId">The option, by any name it had.</param>
    public string Option(string eventId, string optionId) => Options.GetValueOrDefault($"{eventId}.{optionId}", optionId);
}
