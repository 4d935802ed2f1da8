using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace MagmaGame.Reports.Pages;

/// <summary>Writes a line to write on. The signs that begin sheets and cards mean nothing inside lists and quotations.</summary>
internal sealed class WritingLineWriter : HtmlObjectRenderer<ThematicBreakBlock>
{
    protected override void Write(HtmlRenderer renderer, ThematicBreakBlock sign)
    {
        renderer.EnsureLine();
        renderer.WriteLine(sign.ThematicChar == '_' ? "<div class=\"line\"></div>" : "<hr>");
    }
}
