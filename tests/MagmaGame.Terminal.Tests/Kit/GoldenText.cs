namespace MagmaGame.Terminal.Tests.Kit;

/// <summary>Texts that must not move unseen: kept beside the tests, written anew when <c>MAGMA_NEW_GOLDEN=1</c>.</summary>
internal static class GoldenText
{
    private static readonly string Folder = Path.Combine(RealContent.Root, "tests", "MagmaGame.Terminal.Tests", "Golden", "FullScreen");

    /// <summary>Holds a text against the kept one.</summary>
    /// <param name="name">Name of the file, without its ending.</param>
    /// <param name="text">The text now.</param>
    public static void Hold(string name, string text)
    {
        var path = Path.Combine(Folder, name + ".txt");
        if (Environment.GetEnvironmentVariable("MAGMA_NEW_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, text);
        }
        var kept = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        Assert.True(kept == text, $"{name} shows something else than was kept. Set MAGMA_NEW_GOLDEN=1 to keep this:\n{text}");
    }
}
