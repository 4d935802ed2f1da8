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

    /// <summary>The kinds, worst first.</summary>
    public static ImmutableArray<CoverageKind> Kinds { get; } = [.. Order];

    /// <summary>The items with a standing that do not follow from another's, worst kind first and then as the content has them.</summary>
    public static ImmutableArray<CoverageItem> Of(PlaytestResult result, Standing standing)
    {
        // What is as far from games as what it belongs to, or nearer, needs no word of its own.
        var events = result.Of(CoverageKind.Event).Where(i => result.Games(i) == 0).ToDictionary(i => i.EventIndex, result.Of);
        var options = result.Of(CoverageKind.OptionChosen).Where(i => result.Games(i) == 0).ToDictionary(i => (i.EventIndex, i.OptionIndex), result.Of);
        return
        [
            .. result.Items.Where(i => result.Of(i) == standing && !FollowsFrom(i)).OrderBy(i => Array.IndexOf(Order, i.Kind)).ThenBy(i => i.Number),
        ];

        bool FollowsFrom(CoverageItem item) =>
            (item.Kind != CoverageKind.Event && item.Site is not ClauseSite.When && events.TryGetValue(item.EventIndex, out var ofEvent) && ofEvent == standing)
            || (IsPartOfOption(item.Kind) && options.TryGetValue((item.EventIndex, item.OptionIndex), out var ofOption) && ofOption == standing)
            || (item.Kind == CoverageKind.CallDelivered && MadeOf(item) is { } made && result.Of(made) == standing);

        CoverageItem? MadeOf(CoverageItem item) =>
            item.Number > 0 && result.Items[item.Number - 1] is { Kind: CoverageKind.CallMade } made && made.Path == item.Path ? made : null;
    }

    private static bool IsPartOfOption(CoverageKind kind) =>
        kind is CoverageKind.RollOutcome or CoverageKind.CallMade or CoverageKind.CallDelivered or CoverageKind.CallDropped
            or CoverageKind.EffectChanges or CoverageKind.EffectUncut;
}
