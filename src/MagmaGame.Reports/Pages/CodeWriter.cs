using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace MagmaGame.Reports.Pages;

/// <summary>Writes what is typed. Lines break at its spaces and not at its hyphens: half an option is none.</summary>
internal sealed class CodeWriter : HtmlObjectRenderer<CodeInline>
{
    // Longer words may break where they must: a narrow screen has no room for them.
    private const int LongestWhole = 28;

    /// <summary>Whether a word may not break at its hyphens.</summary>
    internal static bool IsWhole(string word) => word.Contains('-', StringComparison.Ordinal) && word.Length <= LongestWhole;

    protected override void Write(HtmlRenderer renderer, CodeInline code)
    {
        renderer.Write("<code>");
        var first = true;
        foreach (var word in code.Content.Split(' '))
        {
            if (!first) renderer.Write(' ');
            first = false;
            if (IsWhole(word)) renderer.Write("<span>").WriteEscape(word).Write("</span>");
            else renderer.WriteEscape(word);
        }
        renderer.Write("</code>");
    }
}
