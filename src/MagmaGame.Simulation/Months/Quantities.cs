using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Months;

/// <summary>Quantities that several mechanisms derive from the state.</summary>
internal static class Quantities
{
    private const double NaturalLogOf3 = 1.0986122886681098;

    /// <summary>Research acceleration at a capability, multiple; 3 at the 3x milestone. Source: plan-milestone-3x.</summary>
    public static double Acceleration<T>(this Workings<T> g, double capability)
        where T : struct, IRecorder =>
        PortableMath.Exp(g.LogAcceleration(capability));

    /// <summary>Natural logarithm of the research acceleration.</summary>
    public static double LogAcceleration<T>(this Workings<T> g, double capability)
        where T : struct, IRecorder =>
        NaturalLogOf3 * (capability / g.Model.Capability.ThreeFoldCapability);

    /// <summary>Acceleration as far as it lends labour to safety. Source: plan-benefit-falls-bottleneck.</summary>
    public static double LabourAcceleration<T>(this Workings<T> g, double capability)
        where T : struct, IRecorder =>
        Math.Min(g.Acceleration(capability), g.Model.Safety.AiLabourCap);

    /// <summary>True safety reach of Magma, months.</summary>
    public static double SafetyReach<T>(this Workings<T> g)
        where T : struct, IRecorder => g[Variable.TheorySafety] + g[Variable.EmpiricalSafety];

    /// <summary>Difficulty of safety under the present paradigm, multiple. Source: endgames-process-based.</summary>
    public static double Difficulty<T>(this Workings<T> g)
        where T : struct, IRecorder =>
        g.World.Difficulty * (1.0 - (g.Model.Safety.ParadigmDifficulty * g[Variable.Paradigm]));

    /// <summary>Share of systems that would defect if they could, at a gap in months. Source: playbook-alignment-luck.</summary>
    public static double Unsafe<T>(this Workings<T> g, double gap)
        where T : struct, IRecorder =>
        PortableMath.Sigmoid((gap - g.World.HarmlessGap) / g.Model.Difficulty.UnsafeSoftness);

    /// <summary>Chance of catastrophe if a developer only scaled. Source: plan-milestone-superdangerous.</summary>
    public static double Danger<T>(this Workings<T> g, double capability)
        where T : struct, IRecorder =>
        PortableMath.Sigmoid((capability - g.World.Superdanger) / g.World.DangerWidth);

    /// <summary>Unsafe share at Magma.</summary>
    public static double UnsafeAtMagma<T>(this Workings<T> g)
        where T : struct, IRecorder => g.Unsafe(g[Variable.Capability] - g.SafetyReach());

    /// <summary>Unsafe share at a rival.</summary>
    public static double UnsafeAt<T>(this Workings<T> g, RivalState rival)
        where T : struct, IRecorder => g.Unsafe(rival.Capability - rival.Safety);

    /// <summary>How much AI labour Magma can use, 0 to 1; the weakest stage weighs most. Source: plan-figure-7-pipeline.</summary>
    public static double Elicitation<T>(this Workings<T> g)
        where T : struct, IRecorder
    {
        var (a, b, c, d) = (g[Variable.ResearchSecurity], g[Variable.ScalableOversight],
            g[Variable.EvaluationMethods], g[Variable.CostlyOptimisation]);
        var weakest = Math.Min(Math.Min(a, b), Math.Min(c, d));
        var weight = g.Model.Effort.WeakestStageWeight;
        return ((weight * weakest) + ((1 - weight) * (a + b + c + d) / 4)) / 100.0;
    }

    /// <summary>Place of the most capable active rival, 0 to 2.</summary>
    public static int BestRival<T>(this Workings<T> g)
        where T : struct, IRecorder
    {
        var best = -1;
        var rivals = g.State.Rivals;
        for (var j = 0; j < rivals.Length; j++)
            if (!rivals[j].Merged && (best < 0 || rivals[j].Capability > rivals[best].Capability)) best = j;
        return best;
    }

    /// <summary>Capability of the best rival, months.</summary>
    public static double BestRivalCapability<T>(this Workings<T> g)
        where T : struct, IRecorder => g.State.Rivals[g.BestRival()].Capability;

    /// <summary>Capability of the most advanced active developer, months.</summary>
    public static double Front<T>(this Workings<T> g)
        where T : struct, IRecorder => Math.Max(g[Variable.Capability], g.BestRivalCapability());

    /// <summary>How careful a rival is now, 0 to 1. Source: playbook-squishy-still-bites, endgames-racing-forward,
    /// endgames-join-the-leader.</summary>
    public static double Care<T>(this Workings<T> g, int rival)
        where T : struct, IRecorder
    {
        var p = g.Model.Rival;
        var care = g.World.Rivals[rival].Caution * (1 - (p.PressureCareLoss * g.Share(Variable.CompetitivePressure)));
        var signed = g.State.Rivals[rival].Signed ? 1.0 : 0.0;
        care += (p.StandardCare * g.StandardBite() * signed)
            + (p.PoliticalWillCare * g.Share(Variable.PoliticalWill))
            + (p.RegulationCare * g.Share(Variable.Regulation));
        care += p.AwarenessCare * g.Share(Variable.PublicAwareness)
            * (p.AwarenessCareUnbelieved + g.Share(Variable.Credibility));
        // Nobody need race a firm that has promised to help whoever gets there first; the careless race all the same.
        if (g.State.Is(Variable.LeaderClause))
            care += p.ClauseCare * g.Share(Variable.Credibility) * g.World.Rivals[rival].Caution;
        return PortableMath.Clamp(care, 0.0, 1.0);
    }

    /// <summary>How hard the standard bites, 0 to 1; harder when Magma keeps it too. Source: playbook-weasel-routes,
    /// playbook-lab-best-practice.</summary>
    public static double StandardBite<T>(this Workings<T> g)
        where T : struct, IRecorder
    {
        var soft = g.Model.Rival.SoftStandardBite;
        var own = g.State.Is(Variable.JoinedStandard) ? g.Model.Rival.StandardMemberBite : 0.0;
        return soft + ((1 - soft) * Math.Min(1.0, g.Share(Variable.StandardHardness) + own));
    }
}
