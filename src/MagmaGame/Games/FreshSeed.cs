using System.Security.Cryptography;

namespace MagmaGame.Games;

/// <summary>The seed of a game for which none was asked.</summary>
internal static class FreshSeed
{
    // Short enough to say aloud across a room.
    private const int Seeds = 1_000_000;

    /// <summary>A seed that nobody can foresee, from 0 to 999,999.</summary>
    public static uint Draw() => (uint)RandomNumberGenerator.GetInt32(Seeds);
}
