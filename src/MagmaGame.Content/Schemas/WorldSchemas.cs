using System.Text.Json.Nodes;
using MagmaGame.Content.Events;
using MagmaGame.Content.Names;
using MagmaGame.Content.Policies;
using MagmaGame.Content.Scenarios;
using MagmaGame.Content.Tutorials;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.State;
using MagmaGame.Simulation.Tutorials;
using static MagmaGame.Content.Schemas.SchemaBuilder;
using static MagmaGame.Content.Schemas.SchemaPart;

namespace MagmaGame.Content.Schemas;

/// <summary>What worlds to start in, ways to play and tutorials look like.</summary>
internal static class WorldSchemas
{
    public static JsonObject Scenario(SchemaBuilder build) => build.Mapping("A scenario", ScenarioReader.Keys,
        Needed("id", build.Named("id")),
        Needed("name", TextSchemas.Name()),
        Free("about", About()),
        Needed("text", build.Named("prose").Says("What the player finds on the first day, as an event reads.")),
        Free("sources", TextSchemas.Sources(build)),
        Free("rivals", Rivals(build)),
        Free("paradigm_shift", Number(-2, 2).Says("Added to where the paradigm starts, -1 (outcome-based) to 1 (process-based).").Usually(0)),
        Free("difficulty_times", Number(ScenarioReader.LeastTimes, ScenarioReader.MostTimes).Says("Factor on how hard safety is.").Usually(1)),
        Free("difficulty_spread_times", Times().Says("Factor on how unsure that is.").Usually(1)),
        Free("margin_shift", Months().Says("Months added to the gap that is still harmless.").Usually(0)),
        Free("superdanger_shift", Months().Says("Months added to the progress at which systems are superdangerous.").Usually(0)),
        Free("evaluation_bias_times", Times().Says("Factor on how much blind evaluation flatters.").Usually(1)),
        Free("jump_rate_times", Times().Says("Factor on how often capability jumps.").Usually(1)),
        Free("capability_wall", build.Mapping("A wall that progress cannot pass", ScenarioReader.WallKeys,
            Needed("mean", Number(0, ScenarioReader.Far).Says("Where it stands on average, in months of progress.")),
            Needed("spread", Number(0, ScenarioReader.Far).Says("How unsure that is, in months.")))),
        Free("political_will_bonus", Number(-100, 100).Says("Points added to where political will tends.").Usually(0)),
        Free("start", build.Named("start")),
        Free("scenes", ListOf(build.Mapping("A scene of its own", ScenarioScenes.Keys,
            Needed("event", build.Named("called-event")),
            Needed("month", Whole(0, ScenarioScenes.LastMonth).Says("The month it shows in, if its 'when' holds; 0 is the first."))))
            .Says("Scenes that come whatever the luck; no other scenario brings them.")),
        Free("minutes", Whole(ScenarioReader.ShortestMinutes, ScenarioReader.LongestMinutes).Says("How long a session of it takes, talk included; menus show it.")),
        Free("pace", Word<Pace>().Says("Months in a round unless somebody says otherwise; without it as the player has it.")),
        Free("teaching", Truth().Says("Whether rounds ask for a prediction unless somebody says otherwise; without it as the player has it.")),
        Free("quiet_weight", Number(0, DeckReader.MostWeight).Says("Weight of a draw that gives nothing, against the weights of the decks; without it as in decks.yaml.")),
        Free("decks", ListOf(build.Mapping("A deck that it draws from", ScenarioDecks.Keys,
            Needed("deck", build.Named("deck")),
            Free("weight", Number(0, DeckReader.MostWeight).Says("How often it speaks here; without it as in decks.yaml.")),
            Free("only", ListOf(build.Named("drawn-event"), 1).Says("The events that may be drawn from it here; without it all."))), 1)
            .Says("The decks it draws from; others are silent. What is called, and what milestones and initiatives bring, comes as ever.")));

    public static JsonObject Rivals(SchemaBuilder build) => build.Mapping("The three rivals", ScenarioReader.RivalKeys,
        Free("head_start", Three(-ScenarioReader.Far, ScenarioReader.Far).Says("Months of progress ahead of Magma, one for each.")),
        Free("caution", Three(0, 1).Says("How careful each is, 0 to 1.")),
        Free("speed", Three(ScenarioReader.LeastTimes, ScenarioReader.MostTimes).Says("How fast each moves, as a factor.")),
        Free("security", Three(0, 100).Says("How well each is guarded, in points.")));

