using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Analysis.Balances;

/// <summary>Plays games to their end.</summary>
internal static class WholeGame
{
    // Several times as long as any game by the constants that are shipped: by others a game might have no end.
    private const int MostMonths = 240;

    /// <summary>Plays on, and tells P(catastrophe).</summary>
    /// <exception cref="InvalidOperationException">The game has no end.</exception>
    public static double Finish(Game game, Tactics tactics)
    {
        while (!game.IsOver)
        {
            if (game.State.Month >= MostMonths)
                throw new InvalidOperationException($"A game in '{game.Scenario.Id}' has no end: it was still going on after {MostMonths} months.");
            Rounds.Play(game, tactics);
        }
        return game.Verdict!.Value.CatastropheChance;
    }
}
