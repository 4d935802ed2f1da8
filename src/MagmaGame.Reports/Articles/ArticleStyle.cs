namespace MagmaGame.Reports.Articles;

/// <summary>What articles add to the style of all pages; it stands in <c>article.css</c>.</summary>
internal static class ArticleStyle
{
    private const string File = "article.css";

    /// <summary>The style sheet. It names no address.</summary>
    public static string Css { get; } = Read();

    /// <summary>What a page for projectors adds: large on a wide screen, to be read from the last row.</summary>
    public const string Projected = """

        @media screen and (min-width: 70rem) {
          html { font-size: 128%; }
          body { max-width: 54rem; }
          section figure svg { max-width: 34rem; }
        }

        """;

    private static string Read()
    {
        using var stream = typeof(ArticleStyle).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
