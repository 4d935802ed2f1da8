using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Session;
using MagmaGame.Session.Rounds;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>How a milestone stands.</summary>
internal enum MilestoneStanding
{
    /// <summary>Not in sight, or nothing that Magma can see tells how near it is.</summary>
    Dark,
    /// <summary>At least half way, by what Magma can see.</summary>
    Near,
    /// <summary>Reached.</summary>
    Lit,
}

/// <summary>A milestone on the ribbon.</summary>
/// <param name="Milestone">Which.</param>
/// <param name="Name">A few words.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Month">The month in which it was reached; null before.</param>
/// <param name="Date">The same in words; empty before.</param>
/// <param name="Measure">What tells how near it is, with figures; empty when nothing does and once it is reached.</param>
/// <param name="Nearness">The same from 0 to 1; null when nothing tells; 1 once it is reached.</param>
/// <param name="WasHidden">Whether nobody at Magma saw it happen.</param>
internal sealed record RibbonMilestone(
    Milestone Milestone,
    string Name,
    MilestoneStanding Standing,
    int? Month,
    string Date,
    string Measure,
    double? Nearness,
    bool WasHidden);

/// <summary>The milestones in the order of the story. Those that nobody can see happen are left out until the game is
/// over.</summary>
/// <param name="Milestones">The milestones.</param>
internal sealed record MilestoneRibbonView(ImmutableArray<RibbonMilestone> Milestones)
{
    // Four in five worlds lie between.
    private const double FourInFive = 1.28;

    private static readonly ImmutableArray<Milestone> Story =
    [
        Milestone.ThreeFold, Milestone.FirstDangerous, Milestone.BelievedFirstDangerous, Milestone.Theft, Milestone.Tedai,
        Milestone.RivalTedai, Milestone.Superdangerous, Milestone.BelievedSuperdangerous, Milestone.Pause, Milestone.Deference,
        Milestone.RecoveryPhase, Milestone.Obsolescence, Milestone.EndOfAcuteRisk,
    ];

    public static MilestoneRibbonView Of(GameSession session) => new(
        [.. session.Game.Rules.Catalogue.Milestones
            .Where(m => session.IsOver || m.Told != Visibility.Hidden)
            .OrderBy(m => Story.IndexOf(m.Milestone))
            .Select(m => One(session, m))]);

    private static RibbonMilestone One(GameSession session, MilestoneDefinition definition)
    {
        var wasHidden = definition.Told == Visibility.Hidden;
        if (MilestoneMonths.Of(session, definition) is { } month)
        {
            return new RibbonMilestone(
                definition.Milestone, definition.Name, MilestoneStanding.Lit, month, CalendarMonth.Of(month), "", 1, wasHidden);
        }
        var (measure, nearness) = session.IsOver ? ("", null) : MeasureOf(session, definition.Milestone);
        return new RibbonMilestone(
            definition.Milestone,
            definition.Name,
            nearness >= 0.5 ? MilestoneStanding.Near : MilestoneStanding.Dark,
            null,
            "",
            measure,
            nearness,
            wasHidden);
    }

    // From numbers that Magma sees and from how far worlds differ, never from the truth of this one.
    private static (string Words, double? Nearness) MeasureOf(GameSession session, Milestone milestone)
    {
        var game = session.Game;
        var (state, model, variables) = (game.State, game.Rules.Catalogue.Model, game.Rules.Catalogue.Variables);
        switch (milestone)
        {
            case Milestone.ThreeFold:
                return (
                    $"R&D speed {Figure.Value(variables[Variable.RndMultiplier], state[Variable.RndMultiplier])} of 3x",
                    Share(state[Variable.Capability], model.Capability.ThreeFoldCapability));
            case Milestone.Tedai:
                return (
                    Told($"capability {state[Variable.Capability]:0.0}; {WorldsWords(game)}"),
                    Share(state[Variable.Capability], model.Capability.TedaiMean));
            case Milestone.RivalTedai:
                var best = state[Variable.Capability] - state[Variable.BelievedLead];
                return (
                    Told($"best rival about {Math.Max(0, best):0.0}; {WorldsWords(game)}"),
                    Share(best, model.Capability.TedaiMean));
            case Milestone.BelievedFirstDangerous:
                return RiskMeasure(session, model.Capability.FirstDangerousPotential);
            case Milestone.BelievedSuperdangerous:
                return RiskMeasure(session, model.Capability.BelievedSuperdangerousRisk);
            case Milestone.Pause:
                return state[Variable.PausePossible] > 0.5
                    ? ($"a pause, if proposed: about {Figure.Chance(state[Variable.BelievedPauseChance])}", state[Variable.BelievedPauseChance])
                    : ("no pause can be put to the vote now", null);
            case Milestone.Deference:
                return InfluenceMeasure(game);
            case Milestone.Obsolescence:
                return RecoveryMeasure(session);
            default:
                return ("", null);
        }
    }

    private static string WorldsWords(Game game)
    {
        var p = game.Rules.Catalogue.Model.Capability;
        var spread = Math.Min(FourInFive * p.TedaiSpread, p.TedaiShiftLimit);
        return Told($"in most worlds it comes between {p.TedaiMean - spread:0} and {p.TedaiMean + spread:0}");
    }

    private static (string Words, double? Nearness) RiskMeasure(GameSession session, double threshold)
    {
        var variable = session.Game.Rules.Catalogue.Variables[Variable.BelievedRiskIfScaled];
        return (
            $"{variable.Label} {KnownNumber.Now(session, variable)} of {Figure.Value(variable, 100 * threshold)}",
            Share(session.Game.State[variable.Slot], 100 * threshold));
    }

    // Deference may come by choice at any time; what drains away can be watched.
    private static (string Words, double? Nearness) InfluenceMeasure(Game game)
    {
        var (state, least) = (game.State, game.Rules.Catalogue.Model.Influence.SilentDeferenceInfluence);
        if (state.MonthOf(Milestone.Tedai) is null) return ("", null);
        var influence = state[Variable.HumanInfluence];
        return (Told($"human influence {influence:0}; below {least:0} it comes by itself"), Share(100 - influence, 100 - least));
    }

    private static (string Words, double? Nearness) RecoveryMeasure(GameSession session)
    {
        var (months, model) = (session.Game.State[Variable.DeferredMonths], session.Game.Rules.Catalogue.Model);
        if (months < 1) return ("", null);
        var (least, most) = session.Decisions.Any(d => d.Decision.Initiative == Initiative.ReverseDeference && d.Decision.Kind == DecisionKind.TakeInitiative)
            ? (model.Influence.RecoveryAfterReversal, model.Influence.RecoveryAfterReversal)
            : (model.Difficulty.RecoveryLeast, model.Difficulty.RecoveryLeast + model.Difficulty.RecoverySpan - 1);
        return (
            Told($"{months:0} month{(months < 1.5 ? "" : "s")} since deference; the way back stays open for {least}{(most > least ? Told($" to {most}") : "")}"),
            Share(months, most));
    }

    private static double Share(double part, double whole) => Math.Clamp(part / whole, 0, 1);

    private static string Told(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
