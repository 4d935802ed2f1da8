using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.Observation;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>A number that another one follows from.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Value">What it is now, with how it moved since the last briefing, such as "42 (+6)".</param>
/// <param name="Does">What it does for the other one, in a few words.</param>
internal sealed record IngredientView(string Label, string Value, string Does)
{
    /// <summary>What a number follows from, as far as the player may see it; a fact stands here only once it is one.</summary>
    public static ImmutableArray<IngredientView> Of(GameSession session, VariableDefinition variable) =>
    [
        .. from ingredient in Ingredients.Of((Variable)variable.Slot)
           let of = session.Game.Rules.Catalogue.Variables.All[(int)ingredient.Variable]
           where KnownNumber.IsShown(session, of)
           where of.Kind == VariableKind.Number || session.Game.State[of.Slot] > 0.5
           select new IngredientView(of.Label, ValueOf(session, of), Words(ingredient.Role)),
    ];

    private static string ValueOf(GameSession session, VariableDefinition variable)
    {
        var since = KnownNumber.Since(session, variable);
        return KnownNumber.Explained(session, variable) + (since.Length > 0 ? $" ({since})" : "");
    }

    private static string Words(IngredientRole role) => role switch
    {
        IngredientRole.Raises => "more raises it",
        IngredientRole.Lowers => "more lowers it",
        _ => "more makes the guess surer",
    };
}
