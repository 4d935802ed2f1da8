using System.Collections.Immutable;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>How predictions went, in sum.</summary>
/// <param name="Known">Of how many it is known what came.</param>
/// <param name="Right">How many came true.</param>
/// <param name="TooHigh">After how many the dial came out lower than predicted.</param>
/// <param name="TooLow">After how many it came out higher.</param>
/// <param name="Counts">How often each was predicted when each came.</param>
public sealed record DebriefedCalibration(int Known, int Right, int TooHigh, int TooLow, ImmutableArray<DebriefedForesight> Counts);

/// <summary>How often something was predicted when something came.</summary>
/// <param name="Predicted"><c>falls</c>, <c>holds</c> or <c>rises</c>.</param>
/// <param name="Came">What came, likewise.</param>
/// <param name="Times">How often.</param>
public sealed record DebriefedForesight(string Predicted, string Came, int Times);
