using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Catalogues;

namespace MagmaGame.Content.Schemas;

/// <summary>
/// JSON Schemas for editors: what may stand in each kind of content file, with every name that the library knows. They are made
/// from the keys that the readers know.
/// </summary>
public static class ContentSchemas
{
    /// <summary>Where they are kept, as content files are named.</summary>
    public const string Folder = "content/schemas";

    private const string Names = "names";

    private static readonly (FileKind File, string Kind, string Title)[] All =
    [
        (FileKind.Events, "events", "Events: the scenes a player answers"),
        (FileKind.Decks, "decks", "The decks that drawn events belong to"),
        (FileKind.Initiatives, "initiatives", "What the player may start on their own account"),
        (FileKind.Milestones, "milestones", "What the simulation reaches"),
        (FileKind.Outcomes, "outcomes", "The endings and what became of the world"),
        (FileKind.Phases, "phases", "The phases of a game"),
        (FileKind.Reasons, "reasons", "The words for why a number moved"),
        (FileKind.Migrations, "migrations", "What ids were called in earlier versions"),
        (FileKind.Scenario, "scenarios", "A world to start in"),
        (FileKind.Policy, "policies", "A way to play that a machine can follow"),
        (FileKind.Tutorial, "tutorials", "A game to learn in"),
        (FileKind.Cast, "cast", "The people and organisations that texts may name"),
        (FileKind.Advisors, "advisors", "The voices at the table, and what they say to events"),
        (FileKind.Glossary, "glossary", "The words that somebody new needs"),
        (FileKind.Debrief, "debrief", "What is asked and looked at when a game is done"),
        (FileKind.Model, "model", "Variables and constants of the simulation"),
        (FileKind.Variables, "variables", "Variables of your own"),
        (FileKind.Seeds, "seeds", "The ideas of one source essay"),
    ];

