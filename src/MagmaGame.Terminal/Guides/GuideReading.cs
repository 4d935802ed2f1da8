using System.Collections.Immutable;
using System.Text;

namespace MagmaGame.Terminal.Guides;

/// <summary>Reads the Markdown that guides are written in: headings, paragraphs, lists, tables, code, and the signs of what is to
/// be printed. What it does not know it takes as text.</summary>
internal static class GuideReading
{
    private const string Fence = "```";

    /// <summary>The parts of a guide in their order.</summary>
    public static ImmutableArray<GuideBlock> Blocks(string markdown)
    {
        var blocks = ImmutableArray.CreateBuilder<GuideBlock>();
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length;)
        {
            var line = lines[at];
            if (line.AsSpan().Trim().IsEmpty) at++;
            else if (line.StartsWith(Fence, StringComparison.Ordinal)) blocks.Add(Code(lines, ref at));
            else if (line.StartsWith('|')) blocks.Add(Table(lines, ref at));
            else if (Sign(line) is '_') blocks.Add(Writing(lines, ref at));
            else if (Sign(line) is not null)
            {
                blocks.Add(new GuideBlock.SheetBreak());
                at++;
            }
            else if (HeadingLevel(line) is > 0 and var level) blocks.Add(Heading(lines[at++], level));
            else if (Mark(line) is { Length: > 0 } mark) blocks.Add(Item(lines, ref at, mark));
            else blocks.Add(new GuideBlock.Paragraph(Joined(lines, ref at, line)));
        }
        return blocks.ToImmutable();
    }

    private static GuideBlock.Heading Heading(string line, int level) => new(level, line[level..].Trim().TrimEnd('#').TrimEnd());

    private static GuideBlock.Item Item(string[] lines, ref int at, string mark)
    {
        var line = lines[at];
        var indent = line.Length - line.TrimStart().Length;
        var text = Joined(lines, ref at, line.TrimStart()[mark.Length..]);
        return new GuideBlock.Item(char.IsAsciiDigit(mark[0]) ? mark.TrimEnd() : "", Math.Min(indent / 2, 3), text);
    }

    private static GuideBlock.WritingLines Writing(string[] lines, ref int at)
    {
        var count = 0;
        for (; at < lines.Length && Sign(lines[at]) is '_'; at++) count++;
        return new GuideBlock.WritingLines(count);
    }

    private static GuideBlock.Verbatim Code(string[] lines, ref int at)
    {
        var kept = ImmutableArray.CreateBuilder<string>();
        for (at++; at < lines.Length && !lines[at].StartsWith(Fence, StringComparison.Ordinal); at++) kept.Add(lines[at]);
        at++;
        return new GuideBlock.Verbatim(kept.ToImmutable());
    }

    private static GuideBlock.Table Table(string[] lines, ref int at)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        for (; at < lines.Length && lines[at].StartsWith('|'); at++)
        {
            // The line under the head is made of dashes and colons.
            if (lines[at].Contains('-', StringComparison.Ordinal) && lines[at].AsSpan().IndexOfAnyExcept("|-: \t") < 0) continue;
            rows.Add([.. lines[at].Trim().Trim('|').Split('|').Select(cell => cell.Trim())]);
        }
        return new GuideBlock.Table(rows.ToImmutable());
    }

    // A line goes on in those below it until something else begins.
    private static string Joined(string[] lines, ref int at, string first)
    {
        var text = new StringBuilder(first.Trim());
        for (at++; at < lines.Length && Continues(lines[at]); at++) text.Append(' ').Append(lines[at].Trim());
        return text.ToString();
    }

    private static bool Continues(string line) =>
        !line.AsSpan().Trim().IsEmpty && !line.StartsWith('|') && !line.StartsWith(Fence, StringComparison.Ordinal)
        && Sign(line) is null && HeadingLevel(line) == 0 && Mark(line).Length == 0;

    // What a line is made of that holds three or more of one sign and nothing else; null for any other line.
    private static char? Sign(string line)
    {
        var signs = line.AsSpan().Trim();
        return signs.Length >= 3 && signs[0] is ('-' or '*' or '_') && signs.IndexOfAnyExcept(signs[0]) < 0 ? signs[0] : null;
    }

    private static int HeadingLevel(string line)
    {
        var level = line.AsSpan().IndexOfAnyExcept('#');
        return level is > 0 and <= 6 && line[level] == ' ' ? level : 0;
    }

    // The mark of a list that a line begins with: "- ", "* ", "1. "; empty when it begins with none.
    private static string Mark(string line)
    {
        var text = line.TrimStart();
        if (text.StartsWith("- ", StringComparison.Ordinal) || text.StartsWith("* ", StringComparison.Ordinal)) return text[..2];
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        return digits > 0 && text.AsSpan(digits).StartsWith(". ") ? text[..(digits + 2)] : "";
    }
}
