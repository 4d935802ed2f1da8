using System.Runtime.CompilerServices;

namespace MagmaGame.Simulation.Numerics;

/// <summary>Elementary functions that give the same bits on every platform. The system's own may differ in the last
/// bit from one processor or C library to the next; these use nothing but additions, subtractions, multiplications
/// and divisions of doubles, each rounded as IEEE 754 has it and in the order written, and integer operations.
/// Error bounds are in ulps of the result: units in the last place, half of one being the best possible. They are
/// measured, over millions of arguments, and rounded up.</summary>
public static class PortableMath
{
    private const double SubnormalScale = 4503599627370496;
    private const int SubnormalExponent = -52;
    private const long UpperHalfOfFraction = -1L << 27;
    private const double SigmoidEnd = 40;

    /// <summary>e^x within 0.52 ulp for every x, results below the normal numbers included. Beyond the largest double it
    /// is infinite, below half the smallest it is 0; NaN stays NaN.</summary>
    public static double Exp(double x) =>
        Math.Abs(x) < Exponential.OrdinarySize ? Exponential.Ordinary(x) : Exponential.Extreme(x, 0);

    /// <summary>The natural logarithm of x within 0.51 ulp for every x above 0. Of 0 it is minus infinity, of infinity
    /// infinity, of anything below 0 and of NaN it is NaN; of 1 it is exactly 0.</summary>
    public static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        return IsPositiveNormal(bits) ? Logarithm.Rounded(bits, 0) : LogOfUnusual(x);
    }

    /// <summary>x to the power y for x of at least 0, within 0.52 ulp for all x and y, results below the normal numbers
    /// included. Anything to the power 0 is 1, and 1 to any power is 1; 0 to a power above 0 is 0, to one below 0
    /// infinity; a base below 0, which has no place in the game, gives NaN even for whole powers other than 0.</summary>
    public static double Pow(double x, double y)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        if (!IsPositiveNormal(bits)) return PowOfUnusual(x, y);
        var exponent = Product(y, Logarithm.Extended(bits, 0));
        return Math.Abs(exponent.High) < Exponential.OrdinarySize
            ? Exponential.Ordinary(exponent.High, exponent.Low)
            : PowOfExtreme(x, y, exponent);
    }

    /// <summary>1 / (1 + e^-x), the logistic curve, within 3 ulp; exactly 1 for x above 40, exactly 0 for x below -40,
    /// exactly 1/2 at 0. NaN stays NaN.</summary>
    public static double Sigmoid(double x)
    {
        if (x > SigmoidEnd) return 1;
        if (x < -SigmoidEnd) return 0;
        return 1 / (1 + Exponential.Ordinary(-x));
    }

    /// <summary>The value within [low, high] nearest to x: low if x is below it, high if x is above it, else x; so NaN
    /// stays NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Clamp(double x, double low, double high)
    {
        if (x < low) return low;
        return x > high ? high : x;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPositiveNormal(long bits) =>
        (ulong)(bits - Logarithm.SmallestNormalBits) < Logarithm.InfinityBits - Logarithm.SmallestNormalBits;

    // y times a two-part number: the upper halves have so few bits that their product is exact.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DoubleDouble Product(double y, DoubleDouble logarithm)
    {
        var yHigh = UpperHalf(y);
        var logHigh = UpperHalf(logarithm.High);
        var logLow = logarithm.High - logHigh + logarithm.Low;
        return new DoubleDouble(yHigh * logHigh, (y - yHigh) * logHigh + y * logLow);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double UpperHalf(double x) =>
        BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(x) & UpperHalfOfFraction);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double LogOfUnusual(double x)
    {
        if (x == 0) return double.NegativeInfinity;
        if (!(x > 0)) return double.NaN;
        return double.IsPositiveInfinity(x) ? x : Logarithm.Rounded(ScaledSubnormalBits(x), SubnormalExponent);
    }

    // The base is 0, below 0, below the normal numbers, infinite or not a number.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double PowOfUnusual(double x, double y)
    {
        if (y == 0) return 1;
        if (double.IsNaN(y) || !(x >= 0)) return double.NaN;
        if (x == 0) return y > 0 ? 0 : double.PositiveInfinity;
        if (double.IsPositiveInfinity(x)) return y > 0 ? double.PositiveInfinity : 0;
        if (double.IsInfinity(y)) return y > 0 ? 0 : double.PositiveInfinity;
        var exponent = Product(y, Logarithm.Extended(ScaledSubnormalBits(x), SubnormalExponent));
        return Exponential.Extreme(exponent.High, exponent.Low);
    }

    // The power is huge, infinite or not a number, or the result is near or past the ends of the doubles.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double PowOfExtreme(double x, double y, DoubleDouble exponent)
    {
        if (x == 1) return 1;
        if (double.IsNaN(y)) return double.NaN;
        if (double.IsInfinity(y)) return x > 1 == y > 0 ? double.PositiveInfinity : 0;
        return Exponential.Extreme(exponent.High, exponent.Low);
    }

    private static long ScaledSubnormalBits(double x) => BitConverter.DoubleToInt64Bits(x * SubnormalScale);
}