    // The same options for all, since making them takes longer than using them.
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The kinds of files that have a schema.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. All.Select(kind => kind.Kind)];

    /// <summary>All schemas as files that belong together: one for each kind, and one with the names they share.</summary>
    public static ImmutableArray<ContentSchema> Files(Catalogue catalogue) =>
        Files(catalogue, new SchemaBuilder($"{FileName(Names)}#/definitions/"));

    /// <summary>The same, by a builder that tells afterwards what it has used.</summary>
    internal static ImmutableArray<ContentSchema> Files(Catalogue catalogue, SchemaBuilder build)
    {
        var shared = Root("Names that content files share");
        shared["definitions"] = NameSchemas.Of(catalogue);
        return
        [
            .. All.Select(kind => Written(kind.Kind, Schema(kind.File, kind.Title, build, catalogue))),
            Written(Names, shared),
        ];
    }

    /// <summary>The schema of one kind that needs no other file.</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static ContentSchema Whole(string kind, Catalogue catalogue)
    {
        var (file, _, title) = Array.Find(All, known => known.Kind == kind);
        if (title is null) throw new ArgumentException($"There is no kind '{kind}'.", nameof(kind));
        var schema = Schema(file, title, new SchemaBuilder("#/definitions/"), catalogue);
        schema["definitions"] = NameSchemas.Of(catalogue);
        return Written(kind, schema);
    }

    /// <summary>The name of the file that a kind's schema is kept in.</summary>
    internal static string FileName(string kind) => kind + ".json";

    /// <summary>The kind with a schema that files of that kind go by; null when they have none.</summary>
    internal static string? KindOf(FileKind file) => Array.Find(All, known => known.File == file).Kind;

    /// <summary>The schema of a kind of file.</summary>
    internal static JsonObject Schema(FileKind file, string title, SchemaBuilder build, Catalogue catalogue)
    {
        var root = Root(title);
        string[] keys = ["format", .. FileKinds.KeysOf(file)];
        SchemaPart[] parts =
        [
            SchemaPart.Needed("format", new JsonObject { ["enum"] = new JsonArray(1) }.Says("The number of the format: 1.")),
            .. FileKinds.KeysOf(file).Select(section => SchemaPart.Free(section, Section(file, section, build, catalogue))),
        ];
        foreach (var (key, value) in SchemaBuilder.Mapping(title, (IReadOnlyCollection<string>)keys, parts).ToList())
        {
            value!.Parent!.AsObject().Remove(key);
            root[key] = value;
        }
        return root;
    }

    private static JsonObject Section(FileKind file, string section, SchemaBuilder build, Catalogue catalogue) => section switch
    {
        "events" => SchemaBuilder.ListOf(EventSchemas.Event(build)).Says("The scenes, in any order."),
        "quiet_weight" => EventSchemas.QuietWeight(),
        "decks" => SchemaBuilder.ListOf(EventSchemas.Deck(build)),
        "initiatives" => SchemaBuilder.ListOf(TextSchemas.Initiative(build)),
        "milestones" => SchemaBuilder.ListOf(TextSchemas.Milestone(build)),
        "outcomes" => SchemaBuilder.ListOf(TextSchemas.OutcomeText(build)).Says("The three outcomes."),
        "variants" => SchemaBuilder.ListOf(TextSchemas.Variant(build)).Says("How an outcome may come about."),
        "verdicts" => SchemaBuilder.ListOf(TextSchemas.Verdict(build)).Says("Survived or not."),
        "causes" => SchemaBuilder.ListOf(TextSchemas.Cause(build)).Says("What a catastrophe came of."),
        "survivals" => SchemaBuilder.ListOf(TextSchemas.Survival(build)).Says("Worlds that came through, by variant."),
        "phases" => SchemaBuilder.ListOf(TextSchemas.PhaseText(build)),
        "reasons" => TextSchemas.Reasons(),
        "migrations" => SchemaBuilder.ListOf(TextSchemas.Migration(build)).Says("Ids that were renamed or taken away on purpose."),
        "scenario" => WorldSchemas.Scenario(build),
        "policy" => WorldSchemas.Policy(build, catalogue),
        "tutorial" => WorldSchemas.Tutorial(build),
        "roles" => SchemaBuilder.ListOf(TextSchemas.Role(build)),
        "advisors" => SchemaBuilder.ListOf(VoiceSchemas.Advisor(build)).Says("Who sits at the table, in the order in which they speak."),
        "advice" => SchemaBuilder.ListOf(VoiceSchemas.Advice(build)).Says("What they say to events; at most three to one event."),
        "terms" => SchemaBuilder.ListOf(VoiceSchemas.Term(build)),
        "questions" => SchemaBuilder.ListOf(DebriefSchemas.Question(build)).Says("Each game is asked three of them that are true of it."),
        "heuristics" => SchemaBuilder.ListOf(DebriefSchemas.Heuristic(build)).Says("Rules of thumb that a game can be held against."),
        "plays" => SchemaBuilder.ListOf(DebriefSchemas.Play(build)).Says("The playbook's families of plays."),
        "parameters" => SchemaBuilder.ListOf(ModelSchemas.Parameter(build, catalogue)),
        "variables" => SchemaBuilder.ListOf(
            file == FileKind.Model ? ModelSchemas.OwnVariable(build) : ModelSchemas.WritersVariable(build)),
        "document" => ModelSchemas.Document(build),
        "claims" => SchemaBuilder.ListOf(ModelSchemas.Claim(build)),
        _ => throw new InvalidOperationException($"Nobody has said what '{section}' looks like."),
    };

    private static JsonObject Root(string title) => new()
    {
        ["$schema"] = "http://json-schema.org/draft-07/schema#",
        ["$comment"] = "Made by 'magma content schema' from what the readers accept; changes are lost.",
        ["title"] = title,
    };

    private static ContentSchema Written(string kind, JsonObject schema) =>
        new(kind, FileName(kind), schema.ToJsonString(Layout) + "\n");
}
