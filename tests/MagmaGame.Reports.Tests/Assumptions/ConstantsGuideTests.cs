using MagmaGame.Reports.Assumptions;
using MagmaGame.TestKit;

namespace MagmaGame.Reports.Tests.Assumptions;

public sealed class ConstantsGuideTests
{
    private static readonly string Guide = ConstantsGuide.Of(ShippedContent.Catalogue);

    [Fact]
    public void Every_constant_has_a_line_with_its_value_and_its_grounds()
    {
        foreach (var constant in ShippedContent.Catalogue.Parameters)
        {
            var line = Assert.Single(Guide.Split('\n'), line => line.StartsWith($"- `{constant.Name}` **", StringComparison.Ordinal));
            Assert.All(constant.Sources, source => Assert.Contains(source == "assumption" ? "*Assumed.*" : source, line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void It_says_which_file_to_change()
    {
        foreach (var file in ShippedContent.Catalogue.Parameters.Select(p => p.File).Distinct(StringComparer.Ordinal))
        {
            Assert.StartsWith("content/model/", file, StringComparison.Ordinal);
            Assert.Contains($"\n`{file}`: ", Guide, StringComparison.Ordinal);
        }
    }
}
