using System.Text.Json.Nodes;
using MagmaGame.Content.Advisors;
using MagmaGame.Content.Glossary;
using static MagmaGame.Content.Schemas.SchemaBuilder;
using static MagmaGame.Content.Schemas.SchemaPart;

namespace MagmaGame.Content.Schemas;

/// <summary>What advisors, their advice and the glossary look like.</summary>
internal static class VoiceSchemas
{
    public static JsonObject Advisor(SchemaBuilder build) => build.Mapping("An advisor", AdvisorReader.Keys,
        Needed("id", build.Named("id")),
        Needed("name", build.Named("prose").Says("What people call it.").Like("the planner")),
        Needed("document", build.Named("document").Says("The essay it argues from.")),
        Needed("about", build.Named("prose").Says("Who that is, and why this essay speaks with this voice.")),
        Needed("voice", build.Named("prose").Says("How it talks, in one line.")));

    public static JsonObject Advice(SchemaBuilder build) => build.Mapping("An advice", AdviceReader.Keys,
        Needed("event", build.Named("event").Says("The event that it is about.")),
        Needed("advisor", build.Named("advisor").Says("Who speaks.")),
        Needed("option", build.Named("id").Says("The option of the event that the advisor favours.").Like("freeze")),
        Needed("text", build.Named("prose").Says("At most 35 words, in the advisor's own voice.")),
        Needed("claim", build.Named("claim").Says("The idea of the advisor's essay that it rests on.")));

    public static JsonObject Term(SchemaBuilder build) => build.Mapping("A word of the glossary", GlossaryReader.Keys,
        Needed("term", Text().Says("The word.").Like("smoking gun")),
        Free("also", ListOf(Text()).Says("Other forms, by which texts may name it too.").Like(ArrayOf(["smoking guns"]))),
        Needed("meaning", build.Named("prose").Says("One or two sentences.")),
        Free("sources", TextSchemas.Sources(build)));
}
