using System.Collections.Immutable;

namespace MagmaGame.Analysis.Branches;

/// <summary>What is wrong with a choice.</summary>
public enum ChoiceProblem
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>The round has no such choice.</summary>
    Unknown,
    /// <summary>It names more than one.</summary>
    Ambiguous,
    /// <summary>The game would have refused it.</summary>
    Refused,
    /// <summary>It is what was decided.</summary>
    WasTaken,
    /// <summary>A knob is out of range, or the portfolio does not sum to 100.</summary>
    KnobsInvalid,
    /// <summary>Nothing was decided there that could be left undone.</summary>
    NothingToLeave,
}

/// <summary>What became of looking for a choice.</summary>
/// <param name="Problem">What is wrong with it.</param>
/// <param name="Found">The choices it names: one when all is well, refused or taken; several when it is ambiguous; else none.</param>
public sealed record ChoiceFinding(ChoiceProblem Problem, ImmutableArray<OtherChoice> Found)
{
    /// <summary>The choice; null when something is wrong with it.</summary>
    public OtherChoice? Choice => Problem == ChoiceProblem.None ? Found[0] : null;
}
