using System.Text.Json.Nodes;
using MagmaGame.Content.Events;
using MagmaGame.Content.Expressions;
using MagmaGame.Content.Names;
using MagmaGame.Simulation.Events;
using static MagmaGame.Content.Schemas.SchemaBuilder;
using static MagmaGame.Content.Schemas.SchemaPart;

namespace MagmaGame.Content.Schemas;

/// <summary>What events and decks look like.</summary>
internal static class EventSchemas
{
    /// <summary>An event.</summary>
    public static JsonObject Event(SchemaBuilder build)
    {
        var schema = build.Mapping("An event", EventReader.Keys,
            Needed("id", build.Named("id")),
            Needed("title", build.Named("prose").Says("A few words.").Like("A contractor's badge")),
            Needed("text", build.Named("prose").Says("60 to 120 words: second person, present tense, one scene.")),
            Needed("sources", ListOf(build.Named("claim"), 1).Says("The ideas of the register that this event shows at work.")),
            Free("facilitator", build.Named("prose").Says("A question or remark for whoever leads a session.")
                .Like("Ask the table who outside Magma could have known.")),
            Needed("trigger", Word<EventTrigger>().Says("What brings it: a draw from a deck, another event's 'then', a milestone or an initiative.")),
            Free("milestone", build.Named("milestone").Says("With 'trigger: milestone': which one brings the scene, in the month after it was lit.")),
            Free("initiative", build.Named("initiative").Says("With 'trigger: initiative': which one brings the scene, at once.")),
            Free("when", When(build)),
            Free("pick", build.Mapping("How it is drawn", EventReader.PickKeys,
                Needed("deck", build.Named("deck")),
                Needed("weight", Number(0, EventReader.MostWeight).Says("Its weight among the events of its deck; 10 is usual.").Like(10)),
                Free("boost", Boosts(build, EventReader.MostTimes)))
                .Says("With 'trigger: drawn': deck and weight.")),
            Free("limit", build.Mapping("How often", EventReader.LimitKeys,
                Free("times", Whole(1, EventReader.Longest).Says("How often it may show in one game.").Usually(1)),
                Free("cooldown", Whole(0, EventReader.Longest).Says("Months before it may show again.").Usually(EventReader.UsualCooldown)))),
            Needed("options", Options(build)));
        schema["anyOf"] = new JsonArray(
            By(EventTrigger.Drawn, "pick", "milestone", "initiative"),
            By(EventTrigger.Called, null, "pick", "milestone", "initiative"),
            By(EventTrigger.Milestone, "milestone", "pick", "initiative"),
            By(EventTrigger.Initiative, "initiative", "pick", "milestone"));
        return schema;
    }

    /// <summary>A deck.</summary>
    public static JsonObject Deck(SchemaBuilder build) => build.Mapping("A deck", DeckReader.Keys,
        Needed("id", build.Named("id")),
        Needed("name", Text().Says("What people call it.")),
        Needed("weight", Number(0, DeckReader.MostWeight).Says("How often it speaks, against the other decks and the quiet weight.")),
        Free("boost", Boosts(build, DeckReader.MostTimes)));

    /// <summary>How often nothing at all is drawn.</summary>
    public static JsonObject QuietWeight() =>
        Number(0, DeckReader.MostWeight).Says("Weight of drawing nothing, against the weights of the decks.");

    /// <summary>Clauses that must all hold.</summary>
    public static JsonObject When(SchemaBuilder build) => ListOf(build.Named("condition"))
        .Says("Conditions; all must hold.")
        .Like(ArrayOf(["phase in [preparing, accelerating]", "1.5 <= rnd_multiplier < 8", "not seen(security.insider-confession)"]));

    // A trigger with the key that belongs to it and without those of others.
    private static JsonObject By(EventTrigger trigger, string? own, params ReadOnlySpan<string> others)
    {
        var schema = own is null ? [] : Having(own);
        schema["properties"] = new JsonObject { ["trigger"] = OneOf([EnumNames<EventTrigger>.Of(trigger)]) };
        var foreign = new JsonArray();
        foreach (var other in others) foreign.Add(Having(other));
        schema["not"] = new JsonObject { ["anyOf"] = foreign };
        return schema;
    }

    private static JsonObject Boosts(SchemaBuilder build, double most) => ListOf(build.Mapping("A boost", Conditions.BoostKeys,
        Needed("if", build.Named("condition").Says("While this holds ...")),
        Needed("times", Number(Conditions.LeastTimes, most).Says("... the weight is multiplied by this.").Like(2))))
        .Says("Factors on the weight.");

    private static JsonObject Options(SchemaBuilder build)
    {
        var first = Without("enable");
        first["allOf"] = new JsonArray(Option(build));
        return new JsonObject
        {
            ["description"] = "Two to four options. The first never carries 'enable': something can always be done.",
            ["type"] = "array",
            ["minItems"] = OptionReader.Fewest,
            ["maxItems"] = OptionReader.Most,
            ["items"] = new JsonArray(first),
            ["additionalItems"] = Option(build),
        };
    }

    private static JsonObject Option(SchemaBuilder build)
    {
        var schema = build.Mapping("An option", OptionReader.Keys,
            Needed("id", build.Named("id").Says("Unique within the event; permanent.").Like("freeze")),
            Needed("text", build.Named("prose").Says("Under 20 words.").Like("Freeze all contractor access tonight.")),
            Needed("lever", Word<Lever>().Says("What it changes first.")),
            Free("tags", ListOf(build.Named("tag")).Says("For policies, which choose by them.")),
            Free("for", ListOf(build.Named("claim")).Says("Ideas that speak for it; shown when a player asks for the arguments.")),
            Free("against", ListOf(build.Named("claim")).Says("Ideas that speak against it.")),
            Free("enable", build.Named("condition").Says("When it may be chosen; goes with 'because'.").Like("resources >= 0.5")),
            Free("because", build.Named("prose").Says("What a player reads when it may not be chosen.").Like("No money left this quarter.")),
            Free("do", Effects(build)),
            Free("roll", ListOf(build.Mapping("An outcome by chance", RollReader.Keys,
                Needed("chance", Any(Number(0, 1), OneOf([RollReader.Rest]))
                    .Says("Its chance. All of a roll add up to 1; one may be 'rest'.").Like(0.25, RollReader.Rest)),
                Free("text", build.Named("prose").Says("What the player reads then.")),
                Free("do", Effects(build)),
                Free("then", Then(build)))).Says("One of these happens, by chance.")),
            Free("then", Then(build)));
        schema["anyOf"] = new JsonArray(
            Having("enable", "because"),
            new JsonObject { ["not"] = Any(Having("enable"), Having("because")) });
        return schema;
    }

    private static JsonObject Effects(SchemaBuilder build) => ListOf(build.Named("effect"))
        .Says("Effects, top to bottom: name += number, -=, *= or =. Results are held to the variable's range.")
        .Like(ArrayOf(["security += 6", "friction += 0.05"]));

    private static JsonObject Then(SchemaBuilder build) => build.Mapping("A call", ChainReader.Keys,
        Needed("event", build.Named("called-event")),
        Needed("after", Any(
            Whole(1, ChainReader.LongestWait),
            new JsonObject { ["type"] = "string", ["pattern"] = @"^[1-9][0-9]{0,2}\.\.[1-9][0-9]{0,2}$" })
            .Says("Months until then: 2, or 1..3 for one of these by chance.").Like(2, "1..3")),
        Free("recheck", Truth().Says("Whether it shows only if its 'when' holds then.").Usually(true)))
        .Says("Calls an event with 'trigger: called'.");
}
