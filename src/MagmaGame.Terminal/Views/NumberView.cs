using MagmaGame.Session;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>A number that a screen can draw as a bar and explain by its slot.</summary>
/// <param name="Slot">Slot of the variable, by which <see cref="WhyView"/> explains it.</param>
/// <param name="Label">Its name.</param>
/// <param name="Value">Its value in words, with "about" for estimates.</param>
/// <param name="Change">How it moved since the last briefing, or what the last guess was; empty when it did not move.</param>
/// <param name="Height">Where it stands in its range, 0 to 1; null where the range has no end that means anything.</param>
internal sealed record NumberView(int Slot, string Label, string Value, string Change, double? Height)
{
    /// <summary>The number now.</summary>
    /// <exception cref="ArgumentException">The player may not see it.</exception>
    public static NumberView Of(GameSession session, Variable variable) =>
        Of(session, session.Game.Rules.Catalogue.Variables[variable]);

    /// <inheritdoc cref="Of(GameSession, Variable)"/>
    public static NumberView Of(GameSession session, VariableDefinition variable)
    {
        if (!KnownNumber.IsShown(session, variable)) throw new ArgumentException("It is hidden.", nameof(variable));
        return new NumberView(
            variable.Slot,
            variable.Label,
            KnownNumber.Explained(session, variable),
            KnownNumber.Since(session, variable),
            HeightOf(variable, session.Game.State[variable.Slot]));
    }

    /// <summary>Where a value stands in its variable's range, 0 to 1; null for months and multiples, whose ends are far out of
    /// play, and for facts.</summary>
    public static double? HeightOf(VariableDefinition variable, double value) =>
        variable.Kind == VariableKind.Number && variable.Unit is not ("months" or "multiple") && variable.High > variable.Low
            ? Math.Clamp((value - variable.Low) / (variable.High - variable.Low), 0, 1)
            : null;

    /// <summary>Such as "security 31 (+4)".</summary>
    public string Words => $"{Label}{(Value is "yes" or "no" ? ":" : "")} {Value}" + (Change.Length > 0 ? $" ({Change})" : "");
}
