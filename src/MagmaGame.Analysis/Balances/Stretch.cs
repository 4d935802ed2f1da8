using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.State;

namespace MagmaGame.Analysis.Balances;

/// <summary>A part of the game, by how far AI speeds research up.</summary>
public enum Stretch
{
    /// <summary>From the start until research goes three times as fast.</summary>
    BeforeThreefold,
    /// <summary>From there until AI equals the best experts.</summary>
    BeforeTedai,
    /// <summary>From there to the end.</summary>
    AfterTedai,
}

/// <summary>Finds and names stretches.</summary>
public static class Stretches
{
    /// <summary>How many there are.</summary>
    public const int Count = (int)Stretch.AfterTedai + 1;

    /// <summary>The stretch a game is in.</summary>
    public static Stretch Of(GameState state) =>
        state.Reached(Milestone.Tedai) ? Stretch.AfterTedai
        : state.Reached(Milestone.ThreeFold) ? Stretch.BeforeTedai
        : Stretch.BeforeThreefold;

    /// <summary>In a few words.</summary>
    public static string Words(this Stretch stretch) => stretch switch
    {
        Stretch.BeforeThreefold => "before 3x",
        Stretch.BeforeTedai => "3x to TEDAI",
        _ => "after TEDAI",
    };
}
