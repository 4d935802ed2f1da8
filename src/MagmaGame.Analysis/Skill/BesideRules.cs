using System.Globalization;

namespace MagmaGame.Analysis.Skill;

/// <summary>
/// A player's decisions beside the rules of play: in the one world that was played, with all its luck, or over many worlds. Both
/// comparisons are made and told here alone, so that they differ in nothing but what is compared; which it is, whoever tells it says.
/// </summary>
/// <param name="Chance">P(catastrophe) of the decisions, 0 to 1.</param>
/// <param name="RulesMean">Mean P(catastrophe) of the rules of play, 0 to 1.</param>
/// <param name="Rules">How many rules of play; at least 1.</param>
public readonly record struct BesideRules(double Chance, double RulesMean, int Rules)
{
    /// <summary>What the decisions did: below 0 they were better.</summary>
    public double Difference => Chance - RulesMean;

    /// <summary>The difference in points as the figures show it: whoever subtracts one printed figure from the other finds the same.</summary>
    /// <param name="digits">Digits after the point with which the figures are printed.</param>
    public double Points(int digits) => Math.Round(Math.Round(100 * Chance, digits) - Math.Round(100 * RulesMean, digits), digits);

    /// <summary>How they compare, as "2.5 points worse", as the beginning of <see cref="Than"/>.</summary>
    /// <param name="digits">Digits after the point.</param>
    public string Verdict(int digits) => Points(digits) switch
    {
        0 => "no better and no worse",
        var points => $"{Counted(Math.Abs(points), digits)} {(points < 0 ? "better" : "worse")}",
    };

    /// <summary>With what they are compared, as "than the 70.7 % of 19 rules of play on average".</summary>
    /// <param name="digits">Digits after the point.</param>
    public string Than(int digits) => string.Create(
        CultureInfo.InvariantCulture, $"than the {(100 * RulesMean).ToString(Format(digits), CultureInfo.InvariantCulture)}\u00A0% of {Rules} {(Rules == 1 ? "rule" : "rules")} of play on average");

    private static string Counted(double points, int digits) =>
        $"{points.ToString(Format(digits), CultureInfo.InvariantCulture)} {(digits == 0 && points < 1.5 ? "point" : "points")}";

    private static string Format(int digits) => "F" + digits.ToString(CultureInfo.InvariantCulture);
}
