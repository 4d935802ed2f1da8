using MagmaGame.Simulation.Numerics;

namespace MagmaGame.Simulation.Tests.Numerics;

public sealed class AccuracyTests
{
    [Fact]
    public void Exp_is_within_0_52_ulp() => AssertWithin(0.52, "Exp", vector => PortableMath.Exp(vector.X));

    [Fact]
    public void Log_is_within_0_51_ulp() => AssertWithin(0.51, "Log", vector => PortableMath.Log(vector.X));

    [Fact]
    public void Pow_is_within_0_52_ulp() => AssertWithin(0.52, "Pow", vector => PortableMath.Pow(vector.X, vector.Y));

    [Fact]
    public void Sigmoid_is_within_3_ulp() => AssertWithin(3, "Sigmoid", vector => PortableMath.Sigmoid(vector.X));

    [Theory]
    [InlineData("Exp")]
    [InlineData("Log")]
    [InlineData("Pow")]
    [InlineData("Sigmoid")]
    public void There_are_thousands_of_vectors(string function) =>
        Assert.InRange(ReferenceVector.Load(function).Count, 3900, 4100);

    private static void AssertWithin(double bound, string function, Func<ReferenceVector, double> compute)
    {
        var (error, where) = ReferenceVector.Worst(function, compute);
        Assert.True(error <= bound, $"{function} is off by {error} ulp at {where}.");
    }
}
