using System.Text.Json.Nodes;
using MagmaGame.Content.Model;
using MagmaGame.Content.Sources;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.State;
using static MagmaGame.Content.Schemas.SchemaBuilder;
using static MagmaGame.Content.Schemas.SchemaPart;

namespace MagmaGame.Content.Schemas;

/// <summary>What constants, variables and the registers of ideas look like.</summary>
internal static class ModelSchemas
{
    /// <summary>A constant of the model.</summary>
    public static JsonObject Parameter(SchemaBuilder build, Catalogue catalogue) => build.Mapping("A constant", ParameterFileReader.Keys,
        Needed("name", OneOf(catalogue.Parameters.Select(p => p.Name).Order(StringComparer.Ordinal)).Says("The name that the model asks for.")),
        Needed("value", Any(Wide(), ListOf(GameState.RivalCount, Wide())).Says("A number, or three: one for each rival.")),
        Needed("unit", Text().Says("Its unit.").Like("points", "months", "share")),
        Needed("range", Range().Says("Least and greatest value that make sense.")),
        Needed("sources", ListOf(Any(build.Named("claim"), OneOf([ParameterFileReader.Assumption])))
            .Says("Ideas of the register, or 'assumption' when it is ours.")),
        Needed("meaning", Text().Says("What it is, in a sentence.")));

    /// <summary>A variable of the simulation.</summary>
    public static JsonObject OwnVariable(SchemaBuilder build) => Variable(build, "A variable of the simulation",
        OneOf(VariableReader.OwnNames), Truth().Says("Whether it is worked out when a month opens and can only be read.").Usually(false));

    /// <summary>A variable that writers declare.</summary>
    public static JsonObject WritersVariable(SchemaBuilder build) => Variable(build, "A variable of your own",
        build.Named("snake-id"), new JsonObject { ["enum"] = new JsonArray(false) }.Says("Only the simulation derives variables."));

    /// <summary>A source essay.</summary>
    public static JsonObject Document(SchemaBuilder build) => build.Mapping("A source essay", DocumentReader.DocumentKeys,
        Needed("id", build.Named("id").Says("What the ids of its ideas begin with.")),
        Needed("title", Text()),
        Needed("author", Text()),
        Needed("published", Text().Says("Year and month.").Like("2025-01")),
        Needed("thesis", Text().Says("What it argues, in our words.")),
        Free("note", Text()));

    /// <summary>An idea of it.</summary>
    public static JsonObject Claim(SchemaBuilder build) => build.Mapping("An idea", DocumentReader.ClaimKeys,
        Needed("id", build.Named("id").Says("Permanent; begins with the essay's.")),
        Needed("kind", Text().Says("What sort of idea it is.").Like("assumption", "strategy", "threat")),
        Needed("says", Text().Says("The idea. It must make sense alone, since a player meets it alone.")),
        Free("numbers", ListOf(Text()).Says("Every figure that the essay gives with it.")),
        Free("game", Text().Says("One way a game might show it.")),
        Free("implied", Truth().Says("Whether we drew it from the essay, which does not state it.").Usually(false)));

    private static JsonObject Variable(SchemaBuilder build, string title, JsonObject name, JsonObject derived)
    {
        var schema = build.Mapping(title, VariableReader.Keys,
            Needed("name", name),
            Needed("label", Text().Says("What a player reads, in lower case.")),
            Free("kind", Word<VariableKind>().Says("A number, a yes or no, or the phase.").Usually("number")),
            Free("unit", Text().Says("Its unit; a yes or no has none.").Like("points", "months", "share")),
            Free("range", Range().Says("Least and greatest value; a yes or no has none.")),
            Free("start", Any(Wide(), OneOf(["yes", "no"])).Says("Its value when a game begins.")),
            Free("derived", derived),
            Needed("sees", Word<VariableReader.Sight>().Says("What a player sees of it: its value, an estimate, or nothing until the end.")),
            Needed("meaning", Text().Says("A sentence or two on what it is.")));
        schema["anyOf"] = new JsonArray(
            Where("kind", OneOf(["flag"]), "kind"),
            Where("derived", new JsonObject { ["enum"] = new JsonArray(true) }, "derived", "unit", "range"),
            Having("unit", "range", "start"));
        return schema;
    }

    private static JsonObject Where(string key, JsonObject value, params ReadOnlySpan<string> needed)
    {
        var schema = Having(needed);
        schema["properties"] = new JsonObject { [key] = value };
        return schema;
    }

    private static JsonObject Range() => ListOf(2, Wide());

    private static JsonObject Wide() => Number(-ParameterFileReader.Widest, ParameterFileReader.Widest);
}
