namespace MagmaGame.Simulation.Experiments;

/// <summary>What an experiment says of its claims.</summary>
public enum Finding
{
    /// <summary>The whole interval of the difference is as expected.</summary>
    Holds,
    /// <summary>No part of the interval is as expected.</summary>
    Fails,
    /// <summary>The interval has both in it: more games may tell.</summary>
    Unclear,
}
