using System.Runtime.CompilerServices;

namespace MagmaGame.Simulation.Numerics;

/// <summary>ln x of a positive normal x: with x = 2^k z, z in the slice of <see cref="LogarithmTable"/> whose middle is
/// about c, and r = z/c - 1, which is exact, ln x = k ln2 + ln c + ln(1 + r); the last from a polynomial.</summary>
internal static class Logarithm
{
    public const long SmallestNormalBits = 1L << 52;
    public const long InfinityBits = 0x7FFL << 52;

    // (ln(1 + r) - r + r^2/2) / r^3 interpolated at the Chebyshev nodes of |r| <= 0.0053; ln(1 + r) is then good to
    // 2^-68 of itself.
    private const double C3 = 0.3333333333333334;
    private const double C4 = -0.25000000000000006;
    private const double C5 = 0.19999999995068285;
    private const double C6 = -0.16666666662228122;
    private const double C7 = 0.1428618246448596;
    private const double C8 = -0.12500421361096262;

    private const int SliceShift = 52 - LogarithmTable.SizeLog2;
    private const long UpperHalf = -1L << 32;

    /// <summary>ln(2^extra x), x given by its bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Rounded(long bits, int extra)
    {
        var index = Split(bits, out var exponent, out var rHigh, out var rLow);
        var k = (double)(exponent + extra);
        var r = rHigh + rLow;
        var start = k * LogarithmTable.Ln2High + LogarithmTable.High[index];
        var high = start + r;
        var low = start - high + r + (k * LogarithmTable.Ln2Low + LogarithmTable.Low[index]);
        var square = r * r;
        return high + (low - 0.5 * square + r * square * Rest(r, square));
    }

    /// <summary>ln(2^extra x) to about 67 bits, x given by its bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DoubleDouble Extended(long bits, int extra)
    {
        var index = Split(bits, out var exponent, out var rHigh, out var rLow);
        var k = (double)(exponent + extra);
        var r = rHigh + rLow;
        var start = k * LogarithmTable.Ln2High + LogarithmTable.High[index];
        var sum = start + r;
        var low = start - sum + r + (k * LogarithmTable.Ln2Low + LogarithmTable.Low[index]);

        // -r^2/2 in two parts, the first exact because rHigh has few bits.
        var half = -0.5 * r;
        var halfHigh = -0.5 * rHigh;
        var squareHigh = rHigh * halfHigh;
        var high = sum + squareHigh;
        low += sum - high + squareHigh + rLow * (half + halfHigh);

        var square = r * r;
        low += r * square * Rest(r, square);
        var result = high + low;
        return new DoubleDouble(result, high - result + low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Rest(double r, double square) =>
        C3 + r * C4 + square * (C5 + r * C6) + square * square * (C7 + r * C8);

    // Cutting z in two makes each product with the short inverse exact.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Split(long bits, out int exponent, out double rHigh, out double rLow)
    {
        var fromFirst = bits - LogarithmTable.FirstBits;
        var index = (int)(fromFirst >> SliceShift) & (LogarithmTable.Size - 1);
        exponent = (int)(fromFirst >> 52);
        var zBits = bits - ((long)exponent << 52);
        var zHigh = BitConverter.Int64BitsToDouble((zBits + (1L << 31)) & UpperHalf);
        var zLow = BitConverter.Int64BitsToDouble(zBits) - zHigh;
        var inverse = LogarithmTable.Inverse[index];
        rHigh = zHigh * inverse - 1;
        rLow = zLow * inverse;
        return index;
    }
}
