namespace MagmaGame.Analysis.Debriefs;

/// <summary>What is being worked out.</summary>
public enum DebriefStep
{
    /// <summary>What would have come of deciding otherwise.</summary>
    Counterfactuals,
    /// <summary>The same decisions in other worlds.</summary>
    Worlds,
    /// <summary>Which of the three objects they changed, in other worlds.</summary>
    Levers,
    /// <summary>What breaking rules of thumb cost.</summary>
    Heuristics,
}
