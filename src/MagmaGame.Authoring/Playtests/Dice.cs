namespace MagmaGame.Authoring.Playtests;

/// <summary>Choices of a directed run: a small generator, the same on every runtime, that is no part of any game's luck.</summary>
/// <param name="seed">Where it begins.</param>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Uniform() * count);

    /// <summary>Uniform in [0, 1).</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / 9007199254740992.0);

    /// <summary>32 random bits.</summary>
    public uint Bits() => (uint)(Next() >> 32);

    private ulong Next()
    {
        unchecked
        {
            var x = _state += 0x9E3779B97F4A7C15UL;
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
            return x ^ (x >> 31);
        }
    }
}
