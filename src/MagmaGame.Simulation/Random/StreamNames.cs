using System.Collections.Immutable;

namespace MagmaGame.Simulation.Random;

/// <summary>
/// The permanent names of the streams, in the order of the enum, and their hashes (32-bit FNV-1a). Those up to the random
/// policy's are the reference implementation's; changing a name changes the luck of every game.
/// </summary>
public static class StreamNames
{
    /// <summary>The names.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "difficulty", "margin", "superdanger", "dangerwidth", "tedai", "recovery", "offence", "bias", "stage", "wall",
        "informed", "rivalP", "rivalcaution", "rivalspeed", "rivalsec", "rivallag", "stdthreshold", "stance", "attractor",
        "obs_S", "obs_rival", "obs_pause", "obs_Psd", "event", "eventpick", "jump", "jumpsize", "theft", "thief",
        "rivaltheft", "rivalthief", "gun", "nearmiss", "proposal", "pausehold", "reverse", "verdict", "cause", "rk_w",
        "rk_v", "rk_p", "rk_i", "rk_n", "rk_e", "deck", "proposed", "accepted", "roll", "chaindelay", "cast", "future",
        "otherworld", "search",
    ];

    internal static ImmutableArray<uint> Hashes { get; } = [.. All.Select(Hash)];

    /// <summary>32-bit FNV-1a of an ASCII text.</summary>
    public static uint Hash(string text)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in text) hash = unchecked((hash ^ c) * 0x01000193u);
        return hash;
    }
}
