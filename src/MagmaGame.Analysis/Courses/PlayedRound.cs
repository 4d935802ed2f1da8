using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Analysis.Courses;

/// <summary>An answer or an initiative of a round.</summary>
/// <param name="Place">Place of the decision among those of the session, from 0.</param>
/// <param name="Id">What was done, whatever version of the content it was: <c>event:option</c> or <c>initiative:id</c>.</param>
/// <param name="Taken">The decision.</param>
public sealed record PlayedDeed(int Place, string Id, RecordedDecision Taken);

/// <summary>What was decided in a round. Predictions are left out, and so is how the knobs were turned to and fro: neither changes
/// anything in the world.</summary>
/// <param name="Place">Place of its first decision among those of the session, from 0.</param>
/// <param name="End">Place of the decision that ended it; of a round that is open, of the next decision.</param>
/// <param name="Month">Month in which it opened.</param>
/// <param name="Deeds">Answers and the initiative, in the order in which they were taken.</param>
/// <param name="KnobsBefore">The knobs as it opened.</param>
/// <param name="Knobs">The knobs as it ended.</param>
public sealed record PlayedRound(
    int Place, int End, int Month, ImmutableArray<PlayedDeed> Deeds, KnobSetting KnobsBefore, KnobSetting Knobs)
{
    /// <summary>The rounds of a game, the one that is open included.</summary>
    public static ImmutableArray<PlayedRound> Of(GameSession session)
    {
        var rounds = ImmutableArray.CreateBuilder<PlayedRound>();
        var deeds = ImmutableArray.CreateBuilder<PlayedDeed>();
        var (place, first, month) = (0, 0, 0);
        KnobSetting before = default, knobs = default;
        foreach (var (game, taken) in session.Retold())
        {
            if (taken is { Decision.Kind: not DecisionKind.EndRound })
            {
                if (IdOfDeed(taken) is { } id) deeds.Add(new PlayedDeed(place, id, taken));
                place++;
                knobs = game.Knobs;
                continue;
            }
            if (taken is not null) rounds.Add(new PlayedRound(first, place++, month, deeds.DrainToImmutable(), before, knobs));
            (first, month) = (place, game.State.Month);
            before = knobs = game.Knobs;
        }
        if (!session.IsOver) rounds.Add(new PlayedRound(first, place, month, deeds.DrainToImmutable(), before, knobs));
        return rounds.ToImmutable();
    }

    private static string? IdOfDeed(RecordedDecision taken) => taken.Decision.Kind switch
    {
        DecisionKind.AnswerEvent when taken.Scene is { } scene => $"{scene.Id}:{scene.Options[taken.Decision.OptionIndex].Id}",
        DecisionKind.TakeInitiative => "initiative:" + KebabCase.Of(taken.Decision.Initiative),
        _ => null,
    };
}
