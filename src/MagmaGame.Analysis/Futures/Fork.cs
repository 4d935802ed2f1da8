using MagmaGame.Analysis.Courses;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Analysis.Futures;

/// <summary>A point from which futures are played: a game in course and what is decided first.</summary>
/// <param name="From">The game; never changed, and not to be changed while futures are played.</param>
/// <param name="First">What is decided at once, or null for nothing.</param>
/// <param name="LeftOut">Which decision of the course is left out in this round, since it was taken already or is not to be taken;
/// null for none.</param>
/// <param name="Course">What decides the rest, in terms of the game's rules; null for the policy alone.</param>
public sealed record Fork(Game From, Decision? First, DecisionKind? LeftOut, PlayedCourse? Course);
