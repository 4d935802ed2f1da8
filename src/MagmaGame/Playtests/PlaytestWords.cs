using MagmaGame.Authoring.Playtests;

namespace MagmaGame.Playtests;

/// <summary>The words for what games reach, the same in all formats.</summary>
internal static class PlaytestWords
{
    /// <summary>Things of a kind, many.</summary>
    public static string Many(CoverageKind kind) => kind switch
    {
        CoverageKind.Event => "events shown",
        CoverageKind.OptionChosen => "options chosen",
        CoverageKind.OptionOpen => "options seen open",
        CoverageKind.OptionGreyed => "options seen greyed",
        CoverageKind.RollOutcome => "outcomes of rolls",
        CoverageKind.CallMade => "calls made",
        CoverageKind.CallDelivered => "calls answered",
        CoverageKind.CallDropped => "calls dropped",
        CoverageKind.Deck => "decks that spoke",
        CoverageKind.Initiative => "initiatives taken",
        CoverageKind.Milestone => "milestones lit",
        CoverageKind.Claim => "claims met",
        CoverageKind.ClauseTrue => "clauses true",
        CoverageKind.ClauseFalse => "clauses false",
        CoverageKind.EffectChanges => "effects that change",
        _ => "effects not cut off",
    };

    /// <summary>What it means that one of a kind was never reached.</summary>
    public static string Never(CoverageKind kind) => kind switch
    {
        CoverageKind.Event => "Events never shown",
        CoverageKind.OptionChosen => "Options never chosen",
        CoverageKind.OptionOpen => "Options never open when asked",
        CoverageKind.OptionGreyed => "Options never greyed: their condition always held when asked",
        CoverageKind.RollOutcome => "Outcomes never rolled",
        CoverageKind.CallMade => "Calls never made",
        CoverageKind.CallDelivered => "Calls never answered: what they call was never shown by them",
        CoverageKind.CallDropped => "Calls never dropped: what they call could always be shown, so that its condition decided nothing",
        CoverageKind.Deck => "Decks that never spoke",
        CoverageKind.Initiative => "Initiatives never taken",
        CoverageKind.Milestone => "Milestones never lit",
        CoverageKind.Claim => "Claims never met",
        CoverageKind.ClauseTrue => "Clauses that never held",
        CoverageKind.ClauseFalse => "Clauses that always held, and so decided nothing",
        CoverageKind.EffectChanges => "Effects that never changed anything",
        _ => "Effects that were always cut off at the end of their range",
    };

    /// <summary>An item as one line names it.</summary>
    public static string Name(CoverageItem item) => item.Kind switch
    {
        CoverageKind.Event or CoverageKind.Deck or CoverageKind.Initiative or CoverageKind.Milestone or CoverageKind.Claim => item.Path,
        CoverageKind.CallMade or CoverageKind.CallDelivered or CoverageKind.CallDropped => $"{item.Path}: {item.Text}",
        _ => $"{item.Path}: {Short(item.Text)}",
    };

    private static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "...");
}
