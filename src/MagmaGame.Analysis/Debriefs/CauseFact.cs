using MagmaGame.Simulation.Risk;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>A source of danger in a finished game.</summary>
/// <param name="Channel">Through what it came.</param>
/// <param name="Threat">What it was.</param>
/// <param name="Share">Share of all danger, 0 to 1.</param>
/// <param name="InPlay">What share of its own danger came during play, 0 to 1.</param>
public sealed record CauseFact(Channel Channel, Threat Threat, double Share, double InPlay);
