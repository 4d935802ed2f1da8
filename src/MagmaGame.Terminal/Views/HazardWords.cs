using MagmaGame.Simulation.Risk;

namespace MagmaGame.Terminal.Views;

/// <summary>Channels and threats in words.</summary>
internal static class HazardWords
{
    public static string Of(Channel channel) => channel switch
    {
        Channel.Direct => "Magma's own systems",
        Channel.Proliferation => "what was stolen or leaked from Magma",
        Channel.Sabotage => "safety work spoiled by unsafe AI",
        Channel.Competition => "other developers, driven on by Magma's racing",
        _ => "other developers, whatever Magma did",
    };

    public static string Of(Threat threat) => threat switch
    {
        Threat.Misuse => "misuse by people",
        Threat.PowerSeeking => "AI seeking power",
        Threat.EconomicSqueeze => "people squeezed out of the economy",
        Threat.Superpersuasion => "people persuaded out of their own judgement",
        _ => "an AI-armed standoff",
    };
}
