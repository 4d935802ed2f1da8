using MagmaGame.Simulation.Numerics;

namespace MagmaGame.Simulation.Tests.Numerics;

public sealed class SpecialValueTests
{
    private const double Infinity = double.PositiveInfinity;

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-0.0, 1)]
    [InlineData(double.Epsilon, 1)]
    [InlineData(709.782712893384, 1.7976931348622732E+308)]
    [InlineData(709.7827128933841, Infinity)]
    [InlineData(1000.5, Infinity)]
    [InlineData(Infinity, Infinity)]
    [InlineData(-745.1332191019411, double.Epsilon)]
    [InlineData(-745.1332191019412, 0)]
    [InlineData(-1e300, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.NaN, double.NaN)]
    public void Exp_of_special_values(double x, double expected) => AssertSame(expected, PortableMath.Exp(x));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(-0.0, double.NegativeInfinity)]
    [InlineData(double.Epsilon, -744.4400719213812)]
    [InlineData(double.MaxValue, 709.782712893384)]
    [InlineData(Infinity, Infinity)]
    [InlineData(-1, double.NaN)]
    [InlineData(-double.Epsilon, double.NaN)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    public void Log_of_special_values(double x, double expected) => AssertSame(expected, PortableMath.Log(x));

    [Theory]
    [InlineData(0, 0.5, 0)]
    [InlineData(-0.0, 3, 0)]
    [InlineData(0, -1, Infinity)]
    [InlineData(0, 0, 1)]
    [InlineData(2, 0, 1)]
    [InlineData(-2, 0, 1)]
    [InlineData(Infinity, 0, 1)]
    [InlineData(double.NaN, 0, 1)]
    [InlineData(1, 1e300, 1)]
    [InlineData(1, double.NaN, 1)]
    [InlineData(1, double.NegativeInfinity, 1)]
    [InlineData(-2, 2, double.NaN)]
    [InlineData(-double.Epsilon, 1, double.NaN)]
    [InlineData(double.NaN, 1, double.NaN)]
    [InlineData(2, double.NaN, double.NaN)]
    [InlineData(0, double.NaN, double.NaN)]
    [InlineData(Infinity, double.NaN, double.NaN)]
    [InlineData(Infinity, 0.1, Infinity)]
    [InlineData(Infinity, -0.1, 0)]
    [InlineData(2, Infinity, Infinity)]
    [InlineData(2, double.NegativeInfinity, 0)]
    [InlineData(0.5, Infinity, 0)]
    [InlineData(0.5, double.NegativeInfinity, Infinity)]
    [InlineData(double.Epsilon, Infinity, 0)]
    [InlineData(double.Epsilon, double.NegativeInfinity, Infinity)]
    [InlineData(double.Epsilon, 1, double.Epsilon)]
    [InlineData(0, Infinity, 0)]
    [InlineData(2, 1024, Infinity)]
    [InlineData(2, 1023, 8.98846567431158E+307)]
    [InlineData(2, -1074, double.Epsilon)]
    [InlineData(2, -1076, 0)]
    [InlineData(1.5, double.MaxValue, Infinity)]
    [InlineData(1.5, double.MinValue, 0)]
    [InlineData(3, double.Epsilon, 1)]
    public void Pow_of_special_values(double x, double y, double expected) =>
        AssertSame(expected, PortableMath.Pow(x, y));

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(-0.0, 0.5)]
    [InlineData(40, 1)]
    [InlineData(40.000001, 1)]
    [InlineData(-40.000001, 0)]
    [InlineData(Infinity, 1)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.NaN, double.NaN)]
    public void Sigmoid_of_special_values(double x, double expected) => AssertSame(expected, PortableMath.Sigmoid(x));

    [Fact]
    public void Sigmoid_at_its_lower_end_is_not_yet_0() => Assert.True(PortableMath.Sigmoid(-40) > 0);

    [Theory]
    [InlineData(-1, 0, 1, 0)]
    [InlineData(0, 0, 1, 0)]
    [InlineData(0.25, 0, 1, 0.25)]
    [InlineData(1, 0, 1, 1)]
    [InlineData(1.5, 0, 1, 1)]
    [InlineData(Infinity, 0, 1, 1)]
    [InlineData(double.NegativeInfinity, 0, 1, 0)]
    [InlineData(double.NaN, 0, 1, double.NaN)]
    public void Clamp_keeps_a_number_within_its_bounds(double x, double low, double high, double expected) =>
        AssertSame(expected, PortableMath.Clamp(x, low, high));

    private static void AssertSame(double expected, double actual)
    {
        if (double.IsNaN(expected)) Assert.True(double.IsNaN(actual), $"{actual} should not be a number.");
        else Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(actual));
    }
}
