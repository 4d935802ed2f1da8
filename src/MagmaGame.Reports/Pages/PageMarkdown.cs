using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace MagmaGame.Reports.Pages;

/// <summary>The Markdown of pages: the common kind with tables and tick boxes, without HTML, and with places to write in.</summary>
internal sealed class PageMarkdown : IMarkdownExtension
{
    private static readonly PipeTableOptions Tables = new() { InferColumnWidthsFromSeparator = true };

    /// <summary>How texts are read and written; may be used by many at once.</summary>
    public static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables(Tables).UseTaskLists().UseAutoIdentifiers(AutoIdentifierOptions.GitHub);
        builder.Extensions.Add(new PageMarkdown());
        return builder.Build();
    }

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new BlankParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        var writers = renderer.ObjectRenderers;
        writers.ReplaceOrAdd<HtmlTableRenderer>(new TableWriter());
        writers.ReplaceOrAdd<HtmlTaskListRenderer>(new TickBoxWriter());
        writers.ReplaceOrAdd<LinkInlineRenderer>(new LinkWriter());
        writers.ReplaceOrAdd<AutolinkInlineRenderer>(new AddressWriter());
        writers.ReplaceOrAdd<ThematicBreakRenderer>(new WritingLineWriter());
        writers.ReplaceOrAdd<CodeInlineRenderer>(new CodeWriter());
        writers.Add(new BlankWriter());
    }
}
