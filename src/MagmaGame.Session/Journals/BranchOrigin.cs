namespace MagmaGame.Session.Journals;

/// <summary>The game that another was branched from.</summary>
/// <param name="From">Its name: letters, digits, <c>-</c>, <c>.</c> and <c>_</c>, at most 200.</param>
/// <param name="Decision">The first of its decisions that was not taken over, from 0.</param>
/// <param name="Month">The month in which the two part.</param>
public sealed record BranchOrigin(string From, int Decision, int Month);
