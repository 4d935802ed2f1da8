using MagmaGame.Analysis.Summaries;
using MagmaGame.Authoring.Forecasts;
using MagmaGame.Printing;
using MagmaGame.Session.Words;

namespace MagmaGame.Forecasts;

/// <summary>Measures of a game as people read them.</summary>
internal static class MeasureNames
{
    /// <summary>Its name; outcomes as content writes them, and variants as endings, since the word alone may read as another thing: an
    /// option is chosen too.</summary>
    public static string Of(Measure measure) => measure == Measure.CatastropheChance ? "P(catastrophe)"
        : IsVariant(measure) ? $"ended: {KebabCase.Of(measure)}" : KebabCase.Of(measure);

    /// <summary>A value: months as a number, all else as a share.</summary>
    public static string Value(Measure measure, double value) =>
        measure == Measure.Months ? Figures.Number(value) : Figures.Percent(value);

    /// <summary>A difference with its interval.</summary>
    public static string Difference(Measure measure, Estimate difference) =>
        measure == Measure.Months ? Figures.Months(difference.Interval) : Figures.Points(difference.Interval);

    /// <summary>A measure and its difference as a sentence that also says when there is none, or only noise.</summary>
    public static string Shifted(Measure measure, Estimate difference) => difference.Interval is { Mean: 0, Low: 0, High: 0 }
        ? $"{Of(measure)}: the same"
        : $"{Of(measure)}: {Difference(measure, difference)}{(difference.IsBeyondNoise ? "" : ", within noise")}";

    /// <summary>Whether it is a variant of an outcome.</summary>
    public static bool IsVariant(Measure measure) => measure > Measure.SelfDestruction;
}
