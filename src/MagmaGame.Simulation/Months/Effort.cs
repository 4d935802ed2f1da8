using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Months;

/// <summary>
/// The month's safety effort: a size, and what the knobs make of it (<see cref="KnobReturns"/>). Source:
/// playbook-graded-returns, by which returns diminish.
/// </summary>
internal readonly ref struct Effort
{
    private readonly KnobReturns _returns;

    // The size of the effort under the two exponents.
    private readonly double _yield;
    private readonly double _research;

    private Effort(KnobReturns returns, double yield, double research)
    {
        _returns = returns;
        _yield = yield;
        _research = research;
    }

    public double EvenStage => _yield * _returns.EvenStage;
    public double WeakestStage => _yield * _returns.WeakestStage;
    public double PrepareNonproliferation => _yield * _returns.PrepareNonproliferation;
    public double ResearchSecurity => _yield * _returns.ResearchSecurity;
    public double VerificationNonproliferation => _yield * _returns.VerificationNonproliferation;
    public double MitigateNonproliferation => _yield * _returns.MitigateNonproliferation;
    public double MitigateDistribution => _yield * _returns.MitigateDistribution;
    public double Control => _yield * _returns.Control;
    public double CheaperMethods => _yield * _returns.CheaperMethods;
    public double PrepareGovernance => _yield * _returns.PrepareGovernance;
    public double MitigateGovernance => _yield * _returns.MitigateGovernance;
    public double VerificationGovernance => _yield * _returns.VerificationGovernance;
    public double Contacts => _yield * _returns.Contacts;
    public double PrepareDefence => _yield * _returns.PrepareDefence;
    public double MitigateDefence => _yield * _returns.MitigateDefence;
    public double EmpiricalResearch => _research * _returns.EmpiricalResearch;
    public double TheoryResearch => _research * _returns.TheoryResearch;

    /// <summary>The effort of the knobs in force; <paramref name="kept"/> is the part of it that still counts.</summary>
    public static Effort Of<T>(Workings<T> g, double kept = 1.0)
        where T : struct, IRecorder
    {
        var knobs = g.State.Knobs;
        g.Returns.Follow(knobs, g.State.Is(Variable.AllInSafety) ? g.Model.Initiative.AllInEffort : 1.0);
        var size = (1 - knobs.Velocity) * g[Variable.Resources] * (1 - g[Variable.Friction]) * kept;
        if (size <= 0) return new Effort(g.Returns, 0, 0);
        var log = PortableMath.Log(size);
        return new Effort(
            g.Returns,
            PortableMath.Exp(g.Model.Effort.EffortYieldExponent * log),
            PortableMath.Exp(g.Model.Safety.SafetyEffortExponent * log));
    }
}
