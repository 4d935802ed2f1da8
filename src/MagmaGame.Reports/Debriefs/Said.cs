using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Analysis.Skill;
using MagmaGame.Reports.Articles;

namespace MagmaGame.Reports.Debriefs;

/// <summary>Figures of a debrief as people read them.</summary>
internal static class Said
{
    /// <summary>A share as "43.2 %"; the figure and its sign stay on one line.</summary>
    public static string Percent(double share) => Text(100 * share, "0.0") + "\u00a0%";

    /// <summary>A share as "43 %".</summary>
    public static string WholePercent(double share) => Text(100 * share, "0") + "\u00a0%";

    /// <summary>A difference of shares as "+1.2" or "−0.4", in points.</summary>
    public static string Signed(double share) => Text(100 * share, "+0.0;−0.0;0.0");

    /// <summary>A share as "43.2", where the unit stands elsewhere.</summary>
    public static string InPoints(double share) => Text(100 * share, "0.0");

    /// <summary>A difference of shares as "1.2 points", whatever its sign.</summary>
    public static string Points(double share) => Text(Math.Abs(100 * share), "0.0") + " points";

    /// <summary>From what to what a chance goes, as "from 20.0 % to 26.7 %". The second is the first and the difference as they are printed, so
    /// that whoever adds them up finds the same.</summary>
    /// <param name="from">The one chance, 0 to 1.</param>
    /// <param name="difference">The other minus it.</param>
    public static string FromTo(double from, double difference) => $"from {Percent(from)} to {Percent(Together(from, difference))}";

    /// <summary>The second of two such chances, 0 to 1.</summary>
    public static double Together(double from, double difference) =>
        Math.Clamp((Math.Round(100 * from, 1) + Math.Round(100 * difference, 1)) / 100, 0, 1);

    /// <summary>A difference as "from 20.0 % to 26.7 %, 6.7 points worse (5.3 to 8.2)" or "no clear difference"; the words tell of danger.</summary>
    /// <param name="from">The chance without it, 0 to 1.</param>
    /// <param name="difference">The chance with it minus that.</param>
    /// <param name="isClear">Whether it stands out from chance.</param>
    public static ImmutableArray<Phrase> Worse(double from, DebriefFigure difference, bool isClear)
    {
        if (!isClear)
        {
            return
            [
                new Phrase("no clear difference", PhraseKind.Strong),
                $" from {Percent(from)}" + (difference is { Low: { } least, High: { } most } ? $" ({Perhaps(least, most)})" : ""),
            ];
        }
        // What is clear and rounds to nothing is no news.
        if (Math.Abs(difference.Value) < 0.0005) return [new Phrase("next to no difference", PhraseKind.Strong), $" from {Percent(from)}"];
        return [FromTo(from, difference.Value) + ", ", .. Worse(difference)];
    }

    /// <summary>A clear difference as "6.7 points worse (5.3 to 8.2)".</summary>
    public static ImmutableArray<Phrase> Worse(DebriefFigure difference)
    {
        var isWorse = difference.Value > 0;
        return
        [
            new Phrase($"{Points(difference.Value)} {(isWorse ? "worse" : "better")}", isWorse ? PhraseKind.Riskier : PhraseKind.Safer),
            difference is { Low: { } low, High: { } high } ? $" ({Ends(low, high, isWorse)})" : "",
        ];
    }

    /// <summary>How decisions compare with the rules of play, in points.</summary>
    public static Phrase Verdict(BesideRules beside) => beside.Points(1) switch
    {
        0 => Phrase.Strong(beside.Verdict(1)),
        > 0 => new Phrase(beside.Verdict(1), PhraseKind.Riskier),
        _ => new Phrase(beside.Verdict(1), PhraseKind.Safer),
    };

    /// <summary>Months as "1 month" or "1,234 months".</summary>
    public static string Months(int months) => Count(months, "month");

    /// <summary>A number and what is counted.</summary>
    public static string Count(int number, string one, string? many = null) =>
        $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary>A number with its thousands parted.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A figure of months as "3.4", with the sign that books use for minus.</summary>
    public static string Figure(double value) => Text(value, "0.0;−0.0;0.0");

    /// <summary>Words in quotation marks, without a stop at their end.</summary>
    public static string Quoted(string words) => $"“{Bare(words)}”";

    /// <summary>Words without a stop at their end.</summary>
    public static string Bare(string words) => words.Trim().TrimEnd('.');

    /// <summary>Words with a small first letter.</summary>
    public static string Small(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];

    /// <summary>Words with a great first letter.</summary>
    public static string Great(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Words in a row: "a, b and c".</summary>
    public static string Listed(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(", ", words.Take(words.Count - 1)) + " and " + words[^1],
    };

    /// <summary>An interval as "5.3 to 8.2", in points, of a difference that is worse or better.</summary>
    public static string Ends(double low, double high, bool isWorse) =>
        isWorse ? $"{Text(100 * low, "0.0;−0.0;0.0")} to {Text(100 * high, "0.0;−0.0;0.0")}" : $"{Text(-100 * high, "0.0;−0.0;0.0")} to {Text(-100 * low, "0.0;−0.0;0.0")}";

    /// <summary>An interval of a difference as "−1.2 to +0.4", in points.</summary>
    public static string Interval(DebriefFigure difference) =>
        difference is { Low: { } low, High: { } high } ? $"{Signed(low)} to {Signed(high)}" : "not known";

    private static string Perhaps(double low, double high) => low < 0 && high > 0
        ? $"from {Sided(low)} to {Sided(high)}"
        : $"perhaps {Ends(low, high, low + high > 0)} points {(low + high > 0 ? "worse" : "better")}";

    private static string Sided(double share) => Math.Abs(share) < 0.0005 ? "0" : $"{Points(share)} {(share > 0 ? "worse" : "better")}";

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
