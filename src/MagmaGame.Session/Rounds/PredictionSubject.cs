using System.Collections.Immutable;
using MagmaGame.Simulation.Parameters;
using MagmaGame.Simulation.State;

namespace MagmaGame.Session.Rounds;

/// <summary>
/// What is worth predicting. The dials of the desk take turns, so that over a game a player learns how each of them moves: as soon
/// as there is any risk to speak of it is asked about every other round, and the others in between; before that the others alone. The
/// lead is among them only while it can be made out: a question that the noise of an estimate decides teaches nobody anything. What
/// is asked hangs on the numbers that the round opened with and on the seed, so that it stays the same while the round is open.
/// </summary>
public static class PredictionSubject
{
    // Below a point, half a point up or down would be most of the dial. An assumption.
    private const double WorthAsking = 1;

    // Half a point of 3 is a move, of 40 it is noise. An assumption.
    private const double LeastPoints = 0.5, ShareOfDial = 0.1;

    // About the usual move of each in a month, so that neither answer goes without saying. An assumption, measured in games of policies.
    private const double PointsAMonth = 1, LeastMultiple = 0.1, ShareOfMultiple = 0.08, GapMonths = 1;

    private const double LeadMonths = 2, LeadMonthsOfQuarter = 3;

    private const double MostPoints = 100;

    private static readonly ImmutableArray<Variable> Always =
        [Variable.PoliticalWill, Variable.RndMultiplier, Variable.Security, Variable.ElicitationReadiness];

    /// <summary>All that predictions have ever been about. Games of older versions were asked about the gap.</summary>
    internal static ImmutableArray<Variable> All { get; } =
        [Variable.BelievedRiskAsRun, Variable.BelievedRiskIfScaled, .. Always, Variable.BelievedLead, Variable.BelievedGap];

    /// <summary>The dial that a prediction made now is about.</summary>
    public static Variable Of(GameSession session) => session.TellsSubjects
        ? Of(session.History[^1], session.Game.Rules.Catalogue.Model.Observation, (int)session.Setup.Pace, session.Setup.Seed)
        : BeforeTurns(session.Game.State);

    /// <summary>The dial asked about in a round.</summary>
    /// <param name="opened">The numbers that the round opened with.</param>
    /// <param name="observation">How well Magma sees.</param>
    /// <param name="months">Months of a round.</param>
    /// <param name="seed">Seed of the game: not every game asks in the same order.</param>
    internal static Variable Of(MonthRecord opened, ObservationParameters observation, int months, uint seed)
    {
        var risk = Risk(opened.Values[(int)Variable.BelievedRiskAsRun], opened.Values[(int)Variable.BelievedRiskIfScaled]);
        var round = opened.Month / months;
        if (risk is { } dial && round % 2 == 0) return dial;
        var isClear = LeadNoise(opened.Values[(int)Variable.LinesOfCommunication], observation, months) <= Tolerance(Variable.BelievedLead, 0, months);
        var others = Always.Where(dial => CanRise(dial, opened.Values[(int)dial], months)).ToList();
        if (isClear) others.Add(Variable.BelievedLead);
        var turn = risk is null ? round : round / 2;
        return others[(int)((seed + (uint)turn) % (uint)others.Count)];
    }

    /// <summary>The dial that games of older versions ask about, whose journals do not say: the risk as Magma runs it, else the risk of
    /// the machine, else the gap between capability and safety.</summary>
    internal static Variable BeforeTurns(GameState state) =>
        Risk(state[Variable.BelievedRiskAsRun], state[Variable.BelievedRiskIfScaled]) ?? Variable.BelievedGap;

    /// <summary>How far a dial may move and still hold, in its unit.</summary>
    /// <param name="subject">The dial.</param>
    /// <param name="before">Where it stands.</param>
    /// <param name="months">Months of a round.</param>
    public static double Tolerance(Variable subject, double before, int months) => subject switch
    {
        Variable.BelievedRiskAsRun or Variable.BelievedRiskIfScaled => Math.Max(LeastPoints, ShareOfDial * before),
        Variable.BelievedGap => GapMonths,
        Variable.BelievedLead => months == 1 ? LeadMonths : LeadMonthsOfQuarter,
        Variable.RndMultiplier => months * Math.Max(LeastMultiple, ShareOfMultiple * before),
        _ => months * PointsAMonth,
    };

    // At the upper end of its scale a dial can only stay or fall, and does neither by much.
    private static bool CanRise(Variable dial, double value, int months) =>
        dial == Variable.RndMultiplier || value + Tolerance(dial, value, months) <= MostPoints;

    private static Variable? Risk(double asRun, double ifScaled) =>
        asRun >= WorthAsking ? Variable.BelievedRiskAsRun
        : ifScaled >= WorthAsking ? Variable.BelievedRiskIfScaled
        : null;

    // How far two guesses of the lead in a row are apart when nothing has happened, months: errors last in part.
    private static double LeadNoise(double lines, ObservationParameters p, int months) =>
        (1 - (p.ContactClarity * lines / 100)) * p.RivalNoise * Math.Sqrt(2 * (1 - Math.Pow(p.NoisePersistence, months)));
}
