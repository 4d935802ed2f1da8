using MagmaGame.Simulation.Random;

namespace MagmaGame.Simulation.Games;

/// <summary>What of a game is drawn from other seeds than its own.</summary>
/// <param name="World">Seed of the hidden world; null for the game's own.</param>
/// <param name="Noise">Seed of the noise on all that Magma sees; null for the game's own.</param>
public readonly record struct OtherWorld(uint? World, uint? Noise)
{
    private static readonly RandomStream[] NoiseStreams =
        [RandomStream.SafetyNoise, RandomStream.RivalNoise, RandomStream.PauseNoise, RandomStream.DangerNoise];

    /// <summary>Nothing.</summary>
    public static OtherWorld None => default;

    internal static void ChangeNoise(KeyedRandom luck, uint seed)
    {
        foreach (var stream in NoiseStreams) luck.Reseed(stream, seed);
    }
}
