using MagmaGame.Session;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>What came of an initiative at once.</summary>
internal static class InitiativeOutcome
{
    /// <summary>The text of an outcome of which there is nothing to tell.</summary>
    public const string Nothing = "Done.";

    /// <summary>An outcome as the end of a sentence: "done." or how it went, such as "the proposal finds no coalition."</summary>
    /// <param name="text">The text of the outcome.</param>
    public static string InShort(string text)
    {
        var end = text.IndexOf('.', StringComparison.Ordinal);
        return char.ToLowerInvariant(text[0]) + (end < 0 ? text[1..] : text[1..(end + 1)]);
    }

    /// <summary>Compares the state now with the one before the initiative was taken.</summary>
    public static ConsequenceView Of(GameSession session, Initiative initiative, Snapshot before) =>
        ConsequenceView.Of(session, before, Text(session, initiative));

    private static string Text(GameSession session, Initiative initiative)
    {
        var state = session.Game.State;
        return initiative switch
        {
            Initiative.ProposePause when state[Variable.Paused] > 0.5 => "The others agree. A pause is in force, and must hold each month anew: it "
                + $"hangs on political will, on verification, on law, and on how hard the race presses. Held for more than {session.Game.Rules.Catalogue.Model.Pause.PauseLength} months, it lasts, and the game ends.",
            Initiative.ProposePause => "The proposal finds no coalition.",
            Initiative.ReverseDeference when state[Variable.Deferred] < 0.5 => "It works. People lead Magma again.",
            Initiative.ReverseDeference => "It fails. The AI researchers still lead, and they have learned that you would.",
            _ => Nothing,
        };
    }
}
