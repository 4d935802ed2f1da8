using System.Collections.Immutable;

namespace MagmaGame.Simulation.Cast;

/// <summary>What a role of the cast is.</summary>
public enum RoleKind
{
    /// <summary>A person; named per game.</summary>
    Person,
    /// <summary>An organisation; named per game from <see cref="RoleDefinition.Names"/>.</summary>
    Organisation,
}

/// <summary>A role that texts may name in braces, as <c>{cast.security_lead}</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Person or organisation.</param>
/// <param name="What">What the role is.</param>
/// <param name="Names">Names to choose from, for organisations.</param>
public sealed record RoleDefinition(string Id, RoleKind Kind, string What, ImmutableArray<string> Names);
