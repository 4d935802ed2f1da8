using MagmaGame.Session;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Commands;

namespace MagmaGame.Terminal.Plain;

/// <summary>How each thing that a tutorial tells a player to do is done line by line.</summary>
internal static class PlainWays
{
    /// <summary>What to type, in words for the middle of a sentence.</summary>
    public static string Of(GameSession session, Doing doing, string subject) => doing switch
    {
        Doing.Answer => "type the number of an option",
        Doing.Predict => $"type {Name(Verb.Predict)} and then rises, holds or falls",
        Doing.Why or Doing.Timeline => Typed(VerbOf(doing), Label(session, subject)),
        _ => Typed(VerbOf(doing), subject),
    };

    private static Verb VerbOf(Doing doing) => doing switch
    {
        Doing.Arguments => Verb.Arguments,
        Doing.Sources => Verb.Sources,
        Doing.Why => Verb.Why,
        Doing.Who => Verb.Who,
        Doing.Knobs => Verb.Knobs,
        Doing.TurnVelocity => Verb.Velocity,
        Doing.Initiatives => Verb.Initiatives,
        Doing.Take => Verb.Take,
        Doing.EndMonth => Verb.End,
        Doing.Status => Verb.Status,
        Doing.World => Verb.Rivals,
        Doing.Timeline => Verb.History,
        Doing.Journal => Verb.Decisions,
        _ => Verb.Help,
    };

    private static string Typed(Verb verb, string subject) => subject.Length == 0 ? $"type {Name(verb)}" : $"type {Name(verb)} {subject}";

    private static string Name(Verb verb) => PlainCommand.All.First(command => command.Verb == verb).Name;

    // Its words where they are few, else the name from the files, which is shorter to type.
    private static string Label(GameSession session, string variable) =>
        session.Game.Rules.Catalogue.Variables.Find(variable)?.Label is { } label && label.Length <= variable.Length ? label : variable;
}
