using System.Text;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Schemas;
using MagmaGame.Content.Tests.Diagnostics;
using MagmaGame.TestKit;
using NJsonSchema;

namespace MagmaGame.Content.Tests.Schemas;

/// <summary>What an editor says by the schemas, as a validator says it that knows nothing of this game.</summary>
public sealed class SchemaValidationTests
{
    /// <summary>The mistakes that an editor shows while one writes; the rest needs 'magma content check'.</summary>
    private static readonly string[] Seen =
    [
        "MG0100", "MG0109", "MG0111", "MG0113", "MG0201", "MG0202", "MG0203", "MG0204", "MG0205", "MG0206", "MG0207", "MG0208",
        "MG0209", "MG0211", "MG0212", "MG0213", "MG0214", "MG0215", "MG0216", "MG0217", "MG0218", "MG0221", "MG0222", "MG0223",
        "MG0224", "MG0301", "MG0307", "MG0308", "MG0309", "MG0310", "MG0311", "MG0401", "MG0402", "MG0403", "MG0404", "MG0405",
        "MG0408", "MG0410", "MG0502", "MG0508", "MG0510", "MG0512", "MG0514", "MG0602", "MG0606", "MG0609", "MG0610", "MG0701", "MG0702",
        "MG0703", "MG0704", "MG0705", "MG0706", "MG0807", "MG1001", "MG1002",
    ];

    public static TheoryData<string> Kinds => [.. ContentSchemas.Kinds.Where(kind => kind != "variables")];

    public static TheoryData<string> Codes => [.. DiagnosticCatalogue.All.Select(kind => kind.Code)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task All_content_files_of_a_kind_are_valid(string kind)
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(ShippedContent.Root, ContentSchemas.Folder, kind + ".json"));
        var files = ShippedContent.Files.All.Where(file => SchemaLine.For(file.Path)?.EndsWith($"/{kind}.json", StringComparison.Ordinal) == true).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal("", Said(schema, Encoding.UTF8.GetString(file.Bytes.Span))));
    }

    [Fact]
    public async Task Every_file_of_a_library_of_one_event_is_valid()
    {
        var catalogue = ContentLoader.Load(MinimalContent.Files).Catalogue!;
        foreach (var file in MinimalContent.Files.All)
        {
            var schema = await JsonSchema.FromJsonAsync(ContentSchemas.Whole(KindOf(file.Path), catalogue).Json);
            Assert.Equal("", Said(schema, Encoding.UTF8.GetString(file.Bytes.Span)));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_good_example_is_valid_and_a_bad_one_is_not_where_a_schema_can_see_it(string code)
    {
        var example = DiagnosticCatalogue.Find(code)!.Example;
        var (bad, good) = (ExampleContent.Bad(example), ExampleContent.Good(example));
        if (SchemaLine.For(example.Path) is null) return;
        var schema = await JsonSchema.FromJsonAsync(ContentSchemas.Whole(KindOf(example.Path), ContentLoader.Load(good).Catalogue!).Json);
        Assert.Equal("", Said(schema, Encoding.UTF8.GetString(good.Find(example.Path)!.Bytes.Span)));
        var seen = example.BadPath == example.Path && Said(schema, Encoding.UTF8.GetString(bad.Find(example.Path)!.Bytes.Span)) is not (null or "");
        Assert.Equal(Array.IndexOf(Seen, code) >= 0, seen);
    }

    // What is wrong; null when it is no YAML.
    private static string? Said(JsonSchema schema, string yaml) =>
        YamlAsJson.Of(yaml) is { } json ? string.Join('\n', schema.Validate(json).Select(e => $"{e.Path}: {e.Kind}")) : null;

    private static string KindOf(string path) => Path.GetFileNameWithoutExtension(SchemaLine.For(path)!.Split('/')[^1]);
}
