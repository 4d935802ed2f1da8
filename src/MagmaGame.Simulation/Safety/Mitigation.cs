using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Safety;

/// <summary>Control of present systems and the price of safety methods. Source: plan-control-route, playbook-alignment-tax.</summary>
internal static class Mitigation
{
    public static void Run<T>(Workings<T> g, in Effort effort)
        where T : struct, IRecorder
    {
        var p = g.Model.Safety;
        var readiness = p.ControlUnprepared
            + ((1 - p.ControlUnprepared) * (g[Variable.ResearchSecurity] + g[Variable.ScalableOversight]) / 200);
        var target = 100 * p.ControlReach * effort.Control * readiness;
        g.Move(Variable.Control, Reason.ControlMeasures,
            p.ControlSpeed * (Math.Min(p.ControlCeiling, target) - g[Variable.Control]));

        if (g.TaxIsFixed) return;
        var tax = g[Variable.AlignmentTax];
        var cut = p.TaxResearch * effort.CheaperMethods;
        g.Move(Variable.AlignmentTax,
            g.Part(Reason.CheaperMethods, -cut * tax / 100)
            + g.Part(Reason.ParadigmCost, -p.ParadigmTax * g[Variable.Paradigm])
            + g.Part(Reason.NewerSystems, p.TaxGrowth * (1 - (tax / 100))));
    }
}
