using System.Text.Json.Nodes;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Schemas;
using MagmaGame.Content.Texts;
using MagmaGame.Content.Yaml;

namespace MagmaGame.Content.Tests.Texts;

/// <summary>What people read is found wherever the format lets it stand. What that is, the schemas of the files say.</summary>
public sealed class WrittenTextTests
{
    // Texts to the schema, and no words: old and new ids, addresses, dates, kinds of ideas.
    private static readonly string[] NoWords = ["old", "new", "url", "published", "kind"];

    private static readonly string[] Prose = ["prose", "known-prose", "told-prose", "lesson-prose"];

    [Fact]
    public void Everything_that_is_a_text_to_the_format_is_read_as_words()
    {
        var catalogue = ContentLoader.Load(RealContent.Files).Catalogue!;
        var schemas = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        var count = 0;
        var unread = new List<string>();
        foreach (var file in RealContent.Files.All)
        {
            if (ContentSchemas.KindOf(FileKinds.Of(file.Path)) is not { } kind || OpenedFile.Open(file).Yaml is not { } yaml) continue;
            if (!schemas.TryGetValue(kind, out var schema)) schemas.Add(kind, schema = JsonNode.Parse(ContentSchemas.Whole(kind, catalogue).Json)!.AsObject());
            var read = WrittenText.In(new ContentFiles([file])).Select(text => text.Find(0, 1)).Select(span => (span.StartLine, span.StartColumn)).ToHashSet();
            foreach (var (key, text) in Texts(yaml.Root, [schema], schema, ""))
            {
                if (Array.IndexOf(NoWords, key) >= 0 || !text.Text.Any(char.IsLetter)) continue;
                count++;
                if (!read.Contains(ScalarPlace(yaml.Source, text))) unread.Add($"{file.Path}:{text.Span.StartLine}: {key}");
            }
        }
        Assert.True(unread.Count == 0, string.Join("\n", unread.DistinctBy(place => place[place.LastIndexOf(' ')..])));
        Assert.True(count > 1000);
    }

    [Fact]
    public void A_name_is_no_text_where_the_same_key_holds_texts_elsewhere()
    {
        Assert.Equal(["Base", "A world for all."], Words("content/scenarios/base.yaml", "format: 1\nscenario: {id: base, name: Base, about: A world for all.}\n"));
        Assert.Equal(["What then?"], Words("content/experiments/x.yaml", "format: 1\nexperiments:\n- {id: x, claims: [plan-one], question: What then?, a: {scenario: base}}\n"));
        Assert.Equal(["A plan", "One."], Words("seeds/plan.yaml", "format: 1\ndocument: {id: plan, title: A plan}\nclaims:\n- {id: plan-one, says: One.}\n"));
    }

    private static IEnumerable<string> Words(string path, string text) => WrittenText.In(new ContentFiles([ContentFile.OfText(path, text)])).Select(words => words.Text);

    private static (int, int) ScalarPlace(SourceText source, ScalarNode scalar)
    {
        var span = ScalarMap.Locate(source, scalar, 0, 1);
        return (span.StartLine, span.StartColumn);
    }

    // The scalars that are texts by one of the schemas, with the key they stand under.
    private static IEnumerable<(string Key, ScalarNode Text)> Texts(YamlNode node, IEnumerable<JsonObject> schemas, JsonObject root, string key)
    {
        var all = schemas.SelectMany(schema => Alternatives(schema, root)).ToList();
        return node switch
        {
            ScalarNode scalar when all.Exists(IsText) => [(key, scalar)],
            SequenceNode list => list.Items.SelectMany(item => Texts(item, all.Select(schema => schema["items"]).OfType<JsonObject>(), root, key)),
            MappingNode mapping => mapping.Entries.SelectMany(entry => Texts(
                entry.Value, all.Select(schema => schema["properties"]?[entry.Name]).OfType<JsonObject>(), root, entry.Name)),
            _ => [],
        };
    }

    private static IEnumerable<JsonObject> Alternatives(JsonObject schema, JsonObject root)
    {
        if (schema["$ref"]?.GetValue<string>() is { } name)
        {
            name = name[(name.LastIndexOf('/') + 1)..];
            return Array.IndexOf(Prose, name) >= 0 ? [new JsonObject { ["type"] = "prose" }] : Alternatives(root["definitions"]![name]!.AsObject(), root);
        }
        var within = new[] { "allOf", "anyOf" }.Select(part => schema[part]).OfType<JsonArray>().SelectMany(part => part.OfType<JsonObject>());
        return within.SelectMany(part => Alternatives(part, root)).Append(schema);
    }

    // A text of no form at all; what has a form is a name or a rule.
    private static bool IsText(JsonObject schema) => schema["type"] is JsonValue type
        ? type.GetValue<string>() == "prose"
        : schema["type"] is JsonArray && schema["pattern"] is null && schema["enum"] is null;
}
