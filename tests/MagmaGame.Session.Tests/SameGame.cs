using MagmaGame.Session.Rounds;
using MagmaGame.Simulation.State;

namespace MagmaGame.Session.Tests;

internal static class SameGame
{
    /// <summary>Every part of the two games, and all that the sessions remember, is the same to the last bit.</summary>
    public static void Assert(GameSession expected, GameSession actual)
    {
        Xunit.Assert.Equal(Parts(expected), Parts(actual));
        Xunit.Assert.Equal(expected.Game.Verdict, actual.Game.Verdict);
        Xunit.Assert.Equal(expected.Decisions, actual.Decisions);
        Xunit.Assert.Equal(expected.Predictions, actual.Predictions);
        Xunit.Assert.Equal(expected.History.Select(Line), actual.History.Select(Line));
        Xunit.Assert.Equal(Moves(expected), Moves(actual));
        Xunit.Assert.Equal(expected.Report.Changes.SelectMany(c => c.Why), actual.Report.Changes.SelectMany(c => c.Why));
        Xunit.Assert.Equal(expected.Report.Lit.AsEnumerable(), actual.Report.Lit);
        Xunit.Assert.Equal(expected.Setup, actual.Setup);
    }

    public static IEnumerable<(string Name, long Bits)> Parts(GameSession session) => StateParts
        .Of(session.Game.State, session.Game.Rules.Catalogue.Variables, session.Game.Rules.Catalogue.Events)
        .Select(part => (part.Name, BitConverter.DoubleToInt64Bits(part.Value)));

    private static IEnumerable<(int Slot, double Before, double After)> Moves(GameSession session) =>
        session.Report.Changes.Select(c => (c.Slot, c.Before, c.After));

    private static string Line(MonthRecord record) => $"{record.Month}: {string.Join(' ', record.Values)}";
}
