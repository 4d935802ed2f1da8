using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.State;

namespace MagmaGame.Terminal.Views;

/// <summary>One decision of a game.</summary>
/// <param name="Index">Its place in <see cref="GameSession.Decisions"/>; whoever branches here keeps all before it.</param>
/// <param name="Month">The month in which it was taken.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Words">It in words, with what a roll came to.</param>
/// <param name="Short">It in a few words.</param>
/// <param name="CanBranch">Whether the same world can be played again from just before it: in a finished game, and not at a
/// prediction, which changes nothing.</param>
internal sealed record JournalRow(int Index, int Month, DecisionKind Kind, string Words, string Short, bool CanBranch);

/// <summary>The decisions of a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Date">The month in words.</param>
/// <param name="ShortDate">Year and month.</param>
/// <param name="Rows">The decisions in order; the end of the round, once it has come, is the last.</param>
internal sealed record JournalMonth(int Month, string Date, string ShortDate, ImmutableArray<JournalRow> Rows)
{
    /// <summary>What was decided, without what ends the month, predictions, and knobs that were turned on or back before it ended.</summary>
    public IEnumerable<JournalRow> Settled
    {
        get
        {
            var lastKnobs = KnobsMoved ? Rows.LastOrDefault(row => row.Kind == DecisionKind.SetKnobs) : null;
            return Rows.Where(row => row.Kind == DecisionKind.SetKnobs ? row == lastKnobs : row.Kind is not (DecisionKind.EndRound or DecisionKind.Predict));
        }
    }

    /// <summary>Whether the knobs stood otherwise at the end of the month than at its beginning.</summary>
    public bool KnobsMoved { get; init; }
}

/// <summary>All decisions of a game by months.</summary>
/// <param name="Months">The months in order.</param>
internal sealed record JournalView(ImmutableArray<JournalMonth> Months)
{
    public static JournalView Of(GameSession session)
    {
        var months = ImmutableArray.CreateBuilder<JournalMonth>();
        var knobs = KnobsAtStart(session);
        foreach (var month in RowsOf(session).GroupBy(row => row.Month))
        {
            var before = knobs;
            foreach (var row in month.Where(row => row.Kind == DecisionKind.SetKnobs)) knobs = session.Decisions[row.Index].Decision.Knobs;
            months.Add(new JournalMonth(month.Key, CalendarMonth.Of(month.Key), CalendarMonth.Short(month.Key), [.. month]) { KnobsMoved = knobs != before });
        }
        return new JournalView(months.ToImmutable());
    }

    private static IEnumerable<JournalRow> RowsOf(GameSession session)
    {
        var knobs = KnobsAtStart(session);
        for (var index = 0; index < session.Decisions.Count; index++)
        {
            var recorded = session.Decisions[index];
            var (month, decision, _) = recorded;
            yield return new JournalRow(
                index,
                month,
                decision.Kind,
                DecisionWords.Of(session, recorded),
                Short(session, recorded, knobs),
                session.IsOver && decision.Kind != DecisionKind.Predict);
            if (decision.Kind == DecisionKind.SetKnobs) knobs = decision.Knobs;
        }
    }

    private static KnobSetting KnobsAtStart(GameSession session)
    {
        var values = session.History[0].Values;
        return new KnobSetting(
            At(Variable.Velocity), At(Variable.Preparation),
            At(Variable.Nonproliferation), At(Variable.Distribution),
            At(Variable.Governance), At(Variable.Defence));

        int At(Variable variable) => (int)Math.Round(values[(int)variable]);
    }

    private static string Short(GameSession session, RecordedDecision recorded, in KnobSetting before) => recorded.Decision.Kind switch
    {
        DecisionKind.AnswerEvent => session.Cast.Expand(recorded.Scene?.Title ?? ""),
        DecisionKind.SetKnobs => DecisionWords.Turned(before, recorded.Decision.Knobs),
        DecisionKind.TakeInitiative => DecisionWords.NameOf(session.Game.Rules.Catalogue, recorded.Decision.Initiative),
        DecisionKind.Predict => recorded.Decision.Subject is { } dial
            ? $"predicted: {PredictionWords.ShortLabel(dial)} {PredictionWords.Word(recorded.Decision.Prediction)}"
            : $"predicted: {PredictionWords.Word(recorded.Decision.Prediction)}",
        _ => "end",
    };
}
