namespace MagmaGame.Simulation.Experiments;

/// <summary>What a claim lets one expect of the difference that an experiment measures.</summary>
public enum Expectation
{
    /// <summary>It is above 0.</summary>
    More,
    /// <summary>It is below 0.</summary>
    Less,
    /// <summary>It is 0 within the experiment's tolerance.</summary>
    Same,
}
