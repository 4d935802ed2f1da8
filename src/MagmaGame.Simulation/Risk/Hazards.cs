namespace MagmaGame.Simulation.Risk;

/// <summary>By which channel Magma's doings or the world's bear on a hazard. Source: plan-risk-* claims.</summary>
public enum Channel
{
    /// <summary>Magma's own systems.</summary>
    Direct,
    /// <summary>What leaves Magma by theft or leak.</summary>
    Proliferation,
    /// <summary>Safety work spoiled by unsafe AI.</summary>
    Sabotage,
    /// <summary>Others' hazard that Magma's racing brought about.</summary>
    Competition,
    /// <summary>Others' hazard all the same.</summary>
    Others,
}

/// <summary>What kind of catastrophe. Source: threats-misuse, threats-power-seeking, threats-economic-squeeze,
/// threats-superpersuasion, threats-security-dilemma.</summary>
public enum Threat
{
    /// <summary>People misuse AI.</summary>
    Misuse,
    /// <summary>AI seeks power.</summary>
    PowerSeeking,
    /// <summary>People are squeezed out of the economy.</summary>
    EconomicSqueeze,
    /// <summary>AI persuades people out of their own judgement.</summary>
    Superpersuasion,
    /// <summary>AI-armed standoff.</summary>
    SecurityDilemma,
}
