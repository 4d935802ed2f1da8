using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Analysis.Policies;

/// <summary>How tactics play a round, by the same decisions a player has: answer what is open, take at most one initiative and
/// answer the scene it brings, set the knobs when they should change, end the round.</summary>
internal static class Rounds
{
    /// <summary>Plays the round of a game that is not over, or what is left of it.</summary>
    /// <exception cref="InvalidOperationException">The game refused a decision: an event without a possible option.</exception>
    public static void Play(Game game, Tactics tactics)
    {
        AnswerAll(game, tactics);
        if (tactics.TryInitiative(game, out var initiative))
        {
            Take(game, Decision.Take(initiative));
            AnswerAll(game, tactics);
        }
        if (tactics.TryKnobs(game, out var knobs) && knobs != game.Knobs) Take(game, Decision.Set(knobs));
        Take(game, Decision.EndRound);
    }

    private static void AnswerAll(Game game, Tactics tactics)
    {
        while (game.State.OpenEvent is >= 0 and var open) Take(game, Decision.Answer(open, tactics.Option(game, open)));
    }

    private static void Take(Game game, in Decision decision)
    {
        var result = game.Decide(decision);
        if (!result.Accepted)
            throw new InvalidOperationException($"In month {game.State.Month} the game refused a policy's {decision.Kind}: {result.Rejection}.");
    }
}
