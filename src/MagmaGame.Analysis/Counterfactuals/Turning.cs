using System.Collections.Immutable;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Analysis.Counterfactuals;

/// <summary>Kinds of turning point.</summary>
public enum TurningKind
{
    /// <summary>An event was answered.</summary>
    Answer,
    /// <summary>The knobs were set.</summary>
    Knobs,
    /// <summary>The knobs were left as they were, in the first round of a phase.</summary>
    KnobsLeft,
    /// <summary>An initiative was taken.</summary>
    Initiative,
    /// <summary>An initiative that was never taken could have been.</summary>
    InitiativeLeft,
}

/// <summary>Something else that could have been decided.</summary>
/// <param name="Instead">The decision; null for deciding nothing.</param>
/// <param name="ByPolicy">Whether it is what the comparison's policy would have done there.</param>
public sealed record Alternative(Decision? Instead, bool ByPolicy);

/// <summary>A point of a finished game at which the player could have decided otherwise.</summary>
/// <param name="Place">Place of the decision among those of the session, from 0; of one that was not taken, of the decision
/// before which it could have been.</param>
/// <param name="Month">The month.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Taken">What was decided; null for nothing.</param>
/// <param name="Rolled">Place of the outcome that the option's roll had; -1 when nothing was rolled.</param>
/// <param name="Scene">The event, of an answer; otherwise null.</param>
/// <param name="Before">The game just before it: a copy, never to be changed.</param>
/// <param name="Alternatives">What else was possible; never empty.</param>
public sealed record Turning(
    int Place,
    int Month,
    TurningKind Kind,
    Decision? Taken,
    int Rolled,
    EventDefinition? Scene,
    Game Before,
    ImmutableArray<Alternative> Alternatives)
{
    /// <summary>Which decision of the round the course must leave out once this one is made.</summary>
    internal DecisionKind? LeftOut => Kind switch
    {
        TurningKind.Knobs or TurningKind.KnobsLeft => DecisionKind.SetKnobs,
        TurningKind.Initiative or TurningKind.InitiativeLeft => DecisionKind.TakeInitiative,
        _ => null,
    };
}
