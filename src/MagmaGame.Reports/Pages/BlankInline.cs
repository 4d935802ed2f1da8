using Markdig.Syntax.Inlines;

namespace MagmaGame.Reports.Pages;

/// <summary>A place to write in, among words.</summary>
/// <param name="length">Its length, in signs.</param>
internal sealed class BlankInline(int length) : LeafInline
{
    public int Length => length;
}
