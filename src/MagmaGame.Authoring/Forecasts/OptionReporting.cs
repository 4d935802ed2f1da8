using System.Collections.Immutable;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Phases;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>Works out what the moments of one event say about its options.</summary>
internal sealed class OptionReporting
{
    // Below the rounding of a whole game's arithmetic.
    private const double Nothing = 1e-9;
    private const double Hardly = 0.05;
    private const double Most = 0.5;

    private readonly ForecastRecord _record;
    private readonly ImmutableArray<OptionMoment> _moments;
    private readonly ImmutableArray<string> _ids;
    private readonly Dictionary<int, int> _clusters;

    private OptionReporting(ForecastRecord record, int eventIndex)
    {
        _record = record;
        _moments = [.. record.Moments.Where(m => m.Event == eventIndex)];
        _ids = record.Options[eventIndex];
        _clusters = _moments.Select(m => m.Game).Distinct().Select((game, cluster) => (game, cluster)).ToDictionary(g => g.game, g => g.cluster);
    }

    /// <summary>The report of an event.</summary>
    public static OptionReport Of(ForecastRecord record, int eventIndex)
    {
        var work = new OptionReporting(record, eventIndex);
        var pairs = work.Pairs();
        var places = work.Places();
        return new OptionReport
        {
            Event = eventIndex,
            Moments = work._moments.Length,
            Games = work._clusters.Count,
            Options = [.. work._ids.Select((_, option) => work.Figures(option, pairs, places))],
            Pairs = pairs,
            Places = places,
        };
    }

    /// <summary>Share of a moment's best that belongs to an option: 1 alone, a half with one other, 0 behind; null where there is no
    /// choice or the option is none.</summary>
    public static double? BestShare(OptionMoment moment, int option)
    {
        if (moment.Futures[option] is not { } own || !HasChoice(moment)) return null;
        var least = Least(moment);
        if (own[Measure.CatastropheChance] > least + Nothing) return 0;
        return 1.0 / moment.Futures.Count(f => f is not null && f[Measure.CatastropheChance] <= least + Nothing);
    }

    /// <summary>What an option costs against the best of the moment; null where it is none.</summary>
    private static double? Loss(OptionMoment moment, int option) =>
        moment.Futures[option] is { } own && HasChoice(moment) ? own[Measure.CatastropheChance] - Least(moment) : null;

    private static bool HasChoice(OptionMoment moment) => moment.Futures.Count(f => f is not null) > 1;

    private static double Least(OptionMoment moment) => moment.Futures.Min(f => f?[Measure.CatastropheChance] ?? double.PositiveInfinity);

    private Clusters Gather(Func<OptionMoment, double?> value)
    {
        var clusters = new Clusters(_clusters.Count);
        foreach (var moment in _moments)
            if (value(moment) is { } number) clusters.Add(_clusters[moment.Game], number);
        return clusters;
    }

    private ImmutableArray<OptionPair> Pairs()
    {
        var pairs = ImmutableArray.CreateBuilder<OptionPair>();
        for (var first = 0; first < _ids.Length; first++)
        {
            for (var second = first + 1; second < _ids.Length; second++)
            {
                var (a, b) = (first, second);
                // Options that lead to the same in every respect do so by what they are, not by luck.
                var same = _moments.All(m => m.Futures[a] is not { } one || m.Futures[b] is not { } other || IsSame(one, other));
                pairs.Add(new OptionPair(a, b, [.. Enum.GetValues<Measure>().Select(measure =>
                    Gather(m => m.Futures[b]?[measure] - m.Futures[a]?[measure]).Mean(same ? 0 : Measures.Reach(measure)))]));
            }
        }
        return pairs.ToImmutable();
    }

    private ImmutableArray<OptionPlace> Places()
    {
        var plan = _record.Sample.Plan;
        var choices = _moments.Where(HasChoice).ToList();
        var scenarios = choices.GroupBy(m => plan.Games[m.Game].Scenario).OrderBy(g => g.Key)
            .Select(g => Place(plan.Scenarios[g.Key], null, [.. g]));
        var phases = choices.GroupBy(m => m.Phase).OrderBy(g => g.Key).Select(g => Place(null, g.Key, [.. g]));
        return [.. scenarios, .. phases];
    }

    private OptionPlace Place(string? scenario, Phase? phase, List<OptionMoment> moments) => new(
        scenario,
        phase,
        moments.Count,
        [.. _ids.Select((_, option) => moments.Sum(m => BestShare(m, option) ?? 0) / moments.Count)],
        [.. _ids.Select((_, option) => moments.Select(m => Loss(m, option)).Where(l => l is not null)
            .Select(l => l!.Value).DefaultIfEmpty(double.NaN).Average())]);

    private OptionFigures Figures(int option, ImmutableArray<OptionPair> pairs, ImmutableArray<OptionPlace> places)
    {
        var best = Gather(m => BestShare(m, option)).Share();
        return new OptionFigures(
            _ids[option],
            _moments.Count(m => m.Futures[option] is not null),
            [.. Enum.GetValues<Measure>().Select(measure => Gather(m => m.Futures[option]?[measure]).Mean())],
            best,
            Gather(m => Loss(m, option)).Mean(),
            Flag(option, best, pairs, [.. places.Where(p => p.Tells)]));
    }

    private OptionFlag Flag(int option, Estimate best, ImmutableArray<OptionPair> pairs, ImmutableArray<OptionPlace> places)
    {
        if (best.Observations < OptionReport.FewestMoments) return OptionFlag.None;
        if (_moments.All(m => IsSame(m, option))) return OptionFlag.MakesNoDifference;
        var leads = places.Count(p => p.Leads(option));
        // What choosing it instead of each other option does to P(catastrophe).
        var against = pairs.Where(p => p.First == option || p.Second == option)
            .Select(p => (p.Second == option ? 1 : -1, Shift: p.Shifts[(int)Measure.CatastropheChance]))
            .Where(p => p.Shift.Observations > 0)
            .Select(p => p.Shift.IsBeyondNoise ? p.Item1 * Math.Sign(p.Shift.Value) : 0).ToList();
        if (leads == 0)
        {
            if (best.Value <= Hardly) return OptionFlag.NeverBest;
            return against.Contains(1) && best.Value < Most ? OptionFlag.AheadNowhere : OptionFlag.None;
        }
        if (leads < places.Length) return OptionFlag.None;
        if (best.Value >= 1 - Hardly) return OptionFlag.AlwaysBest;
        return against.TrueForAll(sign => sign < 0) && best.Value > Most ? OptionFlag.AheadEverywhere : OptionFlag.None;
    }

    private static bool IsSame(OptionMoment moment, int option) =>
        moment.Futures[option] is not { } own || moment.Futures.All(f => f is null || IsSame(f, own));

    private static bool IsSame(OptionFuture one, OptionFuture other) =>
        one.Values.Zip(other.Values).All(pair => Math.Abs(pair.First - pair.Second) <= Nothing);
}
