using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Proofs;

/// <summary>What kind of thing a condition asks about.</summary>
internal enum SubjectKind
{
    /// <summary>The value of a variable.</summary>
    Variable,
    /// <summary>Months since an event was shown, or <see cref="GameState.LongAgo"/>.</summary>
    EventAge,
    /// <summary>Months since a milestone was lit, or <see cref="GameState.LongAgo"/>.</summary>
    MilestoneAge,
    /// <summary>Whether an option was chosen, 1 or 0.</summary>
    Chosen,
}

/// <summary>One thing that conditions ask about, whose possible values can be narrowed down.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Index">Slot, index of the event or number of the milestone.</param>
/// <param name="Option">Index of the option; 0 for other kinds.</param>
internal readonly record struct Subject(SubjectKind Kind, int Index, int Option = 0)
{
    public static Subject Variable(int slot) => new(SubjectKind.Variable, slot);

    public static Subject Variable(Variable variable) => new(SubjectKind.Variable, (int)variable);

    public static Subject EventAge(int eventIndex) => new(SubjectKind.EventAge, eventIndex);

    public static Subject MilestoneAge(Milestone milestone) => new(SubjectKind.MilestoneAge, (int)milestone);

    public static Subject Chosen(int eventIndex, int option) => new(SubjectKind.Chosen, eventIndex, option);

    /// <summary>Whether it is something about that event.</summary>
    public bool IsOf(int eventIndex) => Kind is SubjectKind.EventAge or SubjectKind.Chosen && Index == eventIndex;

    /// <summary>What a number is the value of; null when it is worked out or written out.</summary>
    public static Subject? Of(NumberExpression number) => number switch
    {
        VariableNumber variable => Variable(variable.Slot),
        MonthsSinceEvent since => EventAge(since.EventIndex),
        MonthsSinceMilestone since => MilestoneAge(since.Milestone),
        _ => null,
    };
}
