using MagmaGame.Simulation.Numerics;

namespace MagmaGame.Simulation.Tests.Numerics;

/// <summary>The very bits, right or off by one, that every platform must give: recorded games depend on them.</summary>
public sealed class GoldenBitsTests
{
    [Theory]
    [InlineData(1, 0x4005BF0A8B145769UL)]
    [InlineData(-1, 0x3FD78B56362CEF38UL)]
    [InlineData(0.1, 0x3FF1AEC7B35A00D4UL)]
    [InlineData(10, 0x40D5829DCF950560UL)]
    [InlineData(-20.5, 0x3E157A3AFEED00ABUL)]
    [InlineData(44.7, 0x43F6728086DA0563UL)]
    [InlineData(-708.4, 0x000FF15B469EDF89UL)]
    [InlineData(700.1, 0x7F1058614179B2A5UL)]
    [InlineData(1e-9, 0x3FF000000044B830UL)]
    [InlineData(6.907451284074905, 0x408F3D9183575308UL)]
    public void Exp_gives_these_bits(double x, ulong expected) => AssertBits(expected, PortableMath.Exp(x));

    [Theory]
    [InlineData(2, 0x3FE62E42FEFA39EFUL)]
    [InlineData(0.5, 0xBFE62E42FEFA39EFUL)]
    [InlineData(0.1, 0xC0026BB1BBB55515UL)]
    [InlineData(10, 0x40026BB1BBB55516UL)]
    [InlineData(3.3, 0x3FF31A4E7240C777UL)]
    [InlineData(0.99, 0xBF8495453E6FD4BCUL)]
    [InlineData(1.01, 0x3F8460D6CCCA367CUL)]
    [InlineData(1e12, 0x403BA18A998FFFA0UL)]
    [InlineData(1e-12, 0xC03BA18A998FFFA0UL)]
    [InlineData(1.000746847584697, 0x3F4876AC5C4F9C40UL)]
    public void Log_gives_these_bits(double x, ulong expected) => AssertBits(expected, PortableMath.Log(x));

    [Theory]
    [InlineData(0.3, 0.35, 0x3FE4FF0C66D0FEB2UL)]
    [InlineData(12.5, 0.37, 0x40045E300A31B0F3UL)]
    [InlineData(0.001, 0.5, 0x3FA030DC4EA03A72UL)]
    [InlineData(7, 0.52, 0x40060188BF9469EAUL)]
    [InlineData(1e-9, 0.8, 0x3E70EFE7E626159EUL)]
    [InlineData(2.5, 1.5, 0x400F9F6E4990F227UL)]
    [InlineData(49.9, 2.2, 0x40B542C907207E0BUL)]
    [InlineData(0.7, 3, 0x3FD5F3B645A1CABFUL)]
    [InlineData(10, -0.2, 0x3FE430CD74F6D478UL)]
    [InlineData(1.001, 5000, 0x4062815EE9F1A8E1UL)]
    [InlineData(0.876087135771603, 0.8, 0x3FECC95387F08C7CUL)]
    public void Pow_gives_these_bits(double x, double y, ulong expected) => AssertBits(expected, PortableMath.Pow(x, y));

    [Theory]
    [InlineData(1, 0x3FE764D4F5D5A2BDUL)]
    [InlineData(-1, 0x3FD136561454BA86UL)]
    [InlineData(0.1, 0x3FE0CCA12729AFB8UL)]
    [InlineData(-0.7, 0x3FD53C695ABCD715UL)]
    [InlineData(3.5, 0x3FEF0FDFCBF19A93UL)]
    [InlineData(-12, 0x3ED9C541DAC42246UL)]
    [InlineData(36.6, 0x3FEFFFFFFFFFFFFEUL)]
    [InlineData(-39.9, 0x3C55A7104DDEA036UL)]
    public void Sigmoid_gives_these_bits(double x, ulong expected) => AssertBits(expected, PortableMath.Sigmoid(x));

    [Fact]
    public void All_results_over_the_vectors_are_unchanged()
    {
        Assert.Equal(0x65A10CF6B6695ECAUL, Checksum("Exp", vector => PortableMath.Exp(vector.X)));
        Assert.Equal(0x633A4114A0FA22B0UL, Checksum("Log", vector => PortableMath.Log(vector.X)));
        Assert.Equal(0xE1016F1FCD10FE04UL, Checksum("Pow", vector => PortableMath.Pow(vector.X, vector.Y)));
        Assert.Equal(0x9DCD5457BDCE4EE7UL, Checksum("Sigmoid", vector => PortableMath.Sigmoid(vector.X)));
    }

    // FNV-1a over the results' bits, a word at a time.
    private static ulong Checksum(string function, Func<ReferenceVector, double> compute) =>
        ReferenceVector.Load(function).Aggregate(
            0xCBF29CE484222325UL,
            (sum, vector) => (sum ^ BitConverter.DoubleToUInt64Bits(compute(vector))) * 0x100000001B3UL);

    private static void AssertBits(ulong expected, double actual) =>
        Assert.Equal(expected, BitConverter.DoubleToUInt64Bits(actual));
}
