using System.Collections.Immutable;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Simulation.Scenarios;

/// <summary>A start value that a scenario or policy sets.</summary>
/// <param name="Slot">Slot of the variable.</param>
/// <param name="Value">The value, within the variable's range.</param>
public readonly record struct StartValue(int Slot, double Value);

/// <summary>The three rivals as a scenario shifts them; an empty list keeps the parameters' values.</summary>
/// <param name="HeadStart">Months of progress ahead of Magma, per rival.</param>
/// <param name="Caution">Caution, 0 to 1, per rival.</param>
/// <param name="Speed">Pace multiple, per rival.</param>
/// <param name="Security">Security, points, per rival.</param>
public sealed record RivalShifts(
    ImmutableArray<double> HeadStart,
    ImmutableArray<double> Caution,
    ImmutableArray<double> Speed,
    ImmutableArray<double> Security)
{
    /// <summary>Rivals as the parameters have them.</summary>
    public static RivalShifts None { get; } = new([], [], [], []);
}

/// <summary>A wall that capability cannot pass.</summary>
/// <param name="Mean">Mean over worlds, months.</param>
/// <param name="Spread">Standard deviation over worlds, months.</param>
public sealed record CapabilityWall(double Mean, double Spread);

/// <summary>A world to start in: shifts of the priors and start values.</summary>
public sealed record ScenarioDefinition
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }
    /// <summary>A few words.</summary>
    public required string Name { get; init; }
    /// <summary>One line for menus, 100 letters at most; empty when the content gives none.</summary>
    public string About { get; init; } = "";
    /// <summary>What the player finds on the first day.</summary>
    public required string Text { get; init; }
    /// <summary>Claims it rests on.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
    /// <summary>The rivals.</summary>
    public RivalShifts Rivals { get; init; } = RivalShifts.None;
    /// <summary>Added to the mean start of the paradigm, index.</summary>
    public double ParadigmShift { get; init; }
    /// <summary>Factor on the median difficulty of safety.</summary>
    public double DifficultyTimes { get; init; } = 1;
    /// <summary>Factor on the spread of that difficulty.</summary>
    public double DifficultySpreadTimes { get; init; } = 1;
    /// <summary>Added to the mean harmless gap, months.</summary>
    public double MarginShift { get; init; }
    /// <summary>Added to the progress at which systems are superdangerous, months.</summary>
    public double SuperdangerShift { get; init; }
    /// <summary>Factor on the mean optimism of blind evaluation.</summary>
    public double EvaluationBiasTimes { get; init; } = 1;
    /// <summary>Factor on the rate of capability jumps.</summary>
    public double JumpRateTimes { get; init; } = 1;
    /// <summary>The wall; null when there is none.</summary>
    public CapabilityWall? Wall { get; init; }
    /// <summary>Added to the target of political will, points.</summary>
    public double PoliticalWillBonus { get; init; }
    /// <summary>Start values.</summary>
    public ImmutableArray<StartValue> Start { get; init; } = [];
    /// <summary>Scenes of its own, each in its month.</summary>
    public ImmutableArray<ScenarioScene> Scenes { get; init; } = [];
    /// <summary>How long a session of it takes, talk included, minutes of real time; null when it is made for no length.</summary>
    public int? Minutes { get; init; }
    /// <summary>Months per round unless somebody says otherwise; null for whatever is usual with the player.</summary>
    public Pace? Pace { get; init; }
    /// <summary>Whether every round asks for a prediction unless somebody says otherwise; null for whatever is usual with the player.</summary>
    public bool? Teaching { get; init; }
    /// <summary>The decks it draws from; null for all, as they are.</summary>
    public DeckSelection? Decks { get; init; }
    /// <summary>Weight of a quiet draw in it; null for the usual.</summary>
    public double? QuietWeight { get; init; }

    /// <summary>Whether draws can give an event in it, as far as the choice of decks goes.</summary>
    public bool Draws(EventDefinition definition) =>
        definition.Trigger == EventTrigger.Drawn && (Decks is null || Decks.Allows(definition));
}
