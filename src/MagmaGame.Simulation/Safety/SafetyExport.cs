using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Safety;

/// <summary>Safety and security that others can have. Source: plan-strategy-export-research, plan-security-exportable,
/// endgames-adoption-gap, playbook-lab-best-practice.</summary>
internal static class SafetyExport
{
    public static void Run<T>(Workings<T> g, in Effort effort)
        where T : struct, IRecorder
    {
        var p = g.Model.Safety;
        var rate = p.ExportSeepage
            + (p.ExportEffort * effort.MitigateDistribution
                * (1 - p.ExportOpennessShare + (p.ExportOpennessShare * g.Share(Variable.Openness))))
            + (g.State.Is(Variable.AllInSafety) ? p.ExportAllIn : 0.0)
            + (g.State.Is(Variable.DeclaredSlowdown) ? p.ExportDeclared : 0.0);
        g.Move(Variable.ExportedSafety, Reason.SafetyExport,
            rate * Math.Max(0.0, g.SafetyReach() - g[Variable.ExportedSafety]));

        var asked = p.RivalSecurityUnasked + ((1 - p.RivalSecurityUnasked) * g.Share(Variable.LinesOfCommunication));
        var lesson = (p.RivalSecurityExport * g.Share(Variable.SecurityReadiness) * asked)
            + (p.RivalSecurityRegulation * g.Share(Variable.Regulation));
        // Thieves pick the firm that guards worst, so Magma's people and its example are worth most elsewhere.
        lesson += p.RivalSecurityHelp * effort.MitigateNonproliferation * asked;
        var ceiling = g.Model.Rival.RivalSecurityCeiling;
        foreach (ref var rival in g.State.Rivals)
        {
            if (rival.Security >= ceiling) continue;
            var signed = rival.Signed ? 1 + p.RivalSecurityStandard : 1.0;
            var copied = p.RivalSecurityExample * Math.Max(0.0, g[Variable.Security] - rival.Security);
            rival.Security += (lesson + copied) * signed * (1 - (rival.Security / ceiling));
        }
    }
}
