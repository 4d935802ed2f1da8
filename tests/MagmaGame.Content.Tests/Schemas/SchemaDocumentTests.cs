using System.Reflection;
using System.Text;
using System.Text.Json;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Schemas;
using MagmaGame.TestKit;

namespace MagmaGame.Content.Tests.Schemas;

/// <summary>The schemas that stand in the content, and the lines by which its files name them.</summary>
public sealed class SchemaDocumentTests
{
    private static readonly string Folder = Path.Combine(ShippedContent.Root, ContentSchemas.Folder);

    /// <summary>After a change of content or of a reader run 'magma content schema', or this once with MAGMA_UPDATE_GOLDEN=1.</summary>
    [Fact]
    public void Those_in_the_content_are_fresh()
    {
        var schemas = ContentSchemas.Files(ShippedContent.Catalogue);
        if (Environment.GetEnvironmentVariable("MAGMA_UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Folder);
            foreach (var schema in schemas) File.WriteAllText(Path.Combine(Folder, schema.FileName), schema.Json);
        }
        Assert.Equal(
            schemas.Select(schema => schema.FileName).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        foreach (var schema in schemas)
            Assert.True(
                File.ReadAllText(Path.Combine(Folder, schema.FileName)).ReplaceLineEndings("\n") == schema.Json,
                $"{schema.FileName} is stale: run 'magma content schema'.");
    }

    [Fact]
    public void Every_content_file_names_its_schema_in_its_first_line()
    {
        var files = ShippedContent.Files.All.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).ToList();
        Assert.All(files, file =>
        {
            var first = Encoding.UTF8.GetString(file.Bytes.Span).Split('\n')[0].TrimEnd('\r');
            Assert.Equal(SchemaLine.For(file.Path), first);
            var way = first[(first.IndexOf('=', StringComparison.Ordinal) + 1)..];
            Assert.True(File.Exists(Path.Combine(ShippedContent.Root, Path.GetDirectoryName(file.Path)!, way)), $"{file.Path}: {way}");
        });
    }

    [Theory]
    [InlineData("content/events/lab.yaml", "../schemas/events.json")]
    [InlineData("content/events/deep/down/lab.yaml", "../../../schemas/events.json")]
    [InlineData("content/decks.yaml", "schemas/decks.json")]
    [InlineData("content/variables.yaml", "schemas/variables.json")]
    [InlineData("content/model/variables.yaml", "../schemas/model.json")]
    [InlineData("seeds/plan.yaml", "../content/schemas/seeds.json")]
    public void The_line_says_the_way_from_the_file(string path, string way) =>
        Assert.Equal($"# yaml-language-server: $schema={way}", SchemaLine.For(path));

    [Theory]
    [InlineData("content/guides/player.md")]
    [InlineData("content/unread.yaml")]
    [InlineData("content/schemas/events.json")]
    public void Other_files_have_no_schema(string path) => Assert.Null(SchemaLine.For(path));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void The_line_moves_no_hash_so_kept_games_are_kept(string lineEnd)
    {
        var plain = MinimalContent.Files.Find("content/decks.yaml")!;
        var text = Encoding.UTF8.GetString(plain.Bytes.Span);
        var named = plain with { Bytes = Encoding.UTF8.GetBytes($"\uFEFF{SchemaLine.For(plain.Path)}\n{text}".Replace("\n", lineEnd, StringComparison.Ordinal)) };
        var other = plain with { Bytes = Encoding.UTF8.GetBytes($"# Another comment\n{text}") };
        Assert.Equal(HashOf(MinimalContent.Files), HashOf(MinimalContent.Files.With(named)));
        Assert.NotEqual(HashOf(MinimalContent.Files), HashOf(MinimalContent.Files.With(other)));
    }

    [Fact]
    public void The_loader_passes_the_folder_over()
    {
        var result = ContentLoader.Load(MinimalContent.Files.With(MinimalContent.File("content/schemas/events.json", "{ not even JSON")));
        Assert.Empty(result.Diagnostics);
        Assert.Equal(HashOf(MinimalContent.Files), result.Catalogue!.ContentHash);
    }

    /// <summary>Each list of keys that a reader goes by is one that a schema is made from; the making fails where they differ.</summary>
    [Fact]
    public void No_reader_knows_keys_that_no_schema_knows()
    {
        var build = new SchemaBuilder("names.json#/definitions/");
        ContentSchemas.Files(ShippedContent.Catalogue, build);
        var lists =
            from type in typeof(ContentLoader).Assembly.GetTypes()
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            where field.FieldType == typeof(string[]) && field.Name.EndsWith("Keys", StringComparison.Ordinal)
            select field;
        var all = lists.ToList();
        Assert.True(all.Count > 25);
        Assert.All(all, field => Assert.True(build.HasTaken((string[])field.GetValue(null)!), $"{field.DeclaringType}.{field.Name}"));
    }

    [Fact]
    public void A_key_that_is_described_and_not_read_or_the_other_way_round_stops_the_making()
    {
        var build = new SchemaBuilder("");
        string[] keys = ["id", "name"];
        Assert.Contains("'name'", Assert.Throws<InvalidOperationException>(
            () => build.Mapping("A thing", keys, SchemaPart.Needed("id", SchemaBuilder.Text()))).Message, StringComparison.Ordinal);
        Assert.Contains("'nmae'", Assert.Throws<InvalidOperationException>(() => build.Mapping("A thing", keys,
            SchemaPart.Needed("id", SchemaBuilder.Text()), SchemaPart.Needed("nmae", SchemaBuilder.Text()))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_kind_alone_needs_no_other_file()
    {
        foreach (var kind in ContentSchemas.Kinds)
        {
            var schema = ContentSchemas.Whole(kind, ShippedContent.Catalogue);
            Assert.DoesNotContain("names.json", schema.Json, StringComparison.Ordinal);
            using var json = JsonDocument.Parse(schema.Json);
            Assert.Equal("http://json-schema.org/draft-07/schema#", json.RootElement.GetProperty("$schema").GetString());
        }
        Assert.Throws<ArgumentException>(() => ContentSchemas.Whole("names", ShippedContent.Catalogue));
    }

    private static string HashOf(ContentFiles files) => ContentLoader.Load(files).Catalogue!.ContentHash;
}
