namespace MagmaGame.Simulation.Random;

/// <summary>
/// Luck without a generator: a draw is a pure function of seed, stream, month and subject. Nothing needs saving, and a draw
/// that is added or left out shifts no other.
/// </summary>
/// <remarks>
/// 32-bit unsigned arithmetic modulo 2^32 with a finaliser of two multiplications. Source: assumption;
/// golden tests hold the first outputs.
/// </remarks>
public sealed class KeyedRandom
{
    private bool _uneventful;
    private readonly uint[] _streamBases = new uint[StreamNames.All.Length];

    /// <summary>Luck of the given seed.</summary>
    public KeyedRandom(uint seed) => Reseed(seed);

    /// <summary>Luck in which nothing out of the ordinary happens; previews use it.</summary>
    internal static KeyedRandom Uneventful { get; } = new(0) { _uneventful = true };

    /// <summary>The seed.</summary>
    public uint Seed { get; private set; }

    /// <summary>32 random bits.</summary>
    public uint Bits(RandomStream stream, int month = 0, int subject = 0) => _uneventful ? uint.MaxValue : unchecked(
        Mix(_streamBases[(int)stream] + ((uint)month * 0x27D4EB2Fu) + ((uint)subject * 0x165667B1u)));

    /// <summary>Uniform in [0, 1), in steps of 2^-32.</summary>
    public double Uniform(RandomStream stream, int month = 0, int subject = 0) =>
        Bits(stream, month, subject) * (1.0 / 4294967296.0);

    /// <summary>A whole number from 0 to <paramref name="count"/> - 1.</summary>
    public int Index(int count, RandomStream stream, int month = 0, int subject = 0) =>
        (int)(Uniform(stream, month, subject) * count);

    /// <summary>Near-normal, mean 0, standard deviation 1, at most 3.47 in size: a sum of four 16-bit lanes.</summary>
    public double Normal(RandomStream stream, int month = 0, int subject = 0)
    {
        if (_uneventful) return 0.0;
        var a = Bits(stream, month, subject);
        var b = Mix(a ^ 0x5BD1E995u);
        double sum = (a & 0xFFFF) + (a >> 16) + (b & 0xFFFF) + (b >> 16);
        return (((sum + 2.0) / 65536.0) - 2.0) * 1.7320508075688772;
    }

    internal void Reseed(uint seed)
    {
        Seed = seed;
        var seedBase = SeedBase(seed);
        var hashes = StreamNames.Hashes.AsSpan();
        for (var i = 0; i < _streamBases.Length; i++) _streamBases[i] = Mix(unchecked(seedBase + hashes[i]));
    }

    /// <summary>Lets one stream draw from another seed; the others, and <see cref="Seed"/>, stay as they are.</summary>
    internal void Reseed(RandomStream stream, uint seed) =>
        _streamBases[(int)stream] = Mix(unchecked(SeedBase(seed) + StreamNames.Hashes[(int)stream]));

    internal void CopyFrom(KeyedRandom other)
    {
        Seed = other.Seed;
        other._streamBases.CopyTo(_streamBases, 0);
    }

    private static uint SeedBase(uint seed) => Mix(unchecked((seed * 0x3C6EF372u) + 0x1B873593u));

    private static uint Mix(uint x)
    {
        unchecked
        {
            x ^= x >> 16;
            x *= 0x21F0AAADu;
            x ^= x >> 15;
            x *= 0x735A2D97u;
            return x ^ (x >> 15);
        }
    }
}
