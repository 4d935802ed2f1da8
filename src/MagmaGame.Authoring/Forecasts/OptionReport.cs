using System.Collections.Immutable;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Phases;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>What an editor should look at in an option or event.</summary>
public enum OptionFlag
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>Never worth choosing: best in next to no moment, and in no scenario or phase on average.</summary>
    NeverBest,
    /// <summary>Always the one to choose: best in nearly all moments, and in every scenario and phase on average.</summary>
    AlwaysBest,
    /// <summary>Behind another option beyond noise, and best on average in no scenario or phase; though at some moments, fewer than
    /// half, luck is with it.</summary>
    AheadNowhere,
    /// <summary>Ahead of every other option beyond noise, and best on average in every scenario and phase; though not at every
    /// moment.</summary>
    AheadEverywhere,
    /// <summary>It leads to the same as every other option, at every moment.</summary>
    MakesNoDifference,
}

/// <summary>An option over all moments at which it could be chosen.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Possible">At how many moments it could be chosen.</param>
/// <param name="Measures">A mean for each <see cref="Measure"/>.</param>
/// <param name="Best">Share of the moments with a choice at which it has the least P(catastrophe); a tie is shared.</param>
/// <param name="Loss">How much P(catastrophe) it costs against the best option of the moment, on average; 0 when it is best.</param>
/// <param name="Flag">What an editor should look at.</param>
public sealed record OptionFigures(
    string Id, int Possible, ImmutableArray<Estimate> Measures, Estimate Best, Estimate Loss, OptionFlag Flag);

/// <summary>Two options, wherever both could be chosen.</summary>
/// <param name="First">Place of one.</param>
/// <param name="Second">Place of the other.</param>
/// <param name="Shifts">For each <see cref="Measure"/> the second minus the first.</param>
public sealed record OptionPair(int First, int Second, ImmutableArray<Estimate> Shifts);

/// <summary>The options in one kind of place.</summary>
/// <param name="Scenario">The scenario; null when the place is a phase.</param>
/// <param name="Phase">The phase; null when the place is a scenario.</param>
/// <param name="Moments">How many moments with a choice there are.</param>
/// <param name="Best">For each option the share of moments at which it is best.</param>
/// <param name="Loss">For each option what it costs against the best, on average; NaN where it never can be chosen.</param>
public sealed record OptionPlace(
    string? Scenario, Phase? Phase, int Moments, ImmutableArray<double> Best, ImmutableArray<double> Loss)
{
    /// <summary>Fewer moments tell nothing about a place.</summary>
    public const int FewestMoments = 10;

    /// <summary>Whether there are enough moments.</summary>
    public bool Tells => Moments >= FewestMoments;

    /// <summary>Whether no option costs less here.</summary>
    public bool Leads(int option) => Loss[option] <= Loss.Where(l => !double.IsNaN(l)).DefaultIfEmpty(double.NaN).Min();
}

/// <summary>What the options of an event lead to.</summary>
public sealed record OptionReport
{
    /// <summary>Fewer moments raise no flag.</summary>
    public const int FewestMoments = 30;

    /// <summary>Index of the event.</summary>
    public required int Event { get; init; }
    /// <summary>How many moments were tried.</summary>
    public required int Moments { get; init; }
    /// <summary>In how many games.</summary>
    public required int Games { get; init; }
    /// <summary>The options, in their order.</summary>
    public required ImmutableArray<OptionFigures> Options { get; init; }
    /// <summary>All pairs of options.</summary>
    public required ImmutableArray<OptionPair> Pairs { get; init; }
    /// <summary>The scenarios, then the phases, in which the event was asked.</summary>
    public required ImmutableArray<OptionPlace> Places { get; init; }
}
