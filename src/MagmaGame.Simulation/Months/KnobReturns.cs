using MagmaGame.Simulation.Numerics;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulation.State;

namespace MagmaGame.Simulation.Months;

/// <summary>
/// What the knobs make of a unit of safety effort, with diminishing returns. An effort of s x share yields
/// s^e x share^e; the second factor changes only when a knob is turned, so it is kept until then. That spares most of the
/// powers of a month.
/// </summary>
internal sealed class KnobReturns(ModelParameters model)
{
    private ShareKnobs _knobs;
    private double _drive;
    private bool _known;

    /// <summary>velocity^exponent: pace that the velocity knob gives. Source: plan-velocity-loss-cap.</summary>
    public double VelocityPace { get; private set; }

    /// <summary>Each stage's even share of preparing distribution.</summary>
    public double EvenStage { get; private set; }
    /// <summary>The weakest stage's share of preparing distribution.</summary>
    public double WeakestStage { get; private set; }
    /// <summary>Preparing nonproliferation.</summary>
    public double PrepareNonproliferation { get; private set; }
    /// <summary>The part of it that serves research security.</summary>
    public double ResearchSecurity { get; private set; }
    /// <summary>The part of it that serves verification.</summary>
    public double VerificationNonproliferation { get; private set; }
    /// <summary>Mitigating nonproliferation.</summary>
    public double MitigateNonproliferation { get; private set; }
    /// <summary>Mitigating distribution.</summary>
    public double MitigateDistribution { get; private set; }
    /// <summary>What serves control.</summary>
    public double Control { get; private set; }
    /// <summary>What makes safety methods cheaper.</summary>
    public double CheaperMethods { get; private set; }
    /// <summary>Preparing governance.</summary>
    public double PrepareGovernance { get; private set; }
    /// <summary>Mitigating governance.</summary>
    public double MitigateGovernance { get; private set; }
    /// <summary>The part of preparing governance that serves verification.</summary>
    public double VerificationGovernance { get; private set; }
    /// <summary>What builds contacts.</summary>
    public double Contacts { get; private set; }
    /// <summary>Preparing defence.</summary>
    public double PrepareDefence { get; private set; }
    /// <summary>Mitigating defence.</summary>
    public double MitigateDefence { get; private set; }
    /// <summary>Empirical safety research, under the exponent of safety effort.</summary>
    public double EmpiricalResearch { get; private set; }
    /// <summary>Theory, under the exponent of safety effort.</summary>
    public double TheoryResearch { get; private set; }

    /// <summary>Brings the returns up to date with the knobs and the drive of an all-in programme.</summary>
    public void Follow(in ShareKnobs knobs, double drive)
    {
        if (_known && knobs == _knobs && drive.Equals(_drive)) return;
        (_knobs, _drive, _known) = (knobs, drive, true);
        var (e, s, p) = (model.Effort, model.Safety, model.Politics);
        var (prepare, mitigate) = (knobs.Preparation, (1 - knobs.Preparation) * drive);
        VelocityPace = Power(knobs.Velocity, model.Capability.VelocityExponent);

        var (prepareNp, mitigateNp) = (prepare * knobs.Nonproliferation, mitigate * knobs.Nonproliferation);
        var research = Uncrowded(knobs.Distribution);
        var (prepareDi, mitigateDi) = (prepare * research, mitigate * research);
        var (prepareGo, mitigateGo) = (prepare * knobs.Governance, mitigate * knobs.Governance);
        const int Stages = 4;
        EvenStage = Yield(prepareDi * (e.EvenStageShare / Stages));
        WeakestStage = Yield(prepareDi * ((e.EvenStageShare / Stages) + 1 - e.EvenStageShare));
        PrepareNonproliferation = Yield(prepareNp);
        ResearchSecurity = Yield(prepareNp * e.NonproliferationResearchShare);
        VerificationNonproliferation = Yield(prepareNp * p.VerificationNonproliferationShare);
        MitigateNonproliferation = Yield(mitigateNp);
        MitigateDistribution = Yield(mitigateDi);
        Control = Yield(mitigateDi + (s.ControlNonproliferationShare * mitigateNp));
        CheaperMethods = Yield(mitigateDi + (s.TaxPreparationShare * prepareDi));
        PrepareGovernance = Yield(prepareGo);
        MitigateGovernance = Yield(mitigateGo);
        VerificationGovernance = Yield(prepareGo * p.VerificationGovernanceShare);
        Contacts = Yield((p.LinesMitigationShare * mitigateGo) + (p.LinesPreparationShare * prepareGo));
        PrepareDefence = Yield(prepare * knobs.Defence);
        MitigateDefence = Yield(mitigate * knobs.Defence);
        EmpiricalResearch = Power(mitigateDi, s.SafetyEffortExponent);
        TheoryResearch = Power(prepareDi, s.SafetyEffortExponent);
    }

    // Only so many people can work on one thing before they stand in each other's way. Source: plan-benefit-falls-bottleneck.
    private double Uncrowded(double share)
    {
        var (lost, from) = (model.Safety.ResearchCrowding, model.Safety.ResearchCrowdingFrom);
        if (share <= from) return share;
        var crowd = (share - from) / (1 - from);
        return share * (1 - (lost * crowd * crowd));
    }

    private static double Power(double x, double exponent) => x > 0 ? PortableMath.Pow(x, exponent) : 0.0;

    private double Yield(double effort) => Power(effort, model.Effort.EffortYieldExponent);
}
