using System.Collections.Immutable;
using MagmaGame.Reports.Articles;
using MagmaGame.Terminal.Plain;
using MagmaGame.Terminal.Text;

namespace MagmaGame.Printing;

/// <summary>Prints an article for people at a terminal: in its width, with tables where a page for browsers has pictures. What that page
/// folds away stays folded unless it is asked for, and says where it is.</summary>
internal sealed class ArticleText
{
    private const string Deeper = "  ";

    private readonly Page _page;
    private readonly bool _isUnfolded;

    private ArticleText(Page page, bool isUnfolded) => (_page, _isUnfolded) = (page, isUnfolded);

    /// <summary>Prints it.</summary>
    /// <param name="page">On what.</param>
    /// <param name="article">The article.</param>
    /// <param name="isUnfolded">Whether what is folded away and every row of a table are printed too.</param>
    public static void Write(Page page, Article article, bool isUnfolded = false)
    {
        var text = new ArticleText(page, isUnfolded);
        page.Line(article.Title, Tone.Heading);
        page.Line(article.Kicker, Tone.Aside);
        page.Blank();
        text.All(article.Lead, "");
        foreach (var section in article.Sections)
        {
            page.Heading(section.Heading);
            page.Line(new string('-', Math.Min(page.Width, DisplayWidth.Of(section.Heading))), Tone.Heading);
            text.All(section.Blocks, "");
        }
    }

    private void All(ImmutableArray<Block> blocks, string margin)
    {
        foreach (var block in blocks) Write(block, margin);
    }

    private void Write(Block block, string margin)
    {
        switch (block)
        {
            case Paragraph { Kind: ParagraphKind.Legend }:
                return;
            case Paragraph paragraph:
                Write(paragraph, margin);
                break;
            case Points points:
                foreach (var (item, i) in points.Items.Select((item, i) => (item, i))) Item(item, margin, points.IsCounted ? $"{i + 1}. " : "- ");
                break;
            case KeyFigures figures:
                Write(figures, margin);
                break;
            case DataTable table:
                Caption(table.Caption, margin);
                new ArticleTable(table, margin).Write(_page, _isUnfolded);
                break;
            case Picture picture:
                Write(picture, margin);
                break;
            case Gallery gallery:
                foreach (var picture in gallery.Pictures) Write(picture, margin);
                return;
            case Fold fold:
                Write(fold, margin);
                break;
            case Reports.Articles.Commands commands:
                // Never broken, so that they can be copied.
                foreach (var line in commands.Lines) _page.Whole(margin + Deeper + line);
                break;
            case Card card:
                Write(card, margin);
                return;
            case TimeLine line:
                Write(line, margin);
                break;
            case Measure measure:
                Item(measure.Words, margin, "- ");
                if (!measure.Note.IsEmpty) Line(Phrase.Plain(measure.Note), Tone.Aside, margin + Deeper);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
        _page.Blank();
    }

    private void Write(Paragraph paragraph, string margin) => Line(
        Phrase.Plain(paragraph.Words), paragraph.Kind == ParagraphKind.Note ? Tone.Aside : Tone.Normal,
        paragraph.Kind == ParagraphKind.Scene ? margin + Deeper : margin);

    private void Write(KeyFigures figures, string margin)
    {
        var width = figures.Items.Max(item => DisplayWidth.Of(item.Figure));
        foreach (var item in figures.Items)
        {
            var first = margin + Deeper + new string(' ', width - DisplayWidth.Of(item.Figure)) + item.Figure + Deeper;
            _page.Line(item.Words, Tone.Normal, first, new string(' ', DisplayWidth.Of(first)));
        }
    }

    private void Write(Picture picture, string margin)
    {
        Caption(picture.Title, margin);
        if (picture.Table is not { } table) Line(picture.Description, Tone.Normal, margin + Deeper);
        else
        {
            if (!picture.Caption.IsEmpty) Line(Phrase.Plain(picture.Caption), Tone.Aside, margin + Deeper);
            new ArticleTable(table, margin).Write(_page, _isUnfolded);
        }
        _page.Blank();
    }

    private void Write(Fold fold, string margin)
    {
        if (!_isUnfolded)
        {
            Line($"[+] {fold.Summary}", Tone.Aside, margin);
            return;
        }
        Caption(fold.Summary, margin);
        All(fold.Blocks, margin + Deeper);
    }

    private void Write(Card card, string margin)
    {
        var sign = card.Sign.Length == 0 ? "" : card.Sign + ". ";
        _page.Line($"{card.Title} ({card.Kicker})", Tone.Heading, margin + sign, margin + new string(' ', sign.Length));
        All(card.Blocks, margin + Deeper);
    }

    private void Write(TimeLine line, string margin)
    {
        var width = line.Moments.Max(moment => DisplayWidth.Of(moment.Date));
        foreach (var moment in line.Moments)
        {
            var date = margin + Deeper + moment.Date + new string(' ', width - DisplayWidth.Of(moment.Date)) + Deeper;
            var first = date + (moment.Kind == MomentKind.Decision ? "> " : "  ");
            _page.Line(Phrase.Plain(moment.Words), Tone.Normal, first, new string(' ', DisplayWidth.Of(first)));
        }
    }

    private void Caption(string words, string margin)
    {
        _page.Blank();
        Line(words, Tone.Heading, margin);
    }

    private void Item(ImmutableArray<Phrase> words, string margin, string sign) =>
        _page.Line(Phrase.Plain(words), Tone.Normal, margin + sign, margin + new string(' ', sign.Length));

    private void Line(string words, Tone tone, string margin) => _page.Line(words, tone, margin, margin);
}
