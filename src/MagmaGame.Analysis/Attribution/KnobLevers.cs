using System.Collections.Immutable;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Analysis.Attribution;

/// <summary>Which of the three objects a knob changes.</summary>
/// <param name="Knob">The knob.</param>
/// <param name="Lever">What it changes first.</param>
/// <param name="Why">Why it is counted there.</param>
public sealed record KnobLever(Knob Knob, Lever Lever, string Why);

/// <summary>
/// Which of the three objects each knob changes. Assumption: the essay knows no knobs. Velocity is counted to the decision maker,
/// since it is Magma deciding about the same technology whether and when to build it; the tracks that make systems safe or keep
/// them where they are to technology; those that move others, or what systems meet, to the world. Source of the three:
/// endgames-three-levers.
/// </summary>
public static class KnobLevers
{
    /// <summary>Every knob, in the order of the enum.</summary>
    public static ImmutableArray<KnobLever> All { get; } =
    [
        new(Knob.Velocity, Lever.DecisionMaker, "how fast Magma builds is Magma's own decision about the same technology"),
        new(Knob.Preparation, Lever.Technology, "it decides which safety methods there will be, and when"),
        new(Knob.Nonproliferation, Lever.Technology, "it decides who can get hold of the systems"),
        new(Knob.Distribution, Lever.Technology, "it makes safe systems cheaper to build for everybody"),
        new(Knob.Governance, Lever.World, "it moves the public, states and other developers"),
        new(Knob.Defence, Lever.World, "it makes sturdier what unsafe systems would meet"),
    ];

    /// <summary>The object that a knob changes.</summary>
    public static Lever Of(Knob knob) => All[(int)knob].Lever;
}
