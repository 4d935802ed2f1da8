using System.Text.Json.Nodes;
using MagmaGame.Content.Migrations;
using MagmaGame.Content.Names;
using MagmaGame.Content.Texts;
using MagmaGame.Simulation.Cast;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.Risk;
using static MagmaGame.Content.Schemas.SchemaBuilder;
using static MagmaGame.Content.Schemas.SchemaPart;

namespace MagmaGame.Content.Schemas;

/// <summary>What the words for the simulation's own doings look like, and the cast.</summary>
internal static class TextSchemas
{
    public static JsonObject Initiative(SchemaBuilder build) => build.Mapping("An initiative", CatalogueTexts.InitiativeKeys,
        Needed("id", build.Named("initiative")),
        Needed("name", Name()),
        Needed("text", build.Named("prose").Says("What it is and what it costs.")),
        Needed("lever", Word<Lever>().Says("What it changes first.")),
        Needed("needs", Text().Says("What must hold, in one plain sentence.")),
        Needed("known", build.Named("known-prose").Says("What Magma knows of its chance or effect; braces name variables.")),
        Free("sources", Sources(build)),
        Free("for", ListOf(build.Named("claim")).Says("Ideas that speak for it.")),
        Free("against", ListOf(build.Named("claim")).Says("Ideas that speak against it.")));

    public static JsonObject Milestone(SchemaBuilder build) => build.Mapping("A milestone", CatalogueTexts.MilestoneKeys,
        Needed("id", build.Named("milestone")),
        Needed("name", Name()),
        Needed("text", Told(build).Says("What it means.")),
        Needed("told", Word<CatalogueTexts.Telling>().Says(
            "exact: announced when it happens; believed: when Magma's own dial says so; hidden: only after the end.")),
        Free("sources", Sources(build)));

    public static JsonObject PhaseText(SchemaBuilder build) => build.Mapping("A phase", CatalogueTexts.PhaseKeys,
        Needed("id", Word<Phase>()),
        Needed("name", Name()),
        Needed("text", build.Named("prose").Says("What it is like.")));

    public static JsonObject Migration(SchemaBuilder build) => build.Mapping("A migration", MigrationReader.Keys,
        Needed("kind", Word<Migrated>().Says("What the id is of.")),
        Free("event", build.Named("event").Says("The event of an option; only with 'kind: option'.")),
        Needed("old", Text().Says("The id that earlier versions knew and this one does not.")),
        Free("new", Text().Says("What it is called now; without it, it was taken away on purpose.")));

    public static JsonObject Reasons() => Mapping("Reasons", EnumNames<Reason>.All,
        [.. EnumNames<Reason>.All.Select(reason => Needed(reason, Text()))])
        .Says("The words for why a number moved; lower case, no full stop.");

    public static JsonObject OutcomeText(SchemaBuilder build) => build.Mapping("An outcome", OutcomeReader.OutcomeKeys,
        Needed("id", Word<Outcome>()),
        Needed("name", Name()),
        Needed("text", Told(build).Says("What it means.")),
        Free("sources", Sources(build)));

    public static JsonObject Variant(SchemaBuilder build) => build.Mapping("A variant of an outcome", OutcomeReader.VariantKeys,
        Needed("id", Word<OutcomeVariant>()),
        Needed("outcome", Word<Outcome>().Says("The outcome that it belongs to.")),
        Needed("name", Name()),
        Needed("text", Told(build).Says("The scene.")),
        Free("sources", Sources(build)));

    public static JsonObject Verdict(SchemaBuilder build) => build.Mapping("A verdict", OutcomeReader.VerdictKeys,
        Needed("id", Word<OutcomeReader.VerdictKind>()),
        Needed("name", Name()),
        Needed("text", Told(build)));

    public static JsonObject Cause(SchemaBuilder build) => build.Mapping("A cause of a catastrophe", OutcomeReader.CauseKeys,
        Needed("channel", Word<Channel>().Says("By which way it came.")),
        Needed("threat", Word<Threat>().Says("What it was.")),
        Needed("text", Told(build).Says("What happened in the years after.")),
        Free("sources", Sources(build)));

    public static JsonObject Survival(SchemaBuilder build) => build.Mapping("A world that came through", OutcomeReader.SurvivalKeys,
        Needed("variant", Word<OutcomeVariant>().Says("How the game ended.")),
        Needed("text", Told(build).Says("The epilogue then.")),
        Free("sources", Sources(build)));

    public static JsonObject Role(SchemaBuilder build)
    {
        var schema = build.Mapping("A role of the cast", RoleReader.Keys,
            Needed("id", build.Named("snake-id").Says("Texts name it: {cast.security_lead}.")),
            Needed("kind", Word<RoleKind>().Says("People get a name made up for each game; organisations get one of their patterns.")),
            Needed("what", Text().Says("What it is, in a few words.").Like("heads security at Magma")),
            Free("patterns", ListOf(Text()).Says("For organisations: the names to choose from. No real company may carry one.")));
        schema["anyOf"] = new JsonArray(KindOf(RoleKind.Person, Without("patterns")), KindOf(RoleKind.Organisation, Having("patterns")));
        return schema;
    }

    // One text, or a list of texts and passages.
    private static JsonObject Told(SchemaBuilder build)
    {
        var passage = build.Mapping("A passage", ToldTextReader.PassageKeys,
            Free("when", ListOf(build.Named("told-condition")).Says("It is told where all of these hold; without it, always.")),
            Needed("text", build.Named("told-prose")),
            Free("paragraph", Truth().Says("Whether it begins a paragraph.").Usually(false)));
        var first = build.Mapping("The first passage that holds", ToldTextReader.FirstKeys,
            Needed("first", ListOf((JsonObject)passage.DeepClone()).Says("Of these, the first that holds is told, and no other.")));
        return Any(build.Named("told-prose"), ListOf(Any(build.Named("told-prose"), passage, first), least: 1));
    }

    /// <summary>Ideas that something rests on.</summary>
    public static JsonObject Sources(SchemaBuilder build) => ListOf(build.Named("claim")).Says("Ideas of the register that it rests on.");

    /// <summary>A name in a few words.</summary>
    public static JsonObject Name() => Text().Says("A few words.");

    private static JsonObject KindOf(RoleKind kind, JsonObject rest)
    {
        rest["properties"] = new JsonObject { ["kind"] = OneOf([EnumNames<RoleKind>.Of(kind)]) };
        return rest;
    }
}
