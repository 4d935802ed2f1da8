using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>What a player may read of a variable: the number, "about" when it is an estimate, nothing when it is hidden.</summary>
internal static class KnownNumber
{
    /// <summary>Whether the player may see it at all: hidden ones show once the game is over.</summary>
    /// <remarks>The capability at the front is kept without fog for conditions of events: shown, it would give the true lead
    /// away. What Magma believes of it is the lead.</remarks>
    public static bool IsShown(GameSession session, VariableDefinition variable) =>
        session.IsOver || (variable.Visibility != Visibility.Hidden && variable.Slot != (int)Variable.FrontCapability);

    /// <summary>Whether the chance of a pause says anything: one can be put to the vote, or could if it were not too soon. After
    /// the lead was handed over, and while a pause holds, there is none to forecast.</summary>
    public static bool MayPause(GameSession session)
    {
        var state = session.Game.State;
        return state[Variable.Deferred] < 0.5 && state[Variable.Paused] < 0.5
            && (state[Variable.PausePossible] > 0.5 || session.Game.Check(Decision.Take(Initiative.ProposePause)) == Rejection.CoolingDown);
    }

    // Of the way from the middle to either end. An assumption.
    private const double NoLean = 0.1;

    /// <summary>What is said of a risk too small to show: it is not nought.</summary>
    public const string LeastRisk = "under 0.1\u00A0%";

    /// <summary>Its value now, such as "about 12 %".</summary>
    public static string Now(GameSession session, VariableDefinition variable)
    {
        var value = Figure.Value(variable, session.Game.State[variable.Slot]);
        return (Variable)variable.Slot is Variable.BelievedRiskIfScaled or Variable.BelievedRiskAsRun && !Figure.IsSomething(value)
            ? LeastRisk
            : About(variable) + value;
    }

    /// <summary>The same, with what it comes to where the number alone says nothing to a newcomer, such as "about -0.47, leans to
    /// results".</summary>
    public static string Explained(GameSession session, VariableDefinition variable) =>
        Now(session, variable) + (variable.Slot == (int)Variable.Paradigm ? $", {Leaning(session.Game.State[Variable.Paradigm])}" : "");

    // Systems trained on results alone stand at -1, those built of steps that people follow at +1.
    private static string Leaning(double paradigm) => paradigm switch
    {
        <= -NoLean => "leans to results",
        >= NoLean => "leans to steps",
        _ => "undecided",
    };

    /// <summary>"about " for estimates.</summary>
    public static string About(VariableDefinition variable) =>
        variable.Visibility == Visibility.Estimated && variable.Kind == VariableKind.Number ? "about " : "";

    /// <summary>What is said of an estimate that moved no more than guesses do by themselves.</summary>
    public const string AboutTheSame = "about the same";

    /// <summary>How it moved since the last briefing, such as "+4", or what the last guess was, or that it is
    /// <see cref="AboutTheSame"/>; empty when it did not move so that it shows, for facts, and for what the player may not
    /// see.</summary>
    public static string Since(GameSession session, VariableDefinition variable)
    {
        if (variable.Kind != VariableKind.Number || !IsShown(session, variable)) return "";
        var change = session.Report.Changes.FirstOrDefault(c => c.Slot == variable.Slot);
        if (change is null || !Figure.Shows(variable, change.After - change.Before)) return "";
        if (Fog.IsNoise(session.Game, variable.Slot, change.Before, change.After)) return AboutTheSame;
        return IsGuessedAfresh(variable)
            ? $"last guess {Figure.Short(variable, change.Before)}"
            : Figure.Change(variable, change.After - change.Before);
    }

    // A guess that is made afresh each month swings without anything having happened: the last one beside it says so better
    // than a difference would.
    private static bool IsGuessedAfresh(VariableDefinition variable) =>
        (Variable)variable.Slot is Variable.BelievedGap or Variable.BelievedLead or Variable.EvaluationGap or Variable.EconomicGap;
}
