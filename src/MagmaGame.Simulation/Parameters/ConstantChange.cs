using System.Collections.Immutable;

namespace MagmaGame.Simulation.Parameters;

/// <summary>A change of one constant of the model: to a value, or by a factor.</summary>
/// <param name="Name">Its name.</param>
/// <param name="To">The new value, or one for each rival; empty where it is multiplied.</param>
/// <param name="Times">Factor on what it is.</param>
public sealed record ConstantChange(string Name, ImmutableArray<double> To, double Times)
{
    /// <summary>A change to a value. One value stands for all rivals where each has its own.</summary>
    public static ConstantChange Set(string name, params ImmutableArray<double> to) => new(name, to, 1);

    /// <summary>A change by a factor.</summary>
    public static ConstantChange Multiply(string name, double times) => new(name, [], times);

    /// <summary>The values of the constant once it is changed. Constants that are counted stay whole, and a factor other than 1
    /// moves them by one at least, but never below 1.</summary>
    /// <param name="constant">The constant of that name.</param>
    /// <param name="isWhole">Whether the model counts by it.</param>
    /// <exception cref="ArgumentException">Values are given, and their number fits neither one nor the constant's.</exception>
    public ImmutableArray<double> Of(ParameterDefinition constant, bool isWhole)
    {
        var values = constant.Values;
        if (To.IsEmpty) return [.. values.Select(value => Multiplied(value, isWhole))];
        if (To.Length != 1 && To.Length != values.Length)
            throw new ArgumentException($"'{Name}' has {values.Length} values, not {To.Length}.", nameof(constant));
        return To.Length == values.Length ? To : [.. values.Select(_ => To[0])];
    }

    private double Multiplied(double value, bool isWhole)
    {
        if (!isWhole) return value * Times;
        var whole = Math.Max(1, Math.Round(value * Times));
        return whole.Equals(value) && !Times.Equals(1.0) ? Math.Max(1, value + (Times > 1 ? 1 : -1)) : whole;
    }
}
