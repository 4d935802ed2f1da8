using MagmaGame.Session;
using MagmaGame.Simulation.Tutorials;

namespace MagmaGame.Terminal.Playing;

/// <summary>How each thing that a tutorial tells a player to do is done in full screen.</summary>
internal static class ScreenWays
{
    /// <summary>Which key to press, in words for the middle of a sentence.</summary>
    public static string Of(GameSession session, Doing doing, string subject) => doing switch
    {
        Doing.Answer => "press the number of an answer",
        Doing.Arguments => "press a",
        Doing.Sources => "press s",
        Doing.Why => Found("press y and find", Label(session, subject), "press y"),
        Doing.Who => "press y and type a name",
        Doing.Knobs => "press k",
        Doing.TurnVelocity => subject.Length > 0 ? $"at the knobs (k) type {subject} for velocity" : "at the knobs (k) turn velocity",
        Doing.Initiatives => Found("press i and look at", Initiative(session, subject), "press i"),
        Doing.Take => Found("press i and take", Initiative(session, subject), "press i and take one"),
        Doing.Predict => "press p",
        Doing.EndMonth => "press e",
        Doing.Status => "press l",
        Doing.World => "press w",
        Doing.Timeline => Found("press t and find", Label(session, subject), "press t"),
        Doing.Journal => "press j",
        _ => "press ?",
    };

    private static string Found(string ways, string name, string without) => name.Length > 0 ? $"{ways} “{name}”" : without;

    private static string Label(GameSession session, string variable) =>
        session.Game.Rules.Catalogue.Variables.Find(variable)?.Label ?? "";

    private static string Initiative(GameSession session, string id) =>
        session.Game.Rules.Catalogue.Initiatives.FirstOrDefault(i => i.Id == id)?.Name ?? "";
}
