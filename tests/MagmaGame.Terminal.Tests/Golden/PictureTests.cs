using System.Text.RegularExpressions;
using MagmaGame.Terminal.Tests.Kit;

namespace MagmaGame.Terminal.Tests.Golden;

/// <summary>The pictures in the project's README and in the room's own are the golden files. <c>MAGMA_NEW_GOLDEN=1</c> puts them in.</summary>
public sealed partial class PictureTests
{
    [Theory]
    [InlineData("README.md", 1)]
    [InlineData("src/MagmaGame.Terminal/README.md", 10)]
    public void The_pictures_in_a_readme_are_those_of_the_tests(string file, int least)
    {
        var readme = Path.Combine(RealContent.Root, file);
        var kept = File.ReadAllText(readme).ReplaceLineEndings("\n");
        var fresh = Picture().Replace(kept, picture => $"<!-- screen: {picture.Groups["name"]} -->\n```text\n{Golden(picture.Groups["name"].Value)}```\n<!-- end -->");
        if (Environment.GetEnvironmentVariable("MAGMA_NEW_GOLDEN") == "1") File.WriteAllText(readme, fresh);
        else Assert.True(kept == fresh, $"A picture in {file} is stale. Set MAGMA_NEW_GOLDEN=1 to put the new one in.");
        Assert.True(Picture().Count(kept) >= least);
    }

    private static string Golden(string name) => File.ReadAllText(
        Path.Combine(RealContent.Root, "tests", "MagmaGame.Terminal.Tests", "Golden", "FullScreen", name + ".txt")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"<!-- screen: (?<name>\S+) -->\n(?:```text\n.*?```\n)?<!-- end -->", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Picture();
}
