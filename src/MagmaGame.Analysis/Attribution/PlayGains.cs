using System.Collections.Immutable;
using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Analysis.Summaries;
using MagmaGame.Session;
using MagmaGame.Simulation.Debriefing;

namespace MagmaGame.Analysis.Attribution;

/// <summary>
/// Which of the playbook's families of plays gave small and big wins in a game. A decision is known as a play by the ideas it carries:
/// those that speak for the option, or that its scene or initiative shows at work; a turn of the knobs by the knobs that were turned.
/// Source: playbook-four-categories, playbook-graded-returns.
/// </summary>
public static class PlayGains
{
    /// <summary>The families in the order of the content; those without a decision gave nothing.</summary>
    public static ImmutableArray<PlayGain> Of(GameSession session, CounterfactualStudy study)
    {
        var families = session.Game.Rules.Catalogue.Debriefing.Plays;
        var made = families.ToDictionary(family => family.Id, _ => new List<PlayMade>(), StringComparer.Ordinal);
        foreach (var found in study.Found)
        {
            PlayFamily[] carried = [.. families.Where(family => IsPlayOf(found.Turning, family))];
            if (carried.Length == 0) continue;
            var gain = found.Alternatives.Average(a => a.Shift.Chance.Value);
            foreach (var family in carried) made[family.Id].Add(new PlayMade(found, 1.0 / carried.Length, gain));
        }
        return
        [
            .. families.Select(family => new PlayGain(
                family,
                Sum(made[family.Id], study.Futures),
                [.. made[family.Id].OrderByDescending(one => Math.Abs(one.Gain * one.Share))])),
        ];
    }

    // Future by future, so that what decisions have in common in one luck counts for the spread of their sum.
    private static Estimate Sum(List<PlayMade> made, int futures)
    {
        var sums = new Clusters(futures);
        for (var number = 0; number < futures; number++) sums.Add(number, made.Sum(one => one.Found.Gains[number] * one.Share));
        return made.Count == 0 ? sums.Minus(sums) : sums.Mean();
    }

    // What was left undone is no play.
    private static bool IsPlayOf(Turning turning, PlayFamily family) => (turning.Kind, turning.Taken) switch
    {
        (TurningKind.Answer, { } answer) when turning.Scene is { } scene =>
            scene.Options[answer.OptionIndex].For.Concat(scene.Sources).Any(family.Claims.Contains),
        (TurningKind.Initiative, { } taken) when turning.Before.Rules.Catalogue.Initiatives[(int)taken.Initiative] is { } initiative =>
            initiative.Sources.Concat(initiative.For).Any(family.Claims.Contains),
        // The first alternative is to leave them as they were.
        (TurningKind.Knobs, { } set) when turning.Alternatives[0].Instead is { } before =>
            family.Knobs.Any(knob => knob.In(set.Knobs) != knob.In(before.Knobs)),
        _ => false,
    };
}
