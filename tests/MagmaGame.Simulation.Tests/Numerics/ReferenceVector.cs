using System.Globalization;

namespace MagmaGame.Simulation.Tests.Numerics;

/// <summary>One known value: arguments, the nearest double, and by how many ulps the size of the true value exceeds
/// that double's.</summary>
internal readonly record struct ReferenceVector(double X, double Y, double Nearest, double Residual)
{
    public static IReadOnlyList<ReferenceVector> Load(string function)
    {
        using var stream = typeof(ReferenceVector).Assembly.GetManifestResourceStream("Numerics.Vectors." + function)
            ?? throw new ArgumentException("No vectors of that name.", nameof(function));
        using var reader = new StreamReader(stream);
        var vectors = new List<ReferenceVector>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#')) vectors.Add(Parse(line.Split(' ')));
        }

        return vectors;
    }

    /// <summary>How far the value is from the true one, in ulps of the nearest double.</summary>
    public double ErrorOf(double value)
    {
        if (double.IsInfinity(Nearest)) return value.Equals(Nearest) ? 0 : double.PositiveInfinity;
        if (!double.IsFinite(value) || double.IsNegative(value) != double.IsNegative(Nearest)) return double.PositiveInfinity;
        var steps = BitConverter.DoubleToInt64Bits(value) - BitConverter.DoubleToInt64Bits(Nearest);
        return Math.Abs(steps - Residual);
    }

    /// <summary>The worst error of a function over its vectors, with where it is.</summary>
    public static (double Error, ReferenceVector Where) Worst(string function, Func<ReferenceVector, double> compute) =>
        Load(function).Select(vector => (vector.ErrorOf(compute(vector)), vector)).MaxBy(pair => pair.Item1);

    private static ReferenceVector Parse(string[] fields) => new(
        Double(fields[0]),
        fields.Length > 3 ? Double(fields[1]) : 0,
        Double(fields[^2]),
        double.Parse(fields[^1], CultureInfo.InvariantCulture));

    private static double Double(string bits) =>
        BitConverter.UInt64BitsToDouble(ulong.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
