using System.Collections.Immutable;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Tellings;

namespace MagmaGame.Session.Words;

/// <summary>A game as texts ask about it.</summary>
public static class SessionStory
{
    /// <summary>The story of a game as it stands.</summary>
    /// <param name="session">The game.</param>
    /// <param name="verdict">The verdict to tell of: the game's, or another that it might have had; null while it goes on.</param>
    public static Story Of(GameSession session, Verdict? verdict) =>
        Story.Of(session.Game, Taken(session), MeanVelocity(session), verdict);

    private static ImmutableSortedDictionary<Initiative, int> Taken(GameSession session) => session.Decisions
        .Where(recorded => recorded.Decision.Kind == DecisionKind.TakeInitiative)
        .GroupBy(recorded => recorded.Decision.Initiative, recorded => recorded.Month)
        .ToImmutableSortedDictionary(months => months.Key, months => months.First());

    // As a round opens its variables show what was in force in the one before.
    private static double MeanVelocity(GameSession session) =>
        session.History.Skip(1).Select(record => record.Values[(int)Variable.Velocity])
            .DefaultIfEmpty(session.Game.State[Variable.Velocity])
            .Average();
}
