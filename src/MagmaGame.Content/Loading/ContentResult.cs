using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Simulation.Catalogues;

namespace MagmaGame.Content.Loading;

/// <summary>What came of loading.</summary>
/// <param name="Catalogue">The catalogue; null when there is an error.</param>
/// <param name="Diagnostics">Everything found and not allowed, by path, line and column.</param>
public sealed record ContentResult(Catalogue? Catalogue, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What was found and is meant to be so, as comments in the files say.</summary>
    public ImmutableArray<AllowedDiagnostic> Allowed { get; init; } = [];
}
