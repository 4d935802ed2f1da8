using MagmaGame.Simulation.Games;

namespace MagmaGame.Terminal.FullScreen;

/// <summary>What is wished for a new game whose world is still to be chosen; what is null is as options and luck have it.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Pace">The pace.</param>
/// <param name="Teaching">Whether predictions are asked for.</param>
public sealed record NewGameWish(uint? Seed, Pace? Pace, bool? Teaching);
