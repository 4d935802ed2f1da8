using MagmaGame.Session;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>What an initiative visibly costs and gives at once, as the options of a scene say it.</summary>
internal static class InitiativeCosts
{
    /// <summary>Such as "friction +25 %, resources -5 %"; empty for an initiative that is not possible now, that hangs on luck, or
    /// that moves nothing at once.</summary>
    /// <param name="session">The game, which stays as it is.</param>
    /// <param name="initiative">The initiative.</param>
    public static string Of(GameSession session, Initiative initiative)
    {
        // What these come to is drawn when they are taken; to say it before would be to tell the draw.
        if (initiative is Initiative.ProposePause or Initiative.ReverseDeference) return "";
        if (session.Game.Check(Decision.Take(initiative)) != Rejection.None) return "";
        var game = new Game(session.Game.Rules);
        game.CopyFrom(session.Game);
        game.Decide(Decision.Take(initiative));
        return string.Join(", ", game.Rules.Catalogue.Variables.All
            .Where(variable => variable.Kind == VariableKind.Number && IsTold(initiative, variable))
            .Select(variable => (variable.Label, Change: Figure.ClearChange(variable, game.State[variable.Slot] - session.Game.State[variable.Slot])))
            .Where(moved => moved.Change.Length > 0)
            .Select(moved => $"{moved.Label} {moved.Change}"));
    }

    // How strong the partner of a merger is, nobody knows until it answers; what the merger costs is known.
    private static bool IsTold(Initiative initiative, VariableDefinition variable) =>
        variable.Visibility != Visibility.Hidden
        && VariableGroups.Of(variable) != VariableGroup.Apart
        && !VariableGroups.IsCountedTime(variable)
        && (initiative != Initiative.Merge || (Variable)variable.Slot is Variable.Friction or Variable.Resources);
}
