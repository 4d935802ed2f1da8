using System.Collections.Frozen;
using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Rounds;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>What of a game bears on an idea.</summary>
public enum TouchKind
{
    /// <summary>The scenario rests on it.</summary>
    Scenario,
    /// <summary>A scene that was answered shows it at work, or it is an argument about an answer.</summary>
    Scene,
    /// <summary>An initiative that was taken rests on it, or it is an argument about it.</summary>
    Initiative,
    /// <summary>A milestone that was reached rests on it.</summary>
    Milestone,
}

/// <summary>Where a game has touched an idea.</summary>
/// <param name="Kind">By what.</param>
/// <param name="Month">When.</param>
/// <param name="Title">The scene, initiative, milestone or scenario.</param>
/// <param name="How">What the idea had to do with it, in a few words.</param>
public sealed record Touch(TouchKind Kind, int Month, string Title, string How)
{
    /// <summary>Such as "March 2026, A badge: spoke for your answer".</summary>
    public string Words => $"{CalendarMonth.Of(Month)}, {Title}: {How}";
}

/// <summary>What has touched each idea of the register so far.</summary>
/// <remarks>Worked out once from a session; it does not follow the game as it goes on.</remarks>
public sealed class IdeasTouched
{
    private readonly FrozenDictionary<string, ImmutableArray<Touch>> _byClaim;

    private IdeasTouched(IEnumerable<(string ClaimId, Touch Touch)> touches) =>
        _byClaim = touches
            .GroupBy(t => t.ClaimId, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Select(t => t.Touch).OrderBy(t => t.Month).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>Touches of a claim, the earliest first.</summary>
    public ImmutableArray<Touch> this[string claimId] => _byClaim.GetValueOrDefault(claimId, []);

    /// <summary>What a game has touched so far.</summary>
    public static IdeasTouched By(GameSession session) =>
        new([.. ByScenario(session), .. session.Decisions.SelectMany(d => ByDecision(session, d)), .. ByMilestones(session)]);

    private static IEnumerable<(string ClaimId, Touch Touch)> ByScenario(GameSession session) =>
        session.Game.Scenario.Sources.Select(
            id => (id, new Touch(TouchKind.Scenario, 0, session.Game.Scenario.Name, "the scenario rests on it")));

    private static IEnumerable<(string ClaimId, Touch Touch)> ByDecision(GameSession session, RecordedDecision recorded)
    {
        var (catalogue, decision) = (session.Game.Rules.Catalogue, recorded.Decision);
        switch (decision.Kind)
        {
            case DecisionKind.AnswerEvent when recorded.Scene is { } scene:
                var title = session.Cast.Expand(scene.Title);
                return ByScene(catalogue, scene, decision.OptionIndex)
                    .DistinctBy(t => t.ClaimId, StringComparer.Ordinal)
                    .Select(t => (t.ClaimId, new Touch(TouchKind.Scene, recorded.Month, title, t.How)));
            case DecisionKind.TakeInitiative:
                var initiative = catalogue.Initiatives.FirstOrDefault(i => i.Initiative == decision.Initiative);
                if (initiative is null) return [];
                return initiative.For.Select(id => (ClaimId: id, How: "spoke for the initiative you took"))
                    .Concat(initiative.Against.Select(id => (ClaimId: id, How: "spoke against the initiative you took")))
                    .Concat(initiative.Sources.Select(id => (ClaimId: id, How: "the initiative you took rests on it")))
                    .DistinctBy(t => t.ClaimId, StringComparer.Ordinal)
                    .Select(t => (t.ClaimId, new Touch(TouchKind.Initiative, recorded.Month, initiative.Name, t.How)));
            default:
                return [];
        }
    }

    // What it had to do with the answer given says more than that it was there; the first that fits is kept.
    private static IEnumerable<(string ClaimId, string How)> ByScene(Catalogue catalogue, EventDefinition scene, int chosen)
    {
        var answer = scene.Options[chosen];
        return answer.For.Select(id => (ClaimId: id, How: "spoke for your answer"))
            .Concat(answer.Against.Select(id => (id, "spoke against your answer")))
            .Concat(scene.Sources.Select(id => (id, "was at work in the scene")))
            .Concat(scene.Options.SelectMany(o => o.For).Select(id => (id, "spoke for an answer you did not give")))
            .Concat(scene.Options.SelectMany(o => o.Against).Select(id => (id, "spoke against an answer you did not give")))
            .Concat(catalogue.AdviceOn(scene.Id).Select(a => (a.Claim, a.OptionId == answer.Id ? "an advisor argued from it, and you agreed" : "an advisor argued from it, in vain")));
    }

    private static IEnumerable<(string ClaimId, Touch Touch)> ByMilestones(GameSession session)
    {
        foreach (var milestone in session.Game.Rules.Catalogue.Milestones)
        {
            if (MilestoneMonths.Of(session, milestone) is not { } month) continue;
            foreach (var id in milestone.Sources)
                yield return (id, new Touch(TouchKind.Milestone, month, milestone.Name, "the milestone rests on it"));
        }
    }
}
