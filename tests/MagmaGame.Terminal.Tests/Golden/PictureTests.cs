using System.Text.RegularExpressions;
using MagmaGame.Terminal.Tests.Kit;

namespace MagmaGame.Terminal.Tests.Golden;

/// <summary>The pictures in the room's own README are the golden files. <c>MAGMA_NEW_GOLDEN=1</c> puts them in.</summary>
public sealed partial class PictureTests
{
    private static readonly string Readme = Path.Combine(RealContent.Root, "src", "MagmaGame.Terminal", "README.md");

    [Fact]
    public void The_pictures_in_the_readme_are_those_of_the_tests()
    {
        var kept = File.ReadAllText(Readme).ReplaceLineEndings("\n");
        var fresh = Picture().Replace(kept, picture => $"<!-- screen: {picture.Groups["name"]} -->\n```text\n{Golden(picture.Groups["name"].Value)}```\n<!-- end -->");
        if (Environment.GetEnvironmentVariable("MAGMA_NEW_GOLDEN") == "1") File.WriteAllText(Readme, fresh);
        else Assert.True(kept == fresh, "A picture in the README of the terminal's room is stale. Set MAGMA_NEW_GOLDEN=1 to put the new one in.");
        Assert.True(Picture().Count(kept) >= 10);
    }

    private static string Golden(string name) => File.ReadAllText(
        Path.Combine(RealContent.Root, "tests", "MagmaGame.Terminal.Tests", "Golden", "FullScreen", name + ".txt")).ReplaceLineEndings("\n");

    [GeneratedRegex(@"<!-- screen: (?<name>\S+) -->\n(?:```text\n.*?```\n)?<!-- end -->", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Picture();
}
