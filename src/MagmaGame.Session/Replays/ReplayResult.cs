namespace MagmaGame.Session.Replays;

/// <summary>What came of a replay.</summary>
/// <param name="Session">The game as far as it could be played; its further decisions are written nowhere. Null only when the
/// scenario or a start value is unknown.</param>
/// <param name="Problem">What stopped it early, or null.</param>
/// <param name="Note">What a player should know though all went well, such as that the content has changed; or null.</param>
public sealed record ReplayResult(GameSession? Session, ResumeProblem? Problem, string? Note);
