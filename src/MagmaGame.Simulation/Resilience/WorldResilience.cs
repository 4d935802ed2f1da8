using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Months;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Resilience;

/// <summary>The world's defences, and the one-sided arms that come with them. Source: plan-defence-low-prep,
/// plan-defence-needs-peer-ai, plan-strategy-democratic-militaries.</summary>
internal static class WorldResilience
{
    public static void Run<T>(Workings<T> g, in Effort effort, Standing standing)
        where T : struct, IRecorder
    {
        var p = g.Model.Resilience;
        var power = Math.Sqrt(Math.Min(g.Acceleration(g[Variable.Capability]), p.ResilienceAccelerationCap));
        var growth = (p.ResiliencePreparation * effort.PrepareDefence) + (p.ResilienceMitigation * effort.MitigateDefence * power);
        var decay = p.ResilienceDecay * Math.Max(0.0, standing.Front - p.ResilienceDecayFloor);
        for (var defence = Variable.CyberResilience; defence <= Variable.PersuasionResilience; defence++)
        {
            var x = g[defence];
            g.Move(defence,
                g.Part(Reason.DefenceWork, growth * (1 - (x / 100)))
                + g.Part(Reason.OutgrownDefences, -decay * x / 100));
        }
        g.Move(Variable.MilitaryAdvantage,
            g.Part(Reason.MilitaryWork, p.MilitaryDefenceWork * effort.MitigateDefence)
            + g.Part(Reason.RivalsRearm, -p.MilitaryFade * g[Variable.MilitaryAdvantage]));
    }
}
