using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Rounds;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Observation;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>A named part of a change, ready to read.</summary>
/// <param name="Words">Why.</param>
/// <param name="Amount">By how much, with its sign; empty when nobody can say.</param>
internal sealed record Cause(string Words, string Amount);

/// <summary>How a number moved, ready to read.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Value">What it is now.</param>
/// <param name="Change">By how much it moved; empty for facts.</param>
/// <param name="Causes">Why, the greatest first.</param>
internal sealed record MovedNumber(string Label, string Value, string Change, ImmutableArray<Cause> Causes)
{
    /// <summary>Slot of its variable, by which <see cref="WhyView"/> explains it; -1 when it is not known.</summary>
    public int Slot { get; init; } = -1;

    /// <summary>Puts a change into words.</summary>
    /// <param name="session">The game as it stands after the change.</param>
    /// <param name="change">The change.</param>
    /// <param name="mostCauses">How many causes to name at most.</param>
    public static MovedNumber Of(GameSession session, VariableChange change, int mostCauses)
    {
        var game = session.Game;
        var catalogue = game.Rules.Catalogue;
        var variable = catalogue.Variables[change.Slot];
        return new MovedNumber(
            variable.Label,
            KnownNumber.About(variable) + Figure.Value(variable, change.After),
            variable.Kind != VariableKind.Number ? ""
                : Fog.IsNoise(game, change.Slot, change.Before, change.After) ? KnownNumber.AboutTheSame
                : Figure.Change(variable, change.After - change.Before),
            [.. CausesOf(catalogue, variable, change.Why, mostCauses), .. Behind(session, change).Take(mostCauses - 1)])
        {
            Slot = change.Slot,
        };
    }

    // Nothing moves a guess by itself: what it follows from has moved, the same way.
    private static IEnumerable<Cause> Behind(GameSession session, VariableChange change)
    {
        if (!change.Why.IsEmpty) yield break;
        foreach (var (part, role) in Ingredients.Of((Variable)change.Slot))
        {
            if (role == IngredientRole.Clears || session.Report.Changes.FirstOrDefault(c => c.Slot == (int)part) is not { } moved) continue;
            var variable = session.Game.Rules.Catalogue.Variables[part];
            var helped = moved.After > moved.Before == (role == IngredientRole.Raises) == (change.After > change.Before);
            if (!helped || !KnownNumber.IsShown(session, variable)) continue;
            if (variable.Kind != VariableKind.Number) yield return new Cause(variable.Label, "");
            else if (KnownNumber.Since(session, variable) is { Length: > 0 } since and not KnownNumber.AboutTheSame) yield return new Cause(variable.Label, since);
        }
    }

    private const double TooMuchRest = 0.3;

    private static IEnumerable<Cause> CausesOf(
        Catalogue catalogue, VariableDefinition variable, ImmutableArray<Contribution> why, int most)
    {
        if (why.IsEmpty && variable.Kind == VariableKind.Number)
        {
            yield return new Cause(Derivation(variable), "");
            yield break;
        }
        var sums = why
            .GroupBy(c => (c.Reason, c.EventIndex))
            .Select(g => (Words: Words(catalogue, g.Key.Reason, g.Key.EventIndex), Amount: g.Sum(c => c.Amount)))
            .Where(c => Figure.Shows(variable, c.Amount))
            .OrderByDescending(c => Math.Abs(c.Amount))
            .ToList();
        // What is left over should not be as great as what is named.
        while (most < sums.Count && Math.Abs(sums.Skip(most).Sum(c => c.Amount)) > TooMuchRest * Math.Abs(sums[0].Amount)) most++;
        foreach (var (words, amount) in sums.Take(most)) yield return new Cause(words, Figure.Change(variable, amount));
        var rest = sums.Skip(most).Sum(c => c.Amount);
        if (Figure.Shows(variable, rest)) yield return new Cause("the rest", Figure.Change(variable, rest));
    }

    /// <summary>Why a number moves that nothing moves by itself.</summary>
    public static string Derivation(VariableDefinition variable) =>
        variable.Visibility == Visibility.Estimated ? "a fresh estimate"
        : variable.Slot == (int)Variable.ElicitationReadiness ? "its four stages"
        : variable.Slot == (int)Variable.StandardSignatories ? "rivals have signed"
        : "it follows from other numbers";

    /// <summary>A reason in words.</summary>
    public static string Words(Catalogue catalogue, Reason reason, int eventIndex) =>
        reason == Reason.Event && eventIndex >= 0
            ? $"“{catalogue.Events[eventIndex].Title}”"
            : (int)reason < catalogue.ReasonPhrases.Length ? catalogue.ReasonPhrases[(int)reason] : reason.ToString();
}
