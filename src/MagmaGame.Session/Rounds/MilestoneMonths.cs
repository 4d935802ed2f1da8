using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;

namespace MagmaGame.Session.Rounds;

/// <summary>When milestones were reached, as far as a player may know.</summary>
public static class MilestoneMonths
{
    /// <summary>The month of a milestone; null when it was not reached or nobody can know yet. A world that is lost never comes to
    /// the end of its danger.</summary>
    public static int? Of(GameSession session, MilestoneDefinition definition)
    {
        if (definition.Told == Visibility.Hidden && !session.IsOver) return null;
        return definition.Milestone == Milestone.EndOfAcuteRisk && session.Game.Verdict is { } verdict
            ? verdict.Catastrophe ? null : verdict.EndOfAcuteRisk
            : session.Game.State.MonthOf(definition.Milestone);
    }
}
