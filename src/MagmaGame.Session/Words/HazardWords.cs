using MagmaGame.Simulation.Risk;

namespace MagmaGame.Session.Words;

/// <summary>Channels and threats in words.</summary>
public static class HazardWords
{
    /// <summary>A channel, as that through which danger came. What others bring on by themselves Magma did not cause, and could lower all
    /// the same; so it is not said to be beyond Magma.</summary>
    public static string Of(Channel channel) => channel switch
    {
        Channel.Direct => "Magma's own systems",
        Channel.Proliferation => "what was stolen or leaked",
        Channel.Sabotage => "safety work spoiled by unsafe AI",
        Channel.Competition => "other developers, driven on by Magma's racing",
        _ => "other developers, on their own",
    };

    /// <summary>A threat, as what the danger was.</summary>
    public static string Of(Threat threat) => threat switch
    {
        Threat.Misuse => "misuse by people",
        Threat.PowerSeeking => "AI seeking power",
        Threat.EconomicSqueeze => "people squeezed out of the economy",
        Threat.Superpersuasion => "people persuaded out of their own judgement",
        _ => "an AI-armed standoff",
    };
}
