namespace MagmaGame.Simulation.Scenarios;

/// <summary>A scene that a scenario brings by itself, whatever the luck.</summary>
/// <param name="EventIndex">Index of the event; its trigger is that of called ones.</param>
/// <param name="Month">Month in which it is due, from 0; shown only if its condition holds then.</param>
public readonly record struct ScenarioScene(int EventIndex, int Month);
