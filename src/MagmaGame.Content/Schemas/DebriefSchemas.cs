using System.Text.Json.Nodes;
using MagmaGame.Content.Debriefing;
using MagmaGame.Simulation.Debriefing;
using static MagmaGame.Content.Schemas.SchemaBuilder;
using static MagmaGame.Content.Schemas.SchemaPart;

namespace MagmaGame.Content.Schemas;

/// <summary>What the questions, rules of thumb and families of plays of a debrief look like.</summary>
internal static class DebriefSchemas
{
    public static JsonObject Question(SchemaBuilder build) => build.Mapping("A question", DebriefReader.QuestionKeys,
        Needed("id", build.Named("id")),
        Needed("about", Text().Says("What it is about, in a word: no two questions of one game are about the same.").Like("pause")),
        Needed("text", build.Named("prose").Says("At most 60 words, to be read aloud.")),
        Free("when", ListOf(build.Named("told-condition")).Says("What must be true of the finished game. The more it asks for, the sooner it is asked.")),
        Needed("sources", TextSchemas.Sources(build)));

    public static JsonObject Heuristic(SchemaBuilder build) => build.Mapping("A rule of thumb", DebriefReader.HeuristicKeys,
        Needed("id", build.Named("id")),
        Needed("name", TextSchemas.Name()),
        Free("when", ListOf(build.Named("condition")).Says("In which months it has something to say.")),
        Free("keep", ListOf(build.Mapping("Bounds of a knob", DebriefReader.BoundKeys,
            Needed("knob", Word<Knob>()),
            Free("least", Whole(0, 100).Usually(0)),
            Free("most", Whole(0, 100).Usually(100)))).Says("Bounds that keep the rule; this or 'take'.")),
        Free("take", build.Named("initiative").Says("The initiative that keeps the rule; this or 'keep'.")),
        Needed("sources", ListOf(build.Named("claim")).Says("Ideas of the register that it rests on; the first gives it.")));

    public static JsonObject Play(SchemaBuilder build) => build.Mapping("A family of plays", DebriefReader.PlayKeys,
        Needed("id", build.Named("id")),
        Needed("name", TextSchemas.Name()),
        Needed("sources", ListOf(build.Named("claim")).Says("Ideas by which a decision is known as a play of it; each in one family only.")),
        Free("knobs", ListOf(Word<Knob>()).Says("Knobs whose turns are plays of it.")));
}
