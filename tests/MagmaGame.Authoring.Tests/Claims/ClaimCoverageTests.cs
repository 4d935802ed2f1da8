using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MagmaGame.Authoring.Claims;
using MagmaGame.TestKit;
using static MagmaGame.Authoring.Tests.Libraries;

namespace MagmaGame.Authoring.Tests.Claims;

public sealed partial class ClaimCoverageTests
{
    private static readonly ClaimCoverage Shipped = ClaimCoverage.Of(ShippedContent.Catalogue);

    /// <summary>Whatever a content file names, a carrier is known for; and a carrier names nothing that no file does.</summary>
    [Fact]
    public void Every_claim_that_a_content_file_names_is_carried_and_no_other()
    {
        var claims = ShippedContent.Catalogue.Documents.SelectMany(d => d.Claims).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var named = ShippedContent.Files.All
            .Where(file => file.Path.StartsWith("content/", StringComparison.Ordinal) && (file.Path.EndsWith(".yaml", StringComparison.Ordinal) || file.Path.StartsWith("content/guides/", StringComparison.Ordinal)))
            .SelectMany(file => Word().Matches(Comment().Replace(Encoding.UTF8.GetString(file.Bytes.Span), "")).Select(match => match.Value))
            .Where(claims.Contains)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal(named.Order(StringComparer.Ordinal), Shipped.Claims.Where(c => !c.Carriers.IsEmpty).Select(c => c.Claim.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Carriers_say_how_and_what()
    {
        var coverage = ClaimCoverage.Of(Of(Event("a.one",
            "facilitator: Ask about plan-milestone-3x.\n  trigger: drawn\n  pick: {deck: lab, weight: 1}").Replace(
            "{id: o0, text: One., lever: world}", "{id: o0, text: One., lever: world, for: [plan-outcome-pause], against: [plan-outcome-pause]}", StringComparison.Ordinal)));
        var pause = coverage.Claims.Single(c => c.Claim.Id == "plan-outcome-pause");
        Assert.Equal(
            ["Event a.one", "OptionFor a.one.o0", "OptionAgainst a.one.o0"],
            pause.Carriers.Where(c => c.Thing == "event a.one").Select(c => $"{c.Kind} {c.Id}"));
        Assert.Equal(pause.Carriers.Select(c => c.Thing).Distinct().Count(), pause.Things);
        Assert.Contains(coverage.Claims.Single(c => c.Claim.Id == "plan-milestone-3x").Carriers, c => c is { Kind: CarrierKind.Text, Id: "a.one" });
        Assert.Equal([("a.one", 2)], coverage.By("event"));
        Assert.NotEmpty(coverage.Unused);
    }

    [Fact]
    public void What_works_only_unseen_is_not_met()
    {
        Assert.All(Shipped.Unmet, claim => Assert.All(claim.Carriers, c => Assert.True(c.Kind is CarrierKind.Policy or CarrierKind.Constant)));
        Assert.Equal(Shipped.Claims.Length, Shipped.Claims.Count(c => c.IsMet) + Shipped.Unmet.Count() + Shipped.Unused.Count());
        Assert.All(Shipped.OverUsed, claim => Assert.True(claim.Things > Shipped.Many));
    }

    [Fact]
    public void One_document_can_be_looked_at_alone()
    {
        var plan = ClaimCoverage.Of(ShippedContent.Catalogue, "plan");
        Assert.All(plan.Claims, c => Assert.Equal("plan", c.Claim.DocumentId));
        Assert.Equal(Shipped.Claims.Count(c => c.Claim.DocumentId == "plan"), plan.Claims.Length);
    }

    /// <summary>After a change of content run this once with MAGMA_UPDATE_GOLDEN=1.</summary>
    [Fact]
    public void The_table_beside_the_register_is_fresh()
    {
        var path = Path.Combine(ShippedContent.Root, "seeds", "README.md");
        var before = File.ReadAllText(path).ReplaceLineEndings("\n");
        var after = ClaimTable.Into(before, Shipped)!;
        if (Environment.GetEnvironmentVariable("MAGMA_UPDATE_GOLDEN") == "1") File.WriteAllText(path, after);
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), after);
        Assert.Null(ClaimTable.Into("no marks", Shipped));
    }

    [Fact]
    public void A_playtest_tells_what_was_met()
    {
        var played = PlayedClaims.Read("""
            {"format": "magma-playtest", "version": 1, "games": 40, "items": [
              {"kind": "event", "path": "a.one", "games": 7},
              {"kind": "claim", "path": "plan-outcome-pause", "games": 12}]}
            """);
        Assert.Equal(40, played.Games);
        Assert.Equal([KeyValuePair.Create("plan-outcome-pause", 12)], played.Met);
        using var json = JsonDocument.Parse(ClaimJson.Write(Shipped.Claims, Shipped, played));
        var claim = json.RootElement.GetProperty("claims").EnumerateArray().Single(c => c.GetProperty("id").GetString() == "plan-outcome-pause");
        Assert.Equal(12, claim.GetProperty("games").GetInt32());
        Assert.NotEqual(0, claim.GetProperty("carriers").GetArrayLength());
    }

    [Theory]
    [InlineData("", "it is not JSON")]
    [InlineData("[]", "'format'")]
    [InlineData("{}", "'format'")]
    [InlineData("{\"format\": 7}", "'format'")]
    [InlineData("{\"format\": \"magma-playtest\"}", "'games' and 'items'")]
    [InlineData("{\"format\": \"magma-playtest\", \"items\": [7]}", "'games' and 'items'")]
    [InlineData("{\"format\": \"magma-playtest\", \"games\": \"x\", \"items\": []}", "'games' and 'items'")]
    public void What_is_no_playtest_is_said_to_be_none(string json, string why) =>
        Assert.Contains(why, Assert.Throws<FormatException>(() => PlayedClaims.Read(json)).Message, StringComparison.Ordinal);

    [GeneratedRegex("[a-z0-9][a-z0-9-]*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("(?<=^|\\s)#.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();
}
