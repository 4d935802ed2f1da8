namespace MagmaGame.Reports.Pages;

/// <summary>The style of all pages; it stands in <c>page.css</c>.</summary>
public static class PageStyle
{
    private const string File = "page.css";

    /// <summary>The style sheet. It names no address, so that a page that holds it needs nothing else.</summary>
    public static string Css { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream(File)
            ?? throw new InvalidOperationException($"{File} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
