using System.Collections.Immutable;

namespace MagmaGame.Session.Rounds;

/// <summary>The variables as they stood when a round opened, or when the game ended.</summary>
/// <param name="Month">The month.</param>
/// <param name="Values">Values of all variables, by slot.</param>
public sealed record MonthRecord(int Month, ImmutableArray<double> Values);
