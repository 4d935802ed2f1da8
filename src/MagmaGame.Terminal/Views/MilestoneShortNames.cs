using MagmaGame.Simulation.Milestones;

namespace MagmaGame.Terminal.Views;

/// <summary>Names of milestones for places in which their own names do not fit.</summary>
internal static class MilestoneShortNames
{
    public static string Of(Milestone milestone) => milestone switch
    {
        Milestone.ThreeFold => "3x speed",
        Milestone.FirstDangerous => "danger came",
        Milestone.BelievedFirstDangerous => "danger seen",
        Milestone.Theft => "theft",
        Milestone.Tedai => "TEDAI",
        Milestone.RivalTedai => "rival TEDAI",
        Milestone.Superdangerous => "peril came",
        Milestone.BelievedSuperdangerous => "peril seen",
        Milestone.Pause => "pause",
        Milestone.Deference => "deference",
        Milestone.RecoveryPhase => "recovery",
        Milestone.Obsolescence => "obsolescence",
        Milestone.EndOfAcuteRisk => "danger over",
        _ => throw new ArgumentOutOfRangeException(nameof(milestone)),
    };
}
