using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Views;

/// <summary>The visible state just before a decision, to tell afterwards what came of it.</summary>
/// <param name="Values">Values by slot.</param>
internal sealed record Snapshot(ImmutableArray<double> Values)
{
    public static Snapshot Of(GameSession session)
    {
        var state = session.Game.State;
        return new Snapshot([.. Enumerable.Range(0, state.VariableCount).Select(slot => state[slot])]);
    }
}

/// <summary>What came of a decision at once.</summary>
/// <param name="Text">What is told; empty when nothing.</param>
/// <param name="Changes">What moved, in words.</param>
internal sealed record ConsequenceView(string Text, ImmutableArray<string> Changes)
{
    /// <summary>Compares the state now with the one before.</summary>
    /// <param name="session">The game, after the decision.</param>
    /// <param name="before">The state before it.</param>
    /// <param name="text">What the writer tells of it.</param>
    public static ConsequenceView Of(GameSession session, Snapshot before, string text) =>
        new(session.Cast.Expand(text), [.. Changed(session, before)]);

    private static IEnumerable<string> Changed(GameSession session, Snapshot before)
    {
        var state = session.Game.State;
        foreach (var variable in session.Game.Rules.Catalogue.Variables.All)
        {
            var change = state[variable.Slot] - before.Values[variable.Slot];
            if (Math.Abs(change) < 1e-9 || variable.Visibility == Visibility.Hidden) continue;
            if (VariableGroups.Of(variable) is VariableGroup.Apart || VariableGroups.IsCountedTime(variable)) continue;
            var now = Figure.Value(variable, state[variable.Slot]);
            if (variable.Kind != VariableKind.Number) yield return $"{variable.Label}: {now}";
            else if (Figure.ClearChange(variable, change) is { Length: > 0 } moved)
                yield return $"{variable.Label} {KnownNumber.About(variable)}{now} ({moved})";
        }
    }
}
