using MagmaGame.Session;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Analysis.Attribution;

/// <summary>Counts a game's decisions by the object that they change first.</summary>
internal static class LeverCounts
{
    /// <summary>For each object the answers, the initiatives, and how often a knob that changes it was turned.</summary>
    /// <param name="session">The game.</param>
    /// <param name="start">The knobs as they stood at its start.</param>
    public static (int Answers, int Initiatives, int Turns)[] Of(GameSession session, KnobSetting start)
    {
        var counts = new (int Answers, int Initiatives, int Turns)[LeverSet.Levers];
        var (inForce, planned) = (start, start);
        foreach (var taken in session.Decisions)
        {
            var decision = taken.Decision;
            switch (decision.Kind)
            {
                case DecisionKind.AnswerEvent when taken.Scene is { } scene:
                    counts[(int)scene.Options[decision.OptionIndex].Lever].Answers++;
                    break;
                case DecisionKind.TakeInitiative:
                    counts[(int)session.Game.Rules.Catalogue.Initiatives[(int)decision.Initiative].Lever].Initiatives++;
                    break;
                case DecisionKind.SetKnobs:
                    planned = decision.Knobs;
                    break;
                case DecisionKind.EndRound:
                    foreach (var knob in Enum.GetValues<Knob>())
                        if (knob.In(planned) != knob.In(inForce)) counts[(int)KnobLevers.Of(knob)].Turns++;
                    inForce = planned;
                    break;
                default:
                    break;
            }
        }
        return counts;
    }
}
