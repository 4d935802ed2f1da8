using Markdig.Helpers;
using Markdig.Parsers;

namespace MagmaGame.Reports.Pages;

/// <summary>Reads three underlines in a row, or more, as a place to write in.</summary>
internal sealed class BlankParser : InlineParser
{
    private const char Sign = '_';
    private const int Fewest = 3;

    public BlankParser() => OpeningCharacters = [Sign];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = 0;
        while (slice.PeekCharExtra(length) == Sign) length++;
        if (length < Fewest) return false;
        slice.Start += length;
        processor.Inline = new BlankInline(length);
        return true;
    }
}
