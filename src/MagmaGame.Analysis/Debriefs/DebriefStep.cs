namespace MagmaGame.Analysis.Debriefs;

/// <summary>What is being worked out.</summary>
public enum DebriefStep
{
    /// <summary>What would have come of deciding otherwise.</summary>
    Counterfactuals,
    /// <summary>The same decisions in other worlds.</summary>
    Worlds,
}
