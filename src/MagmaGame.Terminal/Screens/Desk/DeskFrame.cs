using MagmaGame.Terminal.Drawing;

namespace MagmaGame.Terminal.Screens.Desk;

/// <summary>Where the parts of the desk stand.</summary>
/// <param name="Title">The line with the name of what lies on the desk; empty when it is part of <paramref name="Main"/>.</param>
/// <param name="Main">What lies on the desk.</param>
/// <param name="Side">The dials.</param>
/// <param name="Options">The answers of a scene; empty without one.</param>
/// <param name="Ribbon">The milestones.</param>
internal readonly record struct DeskFrame(Area Title, Area Main, Area Side, Area Options, Area Ribbon)
{
    /// <summary>Columns beyond which a line of prose is hard to read.</summary>
    public const int WidestProse = 88;

    // The dials need so many; where there is plenty they get more.
    private const int Side80 = 26;
    private const int Side120 = 36;
    private const int Wide = 108;
    private const int Gap = 3;
    private const int LeastDials = 7;

    /// <summary>Rows of a scene's story that are in sight at least, when it has so many.</summary>
    public const int LeastStory = 8;

    /// <summary>The desk with the dials over its whole height at the right.</summary>
    /// <param name="inner">All of it.</param>
    /// <param name="ribbonRows">Rows of the milestones.</param>
    public static DeskFrame Standard(Area inner, int ribbonRows)
    {
        var (above, ribbon) = inner.SplitBottom(ribbonRows);
        var (main, side) = above.SplitRight(inner.Width >= Wide ? Side120 : Side80, Gap);
        return new DeskFrame(default, main, side, default, ribbon);
    }

    /// <summary>The desk of a scene whose answers need the whole width: they stand below, and where it is tight the dials and the
    /// milestones take as little as they can.</summary>
    /// <param name="inner">All of it.</param>
    /// <param name="proseRows">Rows of the prose.</param>
    /// <param name="leastProse">Rows of it that should be in sight.</param>
    /// <param name="optionRows">Rows of the answers.</param>
    /// <param name="ribbonRows">Rows of the milestones when there is room for them.</param>
    public static DeskFrame Scene(Area inner, int proseRows, int leastProse, int optionRows, int ribbonRows)
    {
        var (title, below) = inner.SplitTop(1);
        var left = below.Height - optionRows;
        // Where it is tight, the milestones are the first to go.
        var (rest, ribbon) = below.SplitBottom(
            left >= Math.Max(proseRows, 2 * LeastDials) + ribbonRows ? ribbonRows : left > Math.Max(LeastDials, leastProse) ? 1 : 0);
        var (above, options) = rest.SplitBottom(optionRows);
        var (main, side) = above.SplitRight(inner.Width >= Wide ? Side120 : Side80, Gap);
        return new DeskFrame(title, main, side, options, ribbon);
    }
}
