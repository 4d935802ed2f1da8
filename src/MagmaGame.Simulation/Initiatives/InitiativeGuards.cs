using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.Pauses;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Initiatives;

/// <summary>What must hold for each initiative.</summary>
internal static class InitiativeGuards
{
    public static Rejection Check<T>(Workings<T> g, Initiative initiative)
        where T : struct, IRecorder
    {
        var s = g.State;
        return initiative switch
        {
            Initiative.ProposePause => PauseTalks.Check(g),
            Initiative.DeclareSlowdown when s.DeferredMonths > 0 => Rejection.AlreadyDeferred,
            Initiative.DeclareSlowdown when s.Is(Variable.DeclaredSlowdown) => Rejection.AlreadyDeclared,
            Initiative.RescindSlowdown when s.DeferredMonths > 0 => Rejection.AlreadyDeferred,
            Initiative.RescindSlowdown when !s.Is(Variable.DeclaredSlowdown) => Rejection.NotDeclared,
            Initiative.Defer when s.DeferredMonths > 0 => Rejection.AlreadyDeferred,
            Initiative.Defer when s.PauseMonths > 0 => Rejection.PauseInForce,
            Initiative.Defer when !s.Reached(Milestone.Tedai) => Rejection.BeforeTedai,
            Initiative.ReverseDeference when s.DeferredMonths == 0 => Rejection.NotDeferred,
            Initiative.ReverseDeference when s.Reversals >= g.Model.Influence.MostReversals => Rejection.AlreadyDone,
            Initiative.PublishSmokingGun when g[Variable.SmokingGuns] < 1 => Rejection.NoSmokingGun,
            Initiative.PublishSmokingGun when s.Month < s.SmokingGunReadyMonth => Rejection.CoolingDown,
            Initiative.JoinLeaderClause => Once(g, Variable.LeaderClause),
            Initiative.CrashSecurity => Once(g, Variable.SecurityCrash),
            Initiative.AllInSafety when !s.Reached(Milestone.ThreeFold) => Rejection.BeforeThreeFold,
            Initiative.AllInSafety => Once(g, Variable.AllInSafety),
            Initiative.OpenLines when s.Month < s.OpenLinesReadyMonth => Rejection.CoolingDown,
            Initiative.Merge => CheckMerger(g),
            Initiative.ProcessBurst => Once(g, Variable.ProcessBurst),
            Initiative.JoinStandard => Once(g, Variable.JoinedStandard),
            _ => Rejection.None,
        };
    }

    /// <summary>Place of the rival Magma could merge with: the most cautious by nature, 0 to 2.</summary>
    public static int Partner<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var partner = -1;
        for (var j = 0; j < GameState.RivalCount; j++)
        {
            if (g.State.Rivals[j].Merged) continue;
            if (partner < 0 || g.World.Rivals[j].Caution > g.World.Rivals[partner].Caution) partner = j;
        }
        return partner;
    }

    private static Rejection Once<T>(Workings<T> g, Variable flag)
        where T : struct, IRecorder => g.State.Is(flag) ? Rejection.AlreadyDone : Rejection.None;

    private static Rejection CheckMerger<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var (p, s) = (g.Model.Initiative, g.State);
        if (s.Is(Variable.Merged)) return Rejection.AlreadyDone;
        if (s.DeferredMonths > 0) return Rejection.AlreadyDeferred;
        if (s.PauseMonths > 0) return Rejection.PauseInForce;
        if (g[Variable.LinesOfCommunication] < p.MergeLines) return Rejection.LinesTooWeak;
        if (g[Variable.Credibility] < p.MergeCredibility) return Rejection.CredibilityTooLow;
        var partner = Partner(g);
        if (s.Rivals[partner].DeferredMonths > 0) return Rejection.PartnerDeferred;
        if (g.Care(partner) < p.MergePartnerCare) return Rejection.PartnerTooReckless;
        return Math.Abs(s.Rivals[partner].Capability - g[Variable.Capability]) >= p.MergeDistance
            ? Rejection.PartnerTooFar
            : Rejection.None;
    }
}
