using System.Collections.Immutable;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Tellings;

namespace MagmaGame.Simulation.Milestones;

/// <summary>What a player reads about a milestone.</summary>
/// <param name="Milestone">Which.</param>
/// <param name="Id">Its id in content.</param>
/// <param name="Name">A few words.</param>
/// <param name="Text">What it means in this game, 20 to 60 words.</param>
/// <param name="Told">Whether the player sees it lit: exactly, as a belief, or only in the epilogue.</param>
/// <param name="Sources">Claims it rests on.</param>
public sealed record MilestoneDefinition(
    Milestone Milestone, string Id, string Name, ToldText Text, Visibility Told, ImmutableArray<string> Sources);
