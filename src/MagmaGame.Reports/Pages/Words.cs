using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace MagmaGame.Reports.Pages;

/// <summary>The plain words of a piece of Markdown.</summary>
internal static class Words
{
    public static string Of(ContainerInline? text)
    {
        if (text is null) return "";
        var words = new StringBuilder();
        foreach (var inline in text.Descendants())
        {
            words.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LineBreakInline => " ",
                BlankInline => "…",
                _ => "",
            });
        }
        return words.ToString().Trim();
    }
}
