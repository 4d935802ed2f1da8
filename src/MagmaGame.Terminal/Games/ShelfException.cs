namespace MagmaGame.Terminal.Games;

/// <summary>A game cannot be opened, or games cannot be listed.</summary>
/// <param name="message">For the player: what is wrong, where, and what to do. Not made safe to print.</param>
/// <param name="cause">What lies behind it.</param>
public sealed class ShelfException(string message, Exception? cause = null) : Exception(message, cause);
