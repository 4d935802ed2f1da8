using System.Globalization;
using System.Text.RegularExpressions;
using MagmaGame.Reports.Pages;
using MagmaGame.TestKit;

namespace MagmaGame.Reports.Tests.Assumptions;

/// <summary>What the guides say of the content is so.</summary>
public sealed partial class ScepticGuideTests
{
    private static readonly string Sceptic = ShippedContent.Catalogue.Guides["sceptic"];

    [Fact]
    public void Its_counts_of_constants_are_those_of_the_content()
    {
        var all = ShippedContent.Catalogue.Parameters;
        var assumed = all.Count(parameter => parameter.Sources.All(source => source == "assumption"));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"There are {all.Length} constants."), Sceptic, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{all.Length - assumed} name ideas; {assumed} name none."), Sceptic, StringComparison.Ordinal);
    }

    [Fact]
    public void What_its_tables_and_findings_name_is_there()
    {
        var catalogue = ShippedContent.Catalogue;
        var rows = Sceptic.Split('\n').Where(line => line.StartsWith('|') || line.StartsWith("- `", StringComparison.Ordinal)).ToList();
        Assert.True(rows.Count > 20);
        foreach (var name in rows.SelectMany(row => Names().Matches(row)).Select(match => match.Groups["name"].Value))
        {
            Assert.True(
                catalogue.Claim(name) is not null || catalogue.Policy(name) is not null || catalogue.Scenario(name) is not null
                || catalogue.Parameters.Any(parameter => parameter.Name == name) || catalogue.Experiments.Any(experiment => experiment.Id == name), name);
        }
    }

    [Fact]
    public void Every_guide_makes_a_page_that_needs_nothing_else()
    {
        foreach (var (name, text) in ShippedContent.Catalogue.Guides)
        {
            var page = MarkdownPage.Of(text, name);
            Assert.NotEqual(name, page.Title);
            Assert.DoesNotContain("://", page.ToHtml(), StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("`(?<name>[a-z0-9_-]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Names();
}
