using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Analysis.Experiments;

/// <summary>An arm ready to be played.</summary>
/// <param name="Rules">The rules, with the arm's constants.</param>
/// <param name="Scenario">The scenario, with the arm's rivals.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Overrides">What is changed at the start.</param>
/// <param name="Month">Month in which the chance of a pause is taken down; 0 for never.</param>
internal sealed record ReadyArm(GameRules Rules, ScenarioDefinition Scenario, PolicyDefinition Policy, StartOverrides Overrides, int Month);
