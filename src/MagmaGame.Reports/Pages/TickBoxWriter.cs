using System.Net;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace MagmaGame.Reports.Pages;

/// <summary>Writes a box to tick, with a pen or with a finger; what it stands for is its name.</summary>
internal sealed class TickBoxWriter : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList box) => renderer
        .Write("<input type=\"checkbox\"")
        .Write(box.Checked ? " checked" : "")
        .Write($" aria-label=\"{WebUtility.HtmlEncode(Words.Of(box.Parent))}\">");
}
