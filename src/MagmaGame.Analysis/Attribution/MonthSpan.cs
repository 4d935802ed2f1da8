namespace MagmaGame.Analysis.Attribution;

/// <summary>Some rounds in a row.</summary>
/// <param name="From">Month of the first, from 0.</param>
/// <param name="To">Month of the last.</param>
/// <param name="Rounds">How many rounds.</param>
public readonly record struct MonthSpan(int From, int To, int Rounds);
