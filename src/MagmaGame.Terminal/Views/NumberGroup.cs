using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>Numbers under one heading.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Numbers">The numbers.</param>
internal sealed record NumberGroup(string Name, ImmutableArray<NumberView> Numbers)
{
    /// <summary>The numbers of these variables; those that the player may not see are left out.</summary>
    public static NumberGroup Of(GameSession session, string name, params ReadOnlySpan<Variable> variables)
    {
        var numbers = ImmutableArray.CreateBuilder<NumberView>();
        foreach (var variable in variables)
        {
            if (KnownNumber.IsShown(session, session.Game.Rules.Catalogue.Variables[variable]))
                numbers.Add(NumberView.Of(session, variable));
        }
        return new NumberGroup(name, numbers.ToImmutable());
    }

    /// <summary>The same with a longer name for one of its numbers.</summary>
    public NumberGroup Labelled(Variable variable, string label) =>
        this with { Numbers = [.. Numbers.Select(number => number.Slot == (int)variable ? number with { Label = label } : number)] };
}
