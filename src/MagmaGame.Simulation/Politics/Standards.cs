using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Politics;

/// <summary>The industry's safety standard: rivals sign, for good, in a cascade of thresholds; law hardens it.
/// Source: playbook-commitment-cascade, playbook-law-hardens-standards.</summary>
internal static class Standards
{
    public static int Signatories<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        var signed = 0;
        foreach (ref readonly var rival in g.State.Rivals)
            if (rival.Signed) signed++;
        return signed;
    }

    public static void Run<T>(Workings<T> g)
        where T : struct, IRecorder
    {
        if (g.NoStandard) return;
        var p = g.Model.Rival;
        var seeded = g.State.Is(Variable.JoinedStandard) || g[Variable.PublicAwareness] > p.StandardSeedAwareness;
        // A front firm that stays away from a standard makes it easy for the others to stay away.
        var own = g.State.Is(Variable.JoinedStandard) ? 1.0 : 1 - p.UnsignedPullLoss;
        var share = seeded ? (own + Signatories(g)) / (GameState.RivalCount + 1) : 0.0;
        var pull = (p.SigningPullShare * share)
            + (p.SigningPullPoliticalWill * g.Share(Variable.PoliticalWill))
            + (p.SigningPullAwareness * g.Share(Variable.PublicAwareness))
            + (p.SigningPullLines * g.Share(Variable.LinesOfCommunication))
            + (p.SigningPullRegulation * g.Share(Variable.Regulation));
        var rivals = g.State.Rivals;
        for (var j = 0; j < rivals.Length; j++)
            if (seeded && pull > g.World.Rivals[j].SigningThreshold) rivals[j].Signed = true;
        g.State.Put(Variable.StandardSignatories, Signatories(g));
        g.Move(Variable.StandardHardness, Reason.LawHardensStandards,
            p.StandardHardeningSpeed * Math.Max(0.0, g[Variable.Regulation] - g[Variable.StandardHardness]));
    }
}
