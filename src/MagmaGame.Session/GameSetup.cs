using MagmaGame.Simulation.Games;

namespace MagmaGame.Session;

/// <summary>What is chosen before the first month; together with the decisions it makes the whole game.</summary>
/// <param name="ScenarioId">Id of the scenario.</param>
/// <param name="Seed">The seed of all luck.</param>
/// <param name="Pace">Months per round.</param>
/// <param name="Teaching">Whether every round asks for a prediction; changes nothing in the world.</param>
public sealed record GameSetup(string ScenarioId, uint Seed, Pace Pace, bool Teaching);
