namespace MagmaGame.Simulation.Numerics;

/// <summary>A number as the unevaluated sum of two doubles, about 106 bits in all.</summary>
internal readonly record struct DoubleDouble(double High, double Low);
