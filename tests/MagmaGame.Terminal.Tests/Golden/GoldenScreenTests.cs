using System.Text;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Tests.Kit;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Terminal.Tests.Golden;

/// <summary>
/// What the screens look like, as text in the repository. To take over a wanted change, run the tests with
/// <c>MAGMA_NEW_GOLDEN=1</c> and read the diff.
/// </summary>
public sealed class GoldenScreenTests
{
    [Theory]
    [InlineData("screens-40.txt", 40, false)]
    [InlineData("screens-80.txt", 80, false)]
    [InlineData("screens-80-ascii.txt", 80, true)]
    public void Screens_look_as_they_did(string file, int width, bool ascii)
    {
        var output = new StringWriter { NewLine = "\n" };
        ScreenSamples.WriteAll(new Page(output, new PlainSettings(width, Ascii: ascii)));
        var now = output.ToString();
        Assert.All(now.Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= width, line));
        if (ascii) Assert.True(Ascii.IsValid(now));
        if (Environment.GetEnvironmentVariable("MAGMA_NEW_GOLDEN") == "1")
            File.WriteAllText(Path.Combine(RealContent.Root, "tests", "MagmaGame.Terminal.Tests", "Golden", file), now);
        else Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", file)).ReplaceLineEndings("\n"), now);
    }
}
