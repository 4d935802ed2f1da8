using MagmaGame.Simulation.Games;

namespace MagmaGame.Session;

/// <summary>A version of the content that a game was played with.</summary>
/// <param name="Decision">The first of its decisions that was taken by this version, from 0.</param>
/// <param name="Month">Month in which the game went over to it; 0 for the first.</param>
/// <param name="Rules">The version.</param>
public sealed record PlayedVersion(int Decision, int Month, GameRules Rules);
