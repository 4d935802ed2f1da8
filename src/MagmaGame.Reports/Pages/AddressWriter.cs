using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace MagmaGame.Reports.Pages;

/// <summary>Writes an address in angle brackets as its own words.</summary>
internal sealed class AddressWriter : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline address) => renderer.WriteEscape(address.Url);
}
