using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>A stage of the elicitation pipeline.</summary>
/// <param name="Number">Its readiness, 0 to 100.</param>
/// <param name="IsBottleneck">Whether it is the weakest, which weighs most and gets most of the work.</param>
internal sealed record LabStage(NumberView Number, bool IsBottleneck);

/// <summary>Where a part of Magma's effort goes.</summary>
/// <param name="Slot">Slot of the knob that decides it.</param>
/// <param name="Label">What it goes into.</param>
/// <param name="Share">Share of what is shared out, 0 to 1.</param>
/// <param name="Words">The same in words.</param>
internal sealed record EffortShare(int Slot, string Label, double Share, string Words);

/// <summary>The lab: how safety work comes out of AI, locks, what is believed of safety, who is in charge, where the effort
/// goes.</summary>
/// <param name="Stages">The four stages of the pipeline.</param>
/// <param name="Readiness">The four together.</param>
/// <param name="Bottleneck">Name of the weakest stage.</param>
/// <param name="StageCeiling">How far practice on the systems there are can take a stage, points.</param>
/// <param name="Groups">Everything else, grouped.</param>
/// <param name="Split">Scaling, safety that prepares and safety for the systems of today; the three make up all effort.</param>
/// <param name="Portfolio">How the safety effort is shared out among the four priorities; the four make up all of it.</param>
/// <param name="Safety">Share of all effort that is for safety, in words.</param>
internal sealed record LabView(
    ImmutableArray<LabStage> Stages,
    NumberView Readiness,
    string Bottleneck,
    double StageCeiling,
    ImmutableArray<NumberGroup> Groups,
    ImmutableArray<EffortShare> Split,
    ImmutableArray<EffortShare> Portfolio,
    string Safety)
{
    private static readonly ImmutableArray<Variable> Pipeline =
        [Variable.ResearchSecurity, Variable.ScalableOversight, Variable.EvaluationMethods, Variable.CostlyOptimisation];

    public static LabView Of(GameSession session)
    {
        var (state, p) = (session.Game.State, session.Game.Rules.Catalogue.Model.Effort);
        var weakest = Pipeline.MinBy(stage => state[stage]);
        return new LabView(
            [.. Pipeline.Select(stage => new LabStage(NumberView.Of(session, stage), stage == weakest))],
            NumberView.Of(session, Variable.ElicitationReadiness),
            session.Game.Rules.Catalogue.Variables[weakest].Label,
            Math.Min(100, p.ReadinessCapBase + (p.ReadinessCapSlope * state[Variable.Capability])),
            [
                NumberGroup.Of(
                    session, "Security", Variable.Security, Variable.SecurityReadiness, Variable.StolenCapability, Variable.Openness,
                    Variable.SecurityCrash),
                Alignment(session),
                NumberGroup.Of(
                    session, "In charge", Variable.Control, Variable.HumanInfluence, Variable.Deferred, Variable.DeferredMonths,
                    Variable.SmokingGuns),
                NumberGroup.Of(
                    session, "Effort", Variable.Capability, Variable.RndMultiplier, Variable.Resources, Variable.Friction,
                    Variable.AllInSafety),
            ],
            SplitOf(session.Game),
            PortfolioOf(session.Game),
            Figure.Chance(1 - (state[Variable.Velocity] / 100)));
    }

    // What is hidden joins in once the game is over.
    private static NumberGroup Alignment(GameSession session)
    {
        var group = NumberGroup.Of(
            session, session.IsOver ? "Alignment" : "Alignment, as Magma sees it", Variable.BelievedGap, Variable.EvaluationGap,
            Variable.EconomicGap, Variable.AlignmentTax, Variable.ExportedSafety, Variable.TheorySafety, Variable.EmpiricalSafety,
            Variable.SabotagedSafety);
        return group with { Numbers = group.Numbers.Insert(0, BelievedReach(session)) };
    }

    private static NumberView BelievedReach(GameSession session)
    {
        var (state, gap) = (session.Game.State, session.Game.Rules.Catalogue.Variables[Variable.BelievedGap]);
        return new NumberView(
            gap.Slot,
            session.IsOver ? "safety reach as last believed" : "safety reach",
            "about " + Figure.Value(gap, Math.Max(0, state[Variable.Capability] - state[Variable.BelievedGap])),
            "",
            null);
    }

    private static ImmutableArray<EffortShare> SplitOf(Game game)
    {
        var (velocity, preparation) = (game.State[Variable.Velocity] / 100, game.State[Variable.Preparation] / 100);
        return
        [
            Part(Variable.Velocity, "stronger models", velocity),
            Part(Variable.Preparation, "safety that prepares", (1 - velocity) * preparation),
            Part(Variable.Preparation, "safety for the systems of today", (1 - velocity) * (1 - preparation)),
        ];
    }

    private static ImmutableArray<EffortShare> PortfolioOf(Game game) =>
    [
        .. new[] { Variable.Nonproliferation, Variable.Distribution, Variable.Governance, Variable.Defence }
            .Select(v => Part(v, game.Rules.Catalogue.Variables[v].Label, game.State[v] / 100)),
    ];

    private static EffortShare Part(Variable knob, string label, double share) =>
        new((int)knob, label, share, Figure.Chance(share));
}
