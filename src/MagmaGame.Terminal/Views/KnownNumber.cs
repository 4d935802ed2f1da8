using MagmaGame.Session;
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

    /// <summary>Its value now, such as "about 12 %".</summary>
    public static string Now(GameSession session, VariableDefinition variable) =>
        About(variable) + Figure.Value(variable, session.Game.State[variable.Slot]);

    /// <summary>"about " for estimates.</summary>
    public static string About(VariableDefinition variable) =>
        variable.Visibility == Visibility.Estimated && variable.Kind == VariableKind.Number ? "about " : "";
}
