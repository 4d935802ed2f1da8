using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Session;
using MagmaGame.Session.Rounds;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>A named text: a milestone lit, a phase entered.</summary>
/// <param name="Name">A few words.</param>
/// <param name="Text">What it means.</param>
internal sealed record News(string Name, string Text);

/// <summary>What moved under one heading.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Moved">The numbers.</param>
internal sealed record MovedGroup(string Name, ImmutableArray<MovedNumber> Moved);

/// <summary>What Magma is told as a month opens.</summary>
/// <param name="Month">The month.</param>
/// <param name="Date">The month in words.</param>
/// <param name="Phase">Name of the phase.</param>
/// <param name="IsFirst">Whether nothing has been played yet.</param>
/// <param name="Dials">Risk, lead and multiplier.</param>
/// <param name="Moved">What moved, grouped.</param>
/// <param name="MoreMoved">How many more numbers moved and are not told.</param>
/// <param name="Lit">Milestones newly lit.</param>
/// <param name="NewPhase">The phase that was entered, or null.</param>
/// <param name="Prediction">What came of the last prediction; empty when there was none.</param>
/// <param name="Collapse">That a pause has ended; empty when none has.</param>
/// <param name="Warnings">What is about to be out of Magma's hands.</param>
/// <param name="Glosses">On the first day: what the numbers at the head mean, and the phase.</param>
internal sealed record BriefingView(
    int Month,
    string Date,
    string Phase,
    bool IsFirst,
    RiskDials Dials,
    ImmutableArray<MovedGroup> Moved,
    int MoreMoved,
    ImmutableArray<News> Lit,
    News? NewPhase,
    string Prediction,
    string Collapse,
    ImmutableArray<string> Warnings,
    ImmutableArray<News> Glosses)
{
    /// <summary>That weights were stolen from another developer; empty when none were, or Magma lost its own as well.</summary>
    public string Theft { get; init; } = "";

    /// <summary>Which rivals have signed the safety standard; empty when none has.</summary>
    public string Signed { get; init; } = "";

    /// <summary>That capability has leapt; empty when it has not.</summary>
    public string Jump { get; init; } = "";

    /// <summary>What became of a change of content; empty when there was none.</summary>
    public string ContentNews { get; init; } = "";

    private const int MostNumbers = 9;
    private const int MostCauses = 2;
    private const double NearInfluence = 45;
    private const double NearLag = 4;

    public static BriefingView Of(GameSession session)
    {
        var (state, catalogue, report) = (session.Game.State, session.Game.Rules.Catalogue, session.Report);
        var visible = report.Changes.Where(c => IsWorthTelling(session, c)).ToList();
        var told = visible.OrderByDescending(c => Weight(catalogue.Variables[c.Slot], c)).Take(MostNumbers);
        var isFirst = report.FromMonth == report.ToMonth;
        var groups = told
            .GroupBy(c => VariableGroups.Of(catalogue.Variables[c.Slot]))
            .OrderBy(g => g.Key)
            .Select(g => new MovedGroup(
                VariableGroups.Name(g.Key), [.. g.Select(c => MovedNumber.Of(session, c, MostCauses))]));
        return new BriefingView(
            state.Month,
            CalendarMonth.Of(state.Month),
            PhaseNews(session, state.Phase).Name,
            isFirst,
            RiskDials.Of(session),
            [.. groups],
            Math.Max(0, visible.Count - MostNumbers),
            [.. report.Lit.Select(m => MilestoneNews(session, m))],
            report.NewPhase is { } phase ? PhaseNews(session, phase) : null,
            PredictionWords.LastOutcome(session),
            CollapseOf(report),
            [.. WarningsOf(session)],
            isFirst ? [.. GlossesOf(session)] : [])
        {
            Theft = TheftOf(session),
            Signed = SignedIn(session),
            Jump = JumpOf(session),
            ContentNews = report.ContentNews,
        };
    }

    // In a quarter a pause may begin and end between two briefings, and no phase would tell.
    private static string CollapseOf(Session.Rounds.RoundReport report) =>
        report.Changes.Any(c => c.Why.Any(w => w.Reason == Reason.PauseCollapsed))
            ? "The pause did not hold. It is over, and the race goes on."
            : "";

    // Magma's own loss is a milestone; another's has none, and would only show as a number that moved.
    private static string TheftOf(GameSession session)
    {
        var stolen = session.Game.Rules.Catalogue.Variables[Variable.StolenCapability];
        var moved = session.Report.Changes.FirstOrDefault(c => c.Slot == stolen.Slot);
        return moved is not null && moved.Why.Any(w => w.Reason == Reason.RivalWeightsStolen) && !session.Report.Lit.Contains(Milestone.Theft)
            ? $"Weights have been stolen from another developer. The best stolen copy stands at {KnownNumber.Now(session, stolen)}."
            : "";
    }

    private static string SignedIn(GameSession session)
    {
        var signed = session.Report.Signed;
        if (signed.IsEmpty) return "";
        var names = string.Join(", ", signed.SkipLast(1).Select(Name)) + (signed.Length > 1 ? " and " : "") + Name(signed[^1]);
        var all = Enumerable.Range(1, GameState.RivalCount).Count(rival => session.Game.State.Rival(rival).Signed);
        return $"{names} {(signed.Length == 1 ? "has" : "have")} signed the safety standard: {all} of {GameState.RivalCount} rivals keep it now.";

        string Name(int rival) => RivalsView.Name(session, rival);
    }

    // Among the numbers that moved, a leap would look like a good month of research.
    private static string JumpOf(GameSession session)
    {
        var capability = session.Game.Rules.Catalogue.Variables[Variable.Capability];
        var jump = session.Report.Changes.FirstOrDefault(c => c.Slot == capability.Slot)?.Why.Where(w => w.Reason == Reason.Jump).Sum(w => w.Amount) ?? 0;
        return jump > 0
            ? $"A jump: one discovery at Magma has put capability {Figure.Value(capability, jump)} ahead at a stroke. What made the systems before it safe may not hold for these."
            : "";
    }

    // Two of the three endings can come by drift. Whoever is near one is told, from what Magma itself can see.
    private static IEnumerable<string> WarningsOf(GameSession session)
    {
        var (state, model, variables) = (session.Game.State, session.Game.Rules.Catalogue.Model, session.Game.Rules.Catalogue.Variables);
        var influence = state[Variable.HumanInfluence];
        var least = model.Influence.SilentDeferenceInfluence;
        if (state.MonthOf(Milestone.Tedai) is not null && state[Variable.Deferred] < 0.5 && influence < least + NearInfluence)
        {
            yield return $"Human influence is {Figure.Value(variables[Variable.HumanInfluence], influence)}. Below "
                + $"{Figure.Value(variables[Variable.HumanInfluence], least)} the AI researchers lead in fact, whatever has been decided.";
        }
        if (-state[Variable.BelievedLead] > model.Ending.DecisiveLag - NearLag || session.Report.Lit.Contains(Milestone.RivalTedai))
        {
            var lead = Fog.Lead(session.Game);
            yield return string.Create(CultureInfo.InvariantCulture,
                $"Magma steps out, which ends the game, once a rival is {model.Ending.DecisiveLag:0} months ahead for "
                + $"{model.Ending.DecisiveMonths} months on end, or is ahead and led by its AI researchers for good. That goes by what is true: as far as Magma sees, the best rival "
                + $"is between {-lead.High:0.#} and {-lead.Low:0.#} months ahead.");
        }
    }

    private static IEnumerable<News> GlossesOf(GameSession session)
    {
        foreach (var variable in RiskDials.Shown.Select(v => session.Game.Rules.Catalogue.Variables[v]))
            yield return new News(variable.Label, variable.Meaning);
        yield return PhaseNews(session, session.Game.State.Phase);
    }

    internal static News MilestoneNews(GameSession session, Milestone milestone)
    {
        var definition = session.Game.Rules.Catalogue.Milestones.FirstOrDefault(m => m.Milestone == milestone);
        return definition is null
            ? new News(milestone.ToString(), "")
            : new News(definition.Name, new StoryWords(session).Tell(definition.Text));
    }

    internal static News PhaseNews(GameSession session, Simulation.Phases.Phase phase)
    {
        var definition = session.Game.Rules.Catalogue.Phases.FirstOrDefault(p => p.Phase == phase);
        return definition is null ? new News(phase.ToString(), "") : new News(definition.Name, session.Cast.Expand(definition.Text));
    }

    private static bool IsWorthTelling(GameSession session, VariableChange change)
    {
        var variable = session.Game.Rules.Catalogue.Variables[change.Slot];
        return KnownNumber.IsShown(session, variable)
            && !RiskDials.Holds(change.Slot)
            && !VariableGroups.IsCountedTime(variable)
            && !(change.Slot == (int)Variable.BelievedPauseChance && !KnownNumber.MayPause(session))
            && VariableGroups.Of(variable) is not (VariableGroup.Knobs or VariableGroup.Apart)
            && (Variable)change.Slot is not (Variable.EvaluationGap or Variable.EconomicGap or Variable.FrontCapability)
            && !Fog.IsNoise(session.Game, change.Slot, change.Before, change.After)
            && Math.Abs(change.After - change.Before) >= Figure.Visible(variable);
    }

    private static double Weight(VariableDefinition variable, VariableChange change) =>
        variable.Kind == VariableKind.Number
            ? Math.Abs(change.After - change.Before) / Figure.Visible(variable)
            : double.MaxValue;
}
