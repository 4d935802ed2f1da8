using MagmaGame.Analysis.Summaries;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>How two samples of the same games differ: in outcomes, and in which events show and when.</summary>
internal static class SampleShifts
{
    /// <summary>The shifts of the games' measures, then of every event that both versions have.</summary>
    /// <param name="before">The earlier games.</param>
    /// <param name="after">The later games.</param>
    /// <param name="games">Places of the same game in both.</param>
    /// <param name="leftOut">Id of an event that is not looked at.</param>
    public static IEnumerable<Shift> Of(GameSample before, GameSample after, List<(int Before, int After)> games, string leftOut)
    {
        foreach (var measure in Enum.GetValues<Measure>())
        {
            var (was, now) = (new Clusters(games.Count), new Clusters(games.Count));
            for (var i = 0; i < games.Count; i++)
            {
                was.Add(i, before.Games[games[i].Before][measure]);
                now.Add(i, after.Games[games[i].After][measure]);
            }
            yield return Shift.Between(ShiftKind.Game, was, now, Measures.Reach(measure)) with { Measure = measure };
        }
        var (shownBefore, shownAfter) = (Shown(before, games.Select(g => g.Before)), Shown(after, games.Select(g => g.After)));
        var index = before.Events.Select((id, i) => (id, i)).ToDictionary(e => e.id, e => e.i, StringComparer.Ordinal);
        for (var i = 0; i < after.Events.Length; i++)
        {
            if (after.Events[i] == leftOut || !index.TryGetValue(after.Events[i], out var earlier)) continue;
            foreach (var shift in Of(games.Count, shownBefore[earlier], shownAfter[i])) yield return shift with { Event = after.Events[i] };
        }
    }

    private static IEnumerable<Shift> Of(int games, List<(int Game, int Month)> before, List<(int Game, int Month)> after)
    {
        yield return Shift.Between(
            ShiftKind.EventShare, Clusters.OfFlags(games, before.Select(s => s.Game)), Clusters.OfFlags(games, after.Select(s => s.Game)),
            reach: 1);
        if (before.Count == 0 || after.Count == 0) yield break;
        yield return Shift.Between(ShiftKind.EventMonth, Months(games, before), Months(games, after));
    }

    private static Clusters Months(int games, List<(int Game, int Month)> shown)
    {
        var months = new Clusters(games);
        foreach (var (game, month) in shown) months.Add(game, month);
        return months;
    }

    // For every event its showings, with games counted as the pairs are.
    private static List<(int Game, int Month)>[] Shown(GameSample sample, IEnumerable<int> games)
    {
        var shown = new List<(int, int)>[sample.Events.Length];
        for (var i = 0; i < shown.Length; i++) shown[i] = [];
        var pair = 0;
        foreach (var game in games)
        {
            foreach (var showing in sample.Games[game].Showings) shown[showing.Event].Add((pair, showing.Month));
            pair++;
        }
        return shown;
    }
}
