using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace MagmaGame.Reports.Pages;

/// <summary>Writes a place to write in, about as long as its signs.</summary>
internal sealed class BlankWriter : HtmlObjectRenderer<BlankInline>
{
    private const int Longest = 60;

    protected override void Write(HtmlRenderer renderer, BlankInline blank) =>
        renderer.Write($"<span class=\"blank\" style=\"width: {Math.Min(blank.Length, Longest)}ch\"></span>");
}
