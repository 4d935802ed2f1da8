namespace MagmaGame.Simulation.Tellings;

/// <summary>What texts about a game may ask besides its variables. Conditions write them in snake_case.</summary>
public enum StoryFact
{
    /// <summary>Whether the world came through; known at the end.</summary>
    Survived,
    /// <summary>Whether the best rival is ahead of Magma in truth; known at the end.</summary>
    RivalAhead,
    /// <summary>Whether the best rival is ahead by what ends a game; known at the end.</summary>
    RivalFarAhead,
    /// <summary>Whether the best rival is led by its AI researchers for good; known at the end.</summary>
    RivalHandedOver,
    /// <summary>Whether Magma had let AI researchers lead by a decision, and they still do.</summary>
    HandedOverByChoice,
    /// <summary>Whether the last pause began among governments and not on Magma's proposal.</summary>
    PauseByGovernments,
    /// <summary>Months played.</summary>
    MonthsPlayed,
    /// <summary>By how many months the best rival is ahead of Magma in truth, below 0 when behind; known at the end.</summary>
    MonthsBehind,
    /// <summary>P(catastrophe), points; known at the end.</summary>
    CatastropheChance,
    /// <summary>What share of all danger the cause of the catastrophe was, points; 0 without one; known at the end.</summary>
    CauseShare,
    /// <summary>What share of that danger was run up during play, points; 0 without a catastrophe; known at the end.</summary>
    CauseInPlay,
    /// <summary>Velocity on the mean of all months, points.</summary>
    MeanVelocity,
}
