using System.Runtime.CompilerServices;

namespace MagmaGame.Simulation.Numerics;

/// <summary>e^(x + tail), the tail being tiny beside x: with x + tail = k ln2/128 + r and |r| at most ln2/256,
/// e^(x + tail) = 2^(k/128) + 2^(k/128) (e^r - 1); the power comes from <see cref="ExponentialTable"/>, the rest from
/// a polynomial.</summary>
internal static class Exponential
{
    /// <summary>Up to this size of x the result and all on the way to it are normal numbers.</summary>
    public const double OrdinarySize = 700;

    // Adding 1.5 * 2^52 leaves no bits for a fraction, so the sum is rounded to the nearest integer, which then
    // stands in its lowest bits.
    private const double RoundingShift = 6755399441055744;

    private const double StepsPerUnit = 184.6649652337873;

    // ln2/128 as a multiple of 2^-42, whose product with any k in use is exact, and what is left of it.
    private const double StepHigh = 0.0054152123482253955;
    private const double StepLow = -1.0082281460997769e-13;

    // (e^r - 1 - r) / r^2 interpolated at the Chebyshev nodes of |r| <= ln2/256; e^r is then good to 2^-63.
    private const double C2 = 0.4999999999999906;
    private const double C3 = 0.16666666666666533;
    private const double C4 = 0.04166667686916893;
    private const double C5 = 0.00833333479083362;

    private const long ExponentUnit = 1L << 52;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Ordinary(double x)
    {
        var steps = Steps(x, out var shifted);
        return FromRemainder(x - steps * StepHigh - steps * StepLow, shifted);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Ordinary(double x, double tail)
    {
        var steps = Steps(x, out var shifted);
        return FromRemainder(x - steps * StepHigh - steps * StepLow + tail, shifted);
    }

    /// <summary>For any x: results that overflow, those below the normal numbers, and what is not a number.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Extreme(double x, double tail)
    {
        if (double.IsNaN(x)) return x;
        if (x > 1000) return double.PositiveInfinity;
        if (x < -1000) return 0;
        var steps = Steps(x, out var shifted);
        var index = (int)shifted & (ExponentialTable.Size - 1);
        var growth = Growth(x - steps * StepHigh - steps * StepLow + tail, ExponentialTable.Remainder[index]);
        var exponent = (int)shifted >> ExponentialTable.SizeLog2;
        var power = (long)ExponentialTable.ScaleBits[index];
        return x > 0 ? Large(power, exponent, growth) : Small(power, exponent, growth);
    }

    private static double Large(long power, int exponent, double growth)
    {
        const double twoToThe512 = 1.3407807929942597E+154;
        var scale = BitConverter.Int64BitsToDouble(power + (exponent - 512) * ExponentUnit);
        return (scale + scale * growth) * twoToThe512;
    }

    // A result below the normal numbers must be rounded once, at its own last bit: adding 1 puts that bit in place.
    private static double Small(long power, int exponent, double growth)
    {
        const double smallestNormal = 2.2250738585072014E-308;
        var scale = BitConverter.Int64BitsToDouble(power + (exponent + 1022) * ExponentUnit);
        var result = scale + scale * growth;
        if (result >= 1) return result * smallestNormal;
        var lost = scale - result + scale * growth;
        var high = 1 + result;
        var low = 1 - high + result + lost;
        return (high + low - 1) * smallestNormal;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Steps(double x, out long shifted)
    {
        var sum = x * StepsPerUnit + RoundingShift;
        shifted = BitConverter.DoubleToInt64Bits(sum);
        return sum - RoundingShift;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double FromRemainder(double r, long shifted)
    {
        var index = (int)shifted & (ExponentialTable.Size - 1);
        var exponent = (shifted >> ExponentialTable.SizeLog2) << 52;
        var scale = BitConverter.Int64BitsToDouble((long)ExponentialTable.ScaleBits[index] + exponent);
        return scale + scale * Growth(r, ExponentialTable.Remainder[index]);
    }

    // e^r - 1, and what the tabled power lacks.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Growth(double r, double lacking)
    {
        var square = r * r;
        return lacking + r + square * (C2 + r * C3) + square * square * (C4 + r * C5);
    }
}
