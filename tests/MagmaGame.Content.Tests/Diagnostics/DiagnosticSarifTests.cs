using System.Text.Json;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests.Diagnostics;

public sealed class DiagnosticSarifTests
{
    // From the published schema of SARIF 2.1.0, for the objects that are written: every property with its kind, those that
    // are required with an exclamation mark. The schema allows no others.
    private static readonly Dictionary<string, string[]> Shapes = new(StringComparer.Ordinal)
    {
        ["log"] = ["$schema:uri", "version!:version", "runs!:run[]"],
        ["run"] = ["tool!:tool", "columnKind:columnKind", "results:result[]"],
        ["tool"] = ["driver!:toolComponent"],
        ["toolComponent"] = ["name!:text", "semanticVersion:text", "rules:rule[]"],
        ["rule"] =
        [
            "id!:text", "shortDescription:multiformat", "fullDescription:multiformat", "help:multiformat",
            "defaultConfiguration:configuration", "properties:bag",
        ],
        ["multiformat"] = ["text!:text", "markdown:text"],
        ["configuration"] = ["level:level"],
        ["result"] =
        [
            "ruleId:text", "ruleIndex:index", "level:level", "message!:message", "locations:location[]",
            "relatedLocations:location[]", "partialFingerprints:bag", "suppressions:suppression[]", "fixes:fix[]",
        ],
        ["suppression"] = ["kind!:suppressionKind", "justification:text"],
        ["fix"] = ["description:message", "artifactChanges!:artifactChange[]"],
        ["artifactChange"] = ["artifactLocation!:artifactLocation", "replacements!:replacement[]"],
        ["replacement"] = ["deletedRegion!:region", "insertedContent:message"],
        ["message"] = ["text:text"],
        ["location"] = ["id:index", "physicalLocation:physicalLocation", "logicalLocations:logicalLocation[]", "message:message"],
        ["physicalLocation"] = ["artifactLocation:artifactLocation", "region:region"],
        ["artifactLocation"] = ["uri:uri"],
        ["region"] = ["startLine:count", "startColumn:count", "endLine:count", "endColumn:count"],
        ["logicalLocation"] = ["fullyQualifiedName:text"],
    };

    [Fact]
    public void The_log_of_every_bad_example_has_the_shape_of_the_schema()
    {
        foreach (var kind in DiagnosticCatalogue.All)
        {
            var files = ExampleContent.Bad(kind.Example);
            using var json = JsonDocument.Parse(Sarif(files));
            Check("log", json.RootElement, kind.Code);
        }
    }

    [Fact]
    public void A_result_says_what_where_and_which_rule()
    {
        var files = FilesWith(MinimalContent.Event("base.first"));
        using var json = JsonDocument.Parse(Sarif(files));
        var run = json.RootElement.GetProperty("runs")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.Equal("MG0210", rule.GetProperty("id").GetString());
        Assert.Contains("```yaml", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("event 'base.first' is defined twice", result.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("content/events/test.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("3:7-3:17", Region(place));
        var related = result.GetProperty("relatedLocations")[0];
        Assert.Equal("first here", related.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal("content/events/base.yaml", related.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void Names_of_files_are_escaped_as_addresses()
    {
        var files = MinimalContent.Files.With(MinimalContent.File("content/events/a b#ü.yaml", "format: 1\nevents: 3\n"));
        Assert.Contains("\"content/events/a%20b%23%C3%BC.yaml\"", Sarif(files), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_allowed_is_there_with_its_reason()
    {
        var files = ExampleContent.Good(DiagnosticCatalogue.Find("MG0120")!.Example);
        using var json = JsonDocument.Parse(Sarif(files));
        Check("log", json.RootElement, "allowed");
        var result = Assert.Single(json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal("a scene of few words", result.GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    private static string Sarif(ContentFiles files)
    {
        var result = ContentLoader.Load(files);
        return DiagnosticSarif.Write(result.Diagnostics, result.Allowed, files, "1.2.3");
    }

    private static ContentFiles FilesWith(string item) =>
        MinimalContent.Files.With(MinimalContent.File(MinimalContent.EventPath, MinimalContent.Events(item)));

    private static string Region(JsonElement place)
    {
        var region = place.GetProperty("region");
        int Of(string name) => region.GetProperty(name).GetInt32();
        return $"{Of("startLine")}:{Of("startColumn")}-{Of("endLine")}:{Of("endColumn")}";
    }

    private static void Check(string kind, JsonElement value, string where)
    {
        if (kind.EndsWith("[]", StringComparison.Ordinal))
        {
            foreach (var item in value.EnumerateArray()) Check(kind[..^2], item, where);
            return;
        }
        if (!Shapes.TryGetValue(kind, out var shape))
        {
            Assert.True(IsSound(kind, value), $"{where}: {value} is no {kind}");
            return;
        }
        var known = shape.ToDictionary(p => p.Split(':')[0].TrimEnd('!'), p => p.Split(':')[1], StringComparer.Ordinal);
        foreach (var property in value.EnumerateObject())
        {
            Assert.True(known.TryGetValue(property.Name, out var of), $"{where}: {kind} has no {property.Name}");
            Check(of, property.Value, $"{where} {kind}.{property.Name}");
        }
        foreach (var needed in shape.Where(p => p.Contains('!', StringComparison.Ordinal)))
            Assert.True(value.TryGetProperty(needed.Split('!')[0], out _), $"{where}: {kind} lacks {needed}");
    }

    private static bool IsSound(string kind, JsonElement value) => kind switch
    {
        "text" => value.GetString()!.Length > 0,
        "uri" => Uri.IsWellFormedUriString(value.GetString(), UriKind.RelativeOrAbsolute),
        "version" => value.GetString() == "2.1.0",
        "columnKind" => value.GetString() is "utf16CodeUnits" or "unicodeCodePoints",
        "suppressionKind" => value.GetString() is "inSource" or "external",
        "level" => value.GetString() is "none" or "note" or "warning" or "error",
        "index" => value.GetInt32() >= 0,
        "count" => value.GetInt32() >= 1,
        "bag" => value.EnumerateObject().All(p => p.Value.ValueKind == JsonValueKind.String),
        _ => false,
    };
}
