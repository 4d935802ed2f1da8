using System.Text.Json.Nodes;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Debriefs;
using MagmaGame.TestKit;
using NJsonSchema;

namespace MagmaGame.Reports.Tests.Debriefs;

public sealed class DebriefJsonTests
{
    private static readonly string Kept = Path.Combine(ShippedContent.Root, "src", "MagmaGame.Reports", "Debriefs", "debrief.schema.json");

    /// <summary>With MAGMA_UPDATE_GOLDEN=1 the test writes the schema anew.</summary>
    [Fact]
    public void The_schema_is_that_of_the_records()
    {
        var made = SchemaMaker.Of<Debrief>(DebriefJson.Layout, "The debrief of a game of MagmaGame");
        if (Environment.GetEnvironmentVariable("MAGMA_UPDATE_GOLDEN") == "1") File.WriteAllText(Kept, made);
        Assert.Equal(made, File.ReadAllText(Kept));
        Assert.Equal(made, DebriefJson.Schema);
    }

    [Theory]
    [MemberData(nameof(PlayedDebriefs.Names), MemberType = typeof(PlayedDebriefs))]
    public async Task What_is_written_is_by_the_schema(string name)
    {
        var schema = await JsonSchema.FromJsonAsync(DebriefJson.Schema);
        Assert.Empty(schema.Validate(DebriefJson.Write(PlayedDebriefs.Named(name))));
    }

    [Fact]
    public async Task What_is_wrong_is_not()
    {
        var schema = await JsonSchema.FromJsonAsync(DebriefJson.Schema);
        var whole = JsonNode.Parse(DebriefJson.Write(PlayedDebriefs.Plan))!.AsObject();
        var (without, worded) = (whole.DeepClone().AsObject(), whole.DeepClone().AsObject());
        without.Remove("ending");
        worded["ending"]!["chance"] = "a half";
        Assert.NotEmpty(schema.Validate(without.ToJsonString()));
        Assert.NotEmpty(schema.Validate(worded.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(PlayedDebriefs.Names), MemberType = typeof(PlayedDebriefs))]
    public void Nothing_is_lost_on_the_way_back(string name)
    {
        var written = DebriefJson.Write(PlayedDebriefs.Named(name));
        Assert.Equal(written, DebriefJson.Write(DebriefJson.Read(written)));
    }

    [Fact]
    public void Figures_are_data()
    {
        var json = JsonNode.Parse(DebriefJson.Write(PlayedDebriefs.Plan))!;
        Assert.Equal(Debrief.CurrentFormat, json["format"]!.GetValue<int>());
        Assert.Equal(PlayedDebriefs.Plan.Ending.Chance, json["ending"]!["chance"]!.GetValue<double>());
        Assert.Equal(PlayedDebriefs.Plan.Months.Length, json["months"]!.AsArray().Count);
        Assert.Null(json["months"]!.AsArray()[^1]!["riskAsRun"]);
    }

    [Fact]
    public void Signs_that_steer_a_terminal_are_written_as_numbers()
    {
        var hostile = PlayedDebriefs.Plan with { Game = PlayedDebriefs.Plan.Game with { Name = "a\u001b[2Jb\u202ec\u2028d" } };
        var json = DebriefJson.Write(hostile);
        Assert.Equal(-1, json.AsSpan().IndexOfAny('\u001b', '\u202e', '\u2028'));
        Assert.Equal(hostile.Game.Name, DebriefJson.Read(json).Game.Name);
    }
}
