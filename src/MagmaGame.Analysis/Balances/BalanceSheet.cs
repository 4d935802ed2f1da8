namespace MagmaGame.Analysis.Balances;

/// <summary>What one game says of the questions that came up in it.</summary>
/// <param name="Chance">P(catastrophe) of the game as the policy plays it, 0 to 1.</param>
/// <param name="Answers">For every question that came up, by its place, P(catastrophe) with each of its settings; NaN of one that
/// was not possible.</param>
internal sealed record BalanceSheet(double Chance, (int Question, double[] Chances)[] Answers);
