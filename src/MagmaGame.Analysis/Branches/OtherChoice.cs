using MagmaGame.Analysis.Counterfactuals;
using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Analysis.Branches;

/// <summary>Something that could have been decided in a round of a game, if the game would have let it.</summary>
public sealed record OtherChoice
{
    /// <summary>Place of the decision that it is taken instead of, among those of the session, from 0; of what was left undone, of the
    /// decision before which it could have been done.</summary>
    public required int Place { get; init; }
    /// <summary>Month in which the round opened.</summary>
    public required int Month { get; init; }
    /// <summary>What kind of decision it changes.</summary>
    public required TurningKind Kind { get; init; }
    /// <summary>The decision; null for deciding nothing.</summary>
    public required Decision? Instead { get; init; }
    /// <summary>Its short name, as <see cref="ChoiceText"/> writes it.</summary>
    public required string Name { get; init; }
    /// <summary>A name that no other choice of the round has: <c>event:option</c>, <c>initiative:id</c>, <c>initiative:nothing</c>,
    /// <c>knobs:nothing</c>; of other knobs the short one.</summary>
    public required string FullName { get; init; }
    /// <summary>What it changes, in a few words: the scene, the knobs, the initiative.</summary>
    public required string About { get; init; }
    /// <summary>What was decided there, in words.</summary>
    public required string Was { get; init; }
    /// <summary>It in words.</summary>
    public required string Words { get; init; }
    /// <summary>Why the game would have refused it; <see cref="Rejection.None"/> when it was possible.</summary>
    public Rejection Refused { get; init; }
    /// <summary>Why an option was not possible, as its author says it; empty otherwise.</summary>
    public string Because { get; init; } = "";
    /// <summary>Whether it is what was decided.</summary>
    public bool WasTaken { get; init; }

    /// <summary>Which decision of the round the course must leave out once this one is made.</summary>
    internal DecisionKind? LeftOut => Kind switch
    {
        TurningKind.Knobs or TurningKind.KnobsLeft => DecisionKind.SetKnobs,
        TurningKind.Initiative or TurningKind.InitiativeLeft => DecisionKind.TakeInitiative,
        _ => null,
    };
}
