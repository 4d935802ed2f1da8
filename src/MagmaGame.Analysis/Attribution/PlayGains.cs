using System.Collections.Immutable;
using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Session;
using MagmaGame.Simulation.Debriefing;

namespace MagmaGame.Analysis.Attribution;

/// <summary>
/// Which of the playbook's families of plays gave small and big wins in a game. A decision is known as a play by the ideas it carries:
/// those that speak for the option, or that its scene or initiative shows at work. Turns of the knobs carry none and are left out.
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
            PlayFamily[] carried = [.. families.Where(family => Carried(found.Turning).Any(family.Claims.Contains))];
            if (carried.Length == 0) continue;
            var gain = found.Alternatives.Average(a => a.Shift.Chance.Value);
            foreach (var family in carried) made[family.Id].Add(new PlayMade(found, 1.0 / carried.Length, gain));
        }
        return
        [
            .. families.Select(family => new PlayGain(
                family,
                made[family.Id].Sum(one => one.Gain * one.Share),
                [.. made[family.Id].OrderByDescending(one => Math.Abs(one.Gain * one.Share))])),
        ];
    }

    // What was left undone is no play.
    private static IEnumerable<string> Carried(Turning turning) => (turning.Kind, turning.Taken) switch
    {
        (TurningKind.Answer, { } answer) when turning.Scene is { } scene => scene.Options[answer.OptionIndex].For.Concat(scene.Sources),
        (TurningKind.Initiative, { } taken) when turning.Before.Rules.Catalogue.Initiatives[(int)taken.Initiative] is { } initiative =>
            initiative.Sources.Concat(initiative.For),
        _ => [],
    };
}
