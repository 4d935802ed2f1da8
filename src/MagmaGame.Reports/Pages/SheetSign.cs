using Markdig.Syntax;

namespace MagmaGame.Reports.Pages;

/// <summary>What a line of three signs or more begins.</summary>
internal static class SheetSign
{
    /// <summary>The kind of part that a block begins, as the style sheet names it; null when it begins none.</summary>
    public static string? Of(Block block) => block is not ThematicBreakBlock sign ? null : sign.ThematicChar switch
    {
        '-' => "sheet",
        '*' => "card",
        _ => null,
    };
}
