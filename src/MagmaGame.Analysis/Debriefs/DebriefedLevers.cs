using System.Collections.Immutable;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>Which of the three objects (technology, decision maker, world) the player changed and by how much.</summary>
public sealed record DebriefedLevers
{
    /// <summary>How many worlds the figures rest on.</summary>
    public required int Worlds { get; init; }
    /// <summary>Id of the policy that is habit: what is left out is decided as it would.</summary>
    public required string Habit { get; init; }
    /// <summary>P(catastrophe) of habit alone over the worlds.</summary>
    public required DebriefFigure HabitChance { get; init; }
    /// <summary>What all decisions did against habit over the worlds; below 0 is better.</summary>
    public required DebriefFigure Whole { get; init; }
    /// <summary>The same in the world and with the luck of the game.</summary>
    public required double WholeHere { get; init; }
    /// <summary>The parts, which sum to the whole.</summary>
    public required ImmutableArray<DebriefedLever> Parts { get; init; }
    /// <summary>To which object each knob is counted, an assumption.</summary>
    public required ImmutableArray<DebriefedKnobLever> Knobs { get; init; }
}

/// <summary>What the decisions about one of the three objects did.</summary>
/// <param name="Lever">Id of the object, such as <c>decision-maker</c>.</param>
/// <param name="Answers">How many answers changed it first.</param>
/// <param name="Initiatives">How many initiatives did.</param>
/// <param name="Turns">How often a knob that changes it was turned.</param>
/// <param name="Shift">Their part in the difference in P(catastrophe) over the worlds; below 0 is better.</param>
/// <param name="Here">Their part in the world and with the luck of the game.</param>
public sealed record DebriefedLever(string Lever, int Answers, int Initiatives, int Turns, DebriefFigure Shift, double Here);

/// <summary>To which object a knob is counted.</summary>
/// <param name="Knob">Id of the knob.</param>
/// <param name="Lever">Id of the object.</param>
/// <param name="Why">Why.</param>
public sealed record DebriefedKnobLever(string Knob, string Lever, string Why);
