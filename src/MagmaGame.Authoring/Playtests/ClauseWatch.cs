namespace MagmaGame.Authoring.Playtests;

/// <summary>Which clauses of drawn events and of decks are asked in every round. That is most of the work of watching, so clauses
/// of which both answers are known are left out of it.</summary>
internal sealed class ClauseWatch
{
    public ClauseWatch(CoverageMap map, Func<ClauseItems, bool> wanted)
    {
        Events =
        [
            .. map.Events.Where(e => e.Definition.DeckIndex >= 0)
                .Select(e => new WatchedEvent(
                    e, [.. e.When.Where(wanted)], [.. e.Boosts.SelectMany(b => b.Clauses).Where(wanted)]))
                .Where(e => e.When.Length + e.Boosts.Length > 0),
        ];
        Decks = [.. map.DeckClauses.SelectMany(deck => deck).SelectMany(boost => boost.Clauses).Where(wanted)];
    }

    public WatchedEvent[] Events { get; }

    public ClauseItems[] Decks { get; }
}

/// <summary>A drawn event with the clauses that are asked of it.</summary>
internal sealed record WatchedEvent(EventItems Event, ClauseItems[] When, ClauseItems[] Boosts);
