namespace MagmaGame.Simulations;

/// <summary>How many games to play, and how.</summary>
/// <param name="Games">Games of one policy in one scenario.</param>
/// <param name="FirstSeed">Seed of the first.</param>
/// <param name="Threads">Worker threads.</param>
internal sealed record SimulationPlan(int Games, uint FirstSeed, int Threads);
