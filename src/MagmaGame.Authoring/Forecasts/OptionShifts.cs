using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>How the options of events differ between two records: what they do, and how often they are best.</summary>
internal static class OptionShifts
{
    /// <summary>The shifts of every option that both versions have, of events that both records tried.</summary>
    /// <param name="before">The earlier record.</param>
    /// <param name="after">The later record.</param>
    /// <param name="games">Places of the same game in both.</param>
    public static IEnumerable<Shift> Of(ForecastRecord before, ForecastRecord after, List<(int Before, int After)> games)
    {
        var pairBefore = games.Select((g, pair) => (g.Before, pair)).ToDictionary(g => g.Before, g => g.pair);
        var pairAfter = games.Select((g, pair) => (g.After, pair)).ToDictionary(g => g.After, g => g.pair);
        var earlier = ByEvent(before);
        foreach (var (id, moments) in ByEvent(after).OrderBy(e => e.Value[0].Event))
        {
            if (!earlier.TryGetValue(id, out var others)) continue;
            var (was, now) = (before.Options[others[0].Event], after.Options[moments[0].Event]);
            for (var option = 0; option < now.Length; option++)
            {
                var old = was.IndexOf(now[option]);
                if (old < 0) continue;
                var place = option;
                yield return Between(ShiftKind.OptionEffect, Effect) with { Event = id, Option = now[option] };
                yield return Between(ShiftKind.OptionBest, OptionReporting.BestShare) with { Event = id, Option = now[option] };

                Shift Between(ShiftKind kind, Func<OptionMoment, int, double?> value) => Shift.Between(
                    kind, Gather(others, old, pairBefore, games.Count, value), Gather(moments, place, pairAfter, games.Count, value),
                    kind == ShiftKind.OptionBest ? 1 : 0);
            }
        }
    }

    private static Dictionary<string, List<OptionMoment>> ByEvent(ForecastRecord record) => record.Moments
        .GroupBy(m => m.Event).ToDictionary(g => record.Sample.Events[g.Key], g => g.ToList(), StringComparer.Ordinal);

    private static double? Effect(OptionMoment moment, int option) => moment.Futures[option] is { } own
        ? own[Measure.CatastropheChance] - moment.Futures.Average(f => f?[Measure.CatastropheChance])
        : null;

    private static Clusters Gather(
        List<OptionMoment> moments, int option, Dictionary<int, int> pairs, int count, Func<OptionMoment, int, double?> value)
    {
        var clusters = new Clusters(count);
        foreach (var moment in moments)
            if (pairs.TryGetValue(moment.Game, out var pair) && value(moment, option) is { } number) clusters.Add(pair, number);
        return clusters;
    }
}
