using System.Collections.Immutable;
using MagmaGame.Simulation.Sources;

namespace MagmaGame.Authoring.Claims;

/// <summary>A claim with all that carries it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Carriers">What carries it, in the order of the kinds.</param>
public sealed record CarriedClaim(Claim Claim, ImmutableArray<Carrier> Carriers)
{
    /// <summary>How many different things carry it.</summary>
    public int Things => Carriers.Select(c => c.Thing).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Whether somebody who plays can meet it.</summary>
    public bool IsMet => Carriers.Any(c => c.IsMet);
}
