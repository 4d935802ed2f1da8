using MagmaGame.Simulation.Games;

namespace MagmaGame.Session;

/// <summary>A new version of the content for a game in course.</summary>
/// <param name="Rules">The version; null when it is of no use, and the game keeps what it has.</param>
/// <param name="Text">What the player reads of it at the next briefing, a sentence or two.</param>
public sealed record ContentNews(GameRules? Rules, string Text);
