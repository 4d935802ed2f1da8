namespace MagmaGame.Session.Replays;

/// <summary>What came of resuming a game: a session or a problem.</summary>
/// <param name="Session">The session; null when there is a problem.</param>
/// <param name="Problem">The problem, or null.</param>
/// <param name="Note">What a player should know though all went well, such as that the content has changed; or null.</param>
public sealed record ResumeResult(GameSession? Session, ResumeProblem? Problem, string? Note);
