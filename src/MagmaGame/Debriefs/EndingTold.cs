using MagmaGame.Analysis.Debriefs;
using MagmaGame.Session;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Debriefs;

/// <summary>Puts the end of a game into its debrief as players read it, so that reports tell it in the same words.</summary>
internal static class EndingTold
{
    /// <summary>The debrief with those words.</summary>
    /// <param name="session">The game, over.</param>
    /// <param name="debrief">Its debrief.</param>
    public static Debrief In(GameSession session, Debrief debrief)
    {
        var told = EndingView.Of(session, comparison: null);
        return debrief with
        {
            Ending = debrief.Ending with { WhyNow = told.WhyNow, LastScene = told.Variant.Text.Trim(), Aftermath = told.Aftermath.Trim() },
        };
    }
}
