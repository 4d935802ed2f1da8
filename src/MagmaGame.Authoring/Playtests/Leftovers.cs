using System.Collections.Immutable;

namespace MagmaGame.Authoring.Playtests;

/// <summary>What games left out, without what follows from it: of an event that is never shown its options are not told again, of an
/// option never chosen its effects are not.</summary>
public static class Leftovers
{
    // Worst first: what a player can never see before what only a writer knows of.
    private static readonly CoverageKind[] Order =
    [
        CoverageKind.Event, CoverageKind.Deck, CoverageKind.Initiative, CoverageKind.Milestone, CoverageKind.OptionChosen, CoverageKind.OptionOpen,
        CoverageKind.RollOutcome, CoverageKind.CallMade, CoverageKind.CallDelivered, CoverageKind.EffectChanges, CoverageKind.ClauseTrue,
        CoverageKind.OptionGreyed, CoverageKind.ClauseFalse, CoverageKind.CallDropped, CoverageKind.EffectUncut, CoverageKind.Claim,
    ];

    /// <summary>How bad it is that an item is not reached; 0 is worst.</summary>
    internal static int RankOf(CoverageItem item) => Array.IndexOf(Order, item.Kind);

    /// <summary>The kinds, worst first.</summary>
    public static ImmutableArray<CoverageKind> Kinds { get; } = [.. Order];

    /// <summary>The items with a standing that do not follow from another's, worst kind first and then as the content has them.</summary>
    public static ImmutableArray<CoverageItem> Of(PlaytestResult result, Standing standing)
    {
        // What belongs to a part that came out the same way needs no word of its own.
        var same = result.Items.Where(i => result.Of(i) == standing).Select(i => (i.Kind, i.Path)).ToHashSet();
        return
        [
            .. result.Items.Where(i => result.Of(i) == standing && !Wholes(i).Any(same.Contains)).OrderBy(RankOf).ThenBy(i => i.Number),
        ];
    }

    // The parts of content whose standing says all about an item's.
    private static IEnumerable<(CoverageKind Kind, string Path)> Wholes(CoverageItem item)
    {
        if (item.EventIndex < 0) yield break;
        if (item.Kind != CoverageKind.Event && item.Site != ClauseSite.When) yield return (CoverageKind.Event, item.Path.Split(' ')[0]);
        // A clause that was never asked at all says no more than that its event was never about to be shown.
        if (item.Kind == CoverageKind.ClauseFalse) yield return (CoverageKind.ClauseTrue, item.Path);
        if (item.Kind == CoverageKind.OptionGreyed) yield return (CoverageKind.OptionOpen, item.Path);
        if (item.Kind is CoverageKind.ClauseTrue or CoverageKind.ClauseFalse && item.Site == ClauseSite.Enable)
            yield return (item.Kind == CoverageKind.ClauseTrue ? CoverageKind.OptionOpen : CoverageKind.OptionGreyed, item.Path);
        if (!IsPartOfOption(item.Kind)) yield break;
        yield return (CoverageKind.OptionChosen, item.Path[..(item.Path.IndexOf(']', StringComparison.Ordinal) + 1)]);
        if (item.Kind != CoverageKind.RollOutcome && item.Path.Contains(".roll[", StringComparison.Ordinal))
            yield return (CoverageKind.RollOutcome, item.Path[..(item.Path.IndexOf(']', item.Path.IndexOf(".roll[", StringComparison.Ordinal)) + 1)]);
        if (item.Kind is CoverageKind.CallDelivered or CoverageKind.CallDropped) yield return (CoverageKind.CallMade, item.Path);
        if (item.Kind == CoverageKind.EffectUncut) yield return (CoverageKind.EffectChanges, item.Path);
    }

    private static bool IsPartOfOption(CoverageKind kind) =>
        kind is CoverageKind.RollOutcome or CoverageKind.CallMade or CoverageKind.CallDelivered or CoverageKind.CallDropped
            or CoverageKind.EffectChanges or CoverageKind.EffectUncut;
}
