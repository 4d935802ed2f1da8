using System.Collections.Immutable;
using MagmaGame.Terminal.Drawing;
using MagmaGame.Terminal.Guides;
using MagmaGame.Terminal.Hosting;
using MagmaGame.Terminal.Input;
using MagmaGame.Terminal.Widgets;

namespace MagmaGame.Terminal.Screens;

/// <summary>The guides of the content, to be read: their sections at the left, their text at the right.</summary>
internal sealed class GuideScreen : Screen
{
    private const string First = "player";
    private const int ContentsWidth = 22;
    private const int WidestText = 84;

    private readonly IStage _stage;
    private readonly ImmutableArray<GuideBlock> _blocks;
    private readonly Scroll _scroll = new();
    private readonly Scroll _contents = new();
    private GuidePage? _page;
    private (int Width, Devices.GlyphSet Glyphs) _pageFor;

    // The section that was gone to: near the end the text cannot scroll so far that its heading stands at the top.
    private int? _wanted;

    /// <summary>Opens guides.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="guides">Name and Markdown of each; the player's comes first.</param>
    public GuideScreen(IStage stage, IEnumerable<KeyValuePair<string, string>> guides)
    {
        _stage = stage;
        _blocks = [.. guides.OrderByDescending(guide => guide.Key == First).SelectMany(guide => GuideReading.Blocks(guide.Value))];
    }

    public override string Name => "Guide";

    public override IEnumerable<Binding> Bindings =>
    [
        .. _scroll.Bindings().Select(binding => binding with { Hint = binding.On[0].Code == KeyCode.Up ? "scroll" : "" }),
        new([new Key(KeyCode.Left), new Key(KeyCode.Right), new Key(KeyCode.Tab), new Key(KeyCode.Tab, default, Modifiers.Shift)],
            "Left, Right", "go to the section before or after", key => Turn(key)) { Hint = "section" },
        new([new Key(KeyCode.Escape), Key.Of('q')], "Esc", "close the guide", _ => _stage.Close()) { Hint = "close" },
    ];

    public override void Draw(Canvas canvas)
    {
        var body = Chrome.Draw(canvas, Name, "", Bindings.Append(Binding.Of('?', "help", () => { }) with { Hint = "help" }));
        var (contents, text) = body.Inset(2, 1).SplitLeft(ContentsWidth, 4);
        text = text with { Width = Math.Min(text.Width, WidestText) };
        // Two columns are kept for the signs that there is more.
        var page = Page(canvas, text.Width - 2);
        _scroll.Draw(canvas, text, page.Lines.Length, (line, row) => page.Lines[line].Draw(canvas, row));
        var now = Now(page);
        var listed = page.Listed(now);
        if (now >= 0) _contents.Reveal(listed.IndexOf(now));
        _contents.Draw(canvas, contents, listed.Length, (place, row) => DrawSection(canvas, page, listed[place], row, listed[place] == now));
        canvas.Fill(new Area(contents.Right + 1, contents.Top, 1, contents.Height), Ink.Border, canvas.Glyphs.Vertical);
    }

    private void DrawSection(Canvas canvas, GuidePage page, int section, Area row, bool isChosen)
    {
        var (name, level, _) = page.Sections[section];
        if (isChosen) canvas.Fill(row, Ink.Chosen);
        if (isChosen) canvas.Set(row.Left, row.Top, canvas.Glyphs.Pointer, Ink.Chosen);
        var indent = level == 1 ? 2 : 3;
        canvas.Write(row with { Left = row.Left + indent, Width = row.Width - indent }, name,
            isChosen ? Ink.Chosen : level == 1 ? Ink.Heading : Ink.Text);
        canvas.OnClick(row, () => GoTo(section));
    }

    private int Now(GuidePage page) =>
        _wanted is { } wanted && page.Sections[wanted].Row >= _scroll.Offset && !(page.Sections[wanted].Row > _scroll.Offset && _scroll.HasMore)
            ? wanted
            : page.SectionAt(_scroll.Offset);

    private void Turn(Key key)
    {
        if (_page is not { Sections.Length: > 0 } page) return;
        var isBack = key.Code == KeyCode.Left || key.Modifiers.HasFlag(Modifiers.Shift);
        GoTo(Math.Clamp(Now(page) + (isBack ? -1 : 1), 0, page.Sections.Length - 1));
    }

    private void GoTo(int section)
    {
        _wanted = section;
        _scroll.By(_page!.Sections[section].Row - _scroll.Offset);
    }

    private GuidePage Page(Canvas canvas, int width)
    {
        if (_page is { } known && _pageFor == (width, canvas.Glyphs.Set)) return known;
        _pageFor = (width, canvas.Glyphs.Set);
        _wanted = null;
        return _page = GuidePage.Of(canvas, _blocks, width);
    }
}
