using System.Collections.Immutable;
using MagmaGame.Content.Names;
using MagmaGame.Simulation.Advisors;

namespace MagmaGame.Content.Advisors;

/// <summary>The advisors as read.</summary>
/// <param name="Definitions">All of them, in the order of the files.</param>
/// <param name="Names">The same by their ids.</param>
internal sealed record AdvisorTable(ImmutableArray<AdvisorDefinition> Definitions, NameTable<AdvisorDefinition> Names)
{
    /// <summary>Whether an advisor may be missing because it could not be read.</summary>
    public required bool IsPartial { get; init; }
}
