using MagmaGame.Analysis.Branches;
using MagmaGame.Analysis.Courses;
using MagmaGame.Session;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Analysis.Classes;

/// <summary>What teams did, in words.</summary>
internal static class ClassMoves
{
    public const string Answer = "answer", Initiative = "initiative", Knobs = "knobs", KnobsTitle = "The knobs", Timing = "month";

    private const string OneOrAnother = "The initiative of the month";
    private const string NotTaken = "No initiative.";

    /// <summary>What a team did where it parted from another.</summary>
    public static ClassMove Of(TeamGame team, Parting parting, PlayedDeed? deed)
    {
        var round = team.Rounds[parting.Round];
        if (parting.IsByKnobs) return new ClassMove(round.End + 1, DecisionWords.Knobs(round.Knobs), ChoiceText.Of(round.Knobs));
        return deed is null
            ? new ClassMove(round.End + 1, NotTaken, ChoiceText.Nothing)
            : new ClassMove(
                deed.Place + 1, Words(team.Session, deed.Taken.Decision, deed.Taken.Scene), ChoiceText.Of(deed.Taken.Decision, deed.Taken.Scene));
    }

    /// <summary>A decision in words.</summary>
    /// <param name="session">The game it was taken in.</param>
    /// <param name="decision">The decision; null for not taking an initiative.</param>
    /// <param name="scene">The scene that it answers, if it does.</param>
    public static string Words(GameSession session, Decision? decision, EventDefinition? scene) => decision switch
    {
        null => NotTaken,
        { Kind: DecisionKind.AnswerEvent } answer => session.Cast.Expand(scene!.Options[answer.OptionIndex].Text).Trim(),
        { Kind: DecisionKind.SetKnobs } set => DecisionWords.Knobs(set.Knobs),
        { } take => DecisionWords.NameOf(session.Game.Rules.Catalogue, take.Initiative),
    };

    /// <summary>What two teams parted by: its kind, the id of an event, a few words.</summary>
    public static (string Kind, string Event, string Title) About(TeamGame team, Parting parting)
    {
        if (parting.IsByKnobs) return (Knobs, "", KnobsTitle);
        var deed = parting.First ?? parting.Second!;
        if (deed.Taken.Scene is { } scene) return (Answer, scene.Id, team.Session.Cast.Expand(scene.Title));
        return (Initiative, "", parting is { First: not null, Second: not null } ? OneOrAnother : Words(team.Session, deed.Taken.Decision, null));
    }
}
