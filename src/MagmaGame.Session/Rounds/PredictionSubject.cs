using MagmaGame.Simulation.State;

namespace MagmaGame.Session.Rounds;

/// <summary>
/// What is worth predicting: the risk as Magma runs it once there is any to speak of, before that the risk of the machine, and
/// while neither dial has left zero the gap between capability and safety, which always moves. A question that has one answer
/// for a year and a half teaches nobody anything.
/// </summary>
public static class PredictionSubject
{
    // Below a point, half a point up or down would be most of the dial. An assumption.
    private const double WorthAsking = 1;

    // Half a point of 3 is a move, of 40 it is noise. An assumption.
    private const double LeastPoints = 0.5, ShareOfDial = 0.1, GapMonths = 1;

    /// <summary>The dial that a prediction made in this state is about; all three grow with danger.</summary>
    public static Variable Of(GameState state) => Of(state[Variable.BelievedRiskAsRun], state[Variable.BelievedRiskIfScaled]);

    /// <summary>The dial to ask about where the two risk dials stand so, points.</summary>
    public static Variable Of(double riskAsRun, double riskIfScaled) =>
        riskAsRun >= WorthAsking ? Variable.BelievedRiskAsRun
        : riskIfScaled >= WorthAsking ? Variable.BelievedRiskIfScaled
        : Variable.BelievedGap;

    /// <summary>How far a dial may move and still hold, in its unit: points for the risks, months for the gap.</summary>
    /// <param name="subject">The dial.</param>
    /// <param name="before">Where it stands.</param>
    public static double Tolerance(Variable subject, double before) =>
        subject == Variable.BelievedGap ? GapMonths : Math.Max(LeastPoints, ShareOfDial * before);
}
