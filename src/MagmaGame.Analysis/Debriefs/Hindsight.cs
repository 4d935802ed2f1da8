using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>What was believed in a month beside what was true.</summary>
/// <param name="Month">The month.</param>
/// <param name="Phase">The phase then.</param>
/// <param name="BelievedGap">Gap between capability and safety as seen, months.</param>
/// <param name="TrueGap">The true gap, months.</param>
/// <param name="BelievedRisk">Risk if Magma only scaled as seen, points.</param>
/// <param name="TrueRisk">That risk in truth, points.</param>
/// <param name="BelievedLead">Lead as seen, months.</param>
/// <param name="TrueLead">The true lead, months.</param>
/// <param name="TrueRiskAsRun">Chance of catastrophe from Magma's own systems within a year at the hazard that they truly ran
/// up from this briefing to the next, points.</param>
public sealed record TrueMonth(
    int Month,
    Simulation.Phases.Phase Phase,
    double BelievedGap,
    double TrueGap,
    double BelievedRisk,
    double TrueRisk,
    double BelievedLead,
    double TrueLead,
    double TrueRiskAsRun);

/// <summary>A jump in capability at Magma.</summary>
/// <param name="Month">When.</param>
/// <param name="Months">How far, months of progress.</param>
public sealed record OwnJump(int Month, double Months);

/// <summary>A finished game told again with everything open.</summary>
/// <param name="Months">Each round as it opened.</param>
/// <param name="End">The last briefing; nobody knows what risk would have been run after it, so that is not a number.</param>
/// <param name="Jumps">Magma's jumps.</param>
public sealed record Hindsight(ImmutableArray<TrueMonth> Months, TrueMonth End, ImmutableArray<OwnJump> Jumps)
{
    /// <summary>What was true at a briefing, counted from 0, the last included; null beyond it.</summary>
    public TrueMonth? At(int briefing) =>
        briefing < Months.Length ? Months[briefing] : briefing == Months.Length ? End : null;

    /// <summary>Plays the decisions of a finished game again, and looks at the truth on the way.</summary>
    public static Hindsight Of(GameSession session)
    {
        var months = new List<TrueMonth>();
        var jumps = new List<OwnJump>();
        TrueMonth? open = null;
        var hazard = 0.0;
        foreach (var (game, taken) in session.Retold())
        {
            if (open is null || taken is null)
            {
                (open, hazard) = (MonthOf(game), OwnHazard(game));
                continue;
            }
            if (taken.Decision.Kind != DecisionKind.EndRound) continue;
            jumps.AddRange(game.Contributions
                .Where(c => c.Reason == Reason.Jump && c.Slot == (int)Variable.Capability)
                .Select(c => new OwnJump(c.Month, c.Amount)));
            months.Add(open with { TrueRiskAsRun = RiskAsRun(game, open.Month, OwnHazard(game) - hazard) });
            (open, hazard) = (MonthOf(game), OwnHazard(game));
        }
        return new Hindsight([.. months], open! with { TrueRiskAsRun = double.NaN }, [.. jumps]);
    }

    // The second dial looks at what Magma's own systems do, sabotage of the safety work included.
    private static double OwnHazard(Game game) =>
        Enum.GetValues<Threat>().Sum(threat => game.State.Hazard(Channel.Direct, threat) + game.State.Hazard(Channel.Sabotage, threat));

    private static double RiskAsRun(Game game, int fromMonth, double hazard) =>
        100 * (1 - Math.Exp(-game.Rules.Catalogue.Model.Observation.RiskDialMonths * hazard / (game.State.Month - fromMonth)));

    private static TrueMonth MonthOf(Game game)
    {
        var state = game.State;
        var capability = state[Variable.Capability];
        var best = Enumerable.Range(1, GameState.RivalCount)
            .Select(state.Rival)
            .Where(r => !r.Merged)
            .Max(r => r.Capability);
        return new TrueMonth(
            state.Month,
            state.Phase,
            state[Variable.BelievedGap],
            capability - state[Variable.TheorySafety] - state[Variable.EmpiricalSafety],
            state[Variable.BelievedRiskIfScaled],
            100 / (1 + Math.Exp((game.World.Superdanger - capability) / game.World.DangerWidth)),
            state[Variable.BelievedLead],
            capability - best,
            0);
    }
}
