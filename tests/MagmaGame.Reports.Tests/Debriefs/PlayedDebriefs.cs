using MagmaGame.Analysis.Debriefs;
using MagmaGame.Simulation.Games;
using MagmaGame.TestKit;

namespace MagmaGame.Reports.Tests.Debriefs;

/// <summary>Debriefs of real games, each worked out once.</summary>
internal static class PlayedDebriefs
{
    private static readonly Lazy<Debrief> OfPlan = new(() => Made("plan", "baseline-2025", 7, Pace.Monthly));
    private static readonly Lazy<Debrief> OfHaste = new(() => Made("full-speed", "quasi-worst-case", 5, Pace.Quarterly));
    private static readonly Lazy<Debrief> AtRandom = new(() => Worked(PlayedSessions.AtRandom("stall", 7), "dice-7"));

    public static Debrief Plan => OfPlan.Value;

    /// <summary>Every kind of game that tests go through.</summary>
    public static TheoryData<string> Names => ["plan", "haste", "dice"];

    public static Debrief Named(string name) => name switch
    {
        "plan" => OfPlan.Value,
        "haste" => OfHaste.Value,
        _ => AtRandom.Value,
    };

    private static Debrief Made(string policy, string scenario, uint seed, Pace pace) =>
        Worked(PlayedSessions.ByPolicy(policy, scenario, seed, pace), $"{scenario}-{seed}-1");

    private static Debrief Worked(Session.GameSession session, string name) =>
        DebriefWork.Of(session, name, new DebriefRequest { Futures = 60, Worlds = 40, Threads = 2 });
}
