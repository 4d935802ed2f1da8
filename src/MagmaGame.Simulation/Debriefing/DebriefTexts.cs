using System.Collections.Immutable;

namespace MagmaGame.Simulation.Debriefing;

/// <summary>What content says about looking back on a game. Nothing of it moves a game.</summary>
/// <param name="Questions">The questions, as content lists them.</param>
/// <param name="Heuristics">The rules of thumb that a game can be held against.</param>
/// <param name="Plays">The playbook's families of plays.</param>
public sealed record DebriefTexts(
    ImmutableArray<DebriefQuestion> Questions, ImmutableArray<Heuristic> Heuristics, ImmutableArray<PlayFamily> Plays)
{
    /// <summary>Nothing to say.</summary>
    public static DebriefTexts None { get; } = new([], [], []);
}
