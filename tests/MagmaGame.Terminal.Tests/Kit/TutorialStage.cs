using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Session.Journals;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Tutorials;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Tutorials;

namespace MagmaGame.Terminal.Tests.Kit;

/// <summary>Tutorials to test with: the one that ships, and small ones made up.</summary>
internal static class TutorialStage
{
    public static TutorialDefinition Shipped => RealContent.Catalogue.Tutorials.Single();

    /// <summary>A new game of the shipped tutorial.</summary>
    public static GameSession NewGame(uint? seed = null) => GameSession.Start(
        RealContent.Rules, new GameSetup(Shipped.ScenarioId, seed ?? Shipped.Seed, Pace.Monthly, Teaching: false), new Nowhere());

    /// <summary>A coach who speaks as plain mode does.</summary>
    public static Coach CoachOf(GameSession session, TutorialDefinition? tutorial = null) =>
        new(tutorial ?? Shipped, session, (doing, subject) => PlainWays.Of(session, doing, subject));

    public static TutorialDefinition Of(params ReadOnlySpan<Lesson> lessons) => Shipped with { Lessons = [.. lessons], Remarks = [] };

    public static Lesson Lesson(string id, params ReadOnlySpan<Deed> until) => new(
        id, Text(id), [], Condition.Always, [.. until.ToArray().Select(deed => new WatchedDeed(deed, ""))], Anew: false, Urgent: false);

    public static Remark Remark(string id, Deed on) => new(id, Text(id), [new WatchedDeed(on, "")], Condition.Always);

    public static ImmutableArray<LessonMoment> At(LessonMoment moment) => [moment];

    private static LessonText Text(string words) => new([new LessonTextPart(words, null, "", Capital: false)]);

    private sealed class Nowhere : IJournalWriter
    {
        public void Append(string line)
        {
        }
    }
}