    public static JsonObject Policy(SchemaBuilder build, Catalogue catalogue) => build.Mapping("A policy", PolicyReader.Keys,
        Needed("id", build.Named("id")),
        Needed("name", TextSchemas.Name()),
        Needed("text", build.Named("prose").Says("How it plays and why.")),
        Free("sources", TextSchemas.Sources(build)),
        Free("lab", Truth().Says("Whether it is only an arm of experiments.").Usually(false)),
        Free("best_for", build.Named("scenario").Says("The scenario for which 'magma simulate --policy best' found it: the yardstick of regret there.")),
        Free("random", Truth().Says("Whether it plays at random.").Usually(false)),
        Free("start", build.Named("start")),
        Free("answers", ListOf(OneOf(PolicyReader.Answers))
            .Says("Tags of options in order of preference; 'first' is the first option.").Like(ArrayOf(["pause", "safety", "first"]))),
        Free("choose", Mapping("Fixed answers", [.. catalogue.Events.Select(e => e.Id)],
            [.. catalogue.Events.Select(e => Free(e.Id, OneOf(e.Options.Select(o => o.Id)).Says(e.Title)))])
            .Says("An option for an event, by their ids, before the tags are asked.")),
        Free("knobs", ListOf(build.Mapping("A rule for the knobs", PolicyReader.KnobKeys,
            Free("when", EventSchemas.When(build)),
            Needed("velocity", Percent().Says("Research rather than safety.")),
            Needed("preparation", Percent().Says("Preparing rather than mitigating.")),
            Needed("portfolio", build.Mapping("Shares of safety", PolicyReader.PortfolioKeys,
                [.. PolicyReader.PortfolioKeys.Select(key => Needed(key, Percent()))]).Says("Four shares that make 100 together."))))
            .Says("The first rule that holds sets the knobs.")),
        Free("initiatives", ListOf(build.Mapping("A rule for an initiative", PolicyReader.InitiativeKeys,
            Needed("do", build.Named("initiative")),
            Free("when", EventSchemas.When(build))))
            .Says("The first rule that holds and is possible is taken, one a month.")));

    public static JsonObject Tutorial(SchemaBuilder build) => build.Mapping("A tutorial", TutorialReader.Keys,
        Needed("id", build.Named("id")),
        Needed("name", TextSchemas.Name()),
        Needed("scenario", build.Named("scenario").Says("Its world, which is then none to choose or compare.")),
        Needed("seed", Whole(0, int.MaxValue).Says("Its luck: the same game for everybody.")),
        Free("pace", Word<Pace>().Says("Months in a round: one or three.").Usually(EnumNames<Pace>.Of(Pace.Monthly))),
        Needed("lessons", ListOf(build.Mapping("A lesson", TutorialReader.LessonKeys,
            Needed("id", build.Named("id")),
            Needed("text", LessonProse(build)),
            Free("at", ListOf(Word<LessonMoment>()).Says("In a scene, in the free part of the month, at the end of the game; anywhere without it.")),
            Free("when", EventSchemas.When(build)),
            Free("until", ListOf(build.Named("deed")).Says("Learnt once one of these was done; without it, once it was read.")),
            Free("anew", Truth().Says("Whether only counts what is done while it may be given.").Usually(false)),
            Free("urgent", Truth().Says("Whether it goes before the rest.").Usually(false))), 1)
            .Says("In the order in which they are best learnt.")),
        Free("remarks", ListOf(build.Mapping("A remark", TutorialReader.RemarkKeys,
            Needed("id", build.Named("id")),
            Needed("text", LessonProse(build)),
            Needed("on", ListOf(build.Named("deed")).Says("What brings it, once.")),
            Free("when", EventSchemas.When(build))))));

    private static JsonObject About()
    {
        var about = Text().Says("One line for menus: what it is like to play here.");
        about["maxLength"] = ScenarioReader.LongestAbout;
        return about;
    }

    private static JsonObject LessonProse(SchemaBuilder build) =>
        build.Named("lesson-prose").Says("What is said: three lines at most; warm, concrete, never preaching.");

    private static JsonObject Three(double low, double high) => ListOf(GameState.RivalCount, Number(low, high));

    private static JsonObject Times() => Number(0, ScenarioReader.MostTimes);

    private static JsonObject Months() => Number(-ScenarioReader.Far, ScenarioReader.Far);

    private static JsonObject Percent() => Whole(0, 100);
}
