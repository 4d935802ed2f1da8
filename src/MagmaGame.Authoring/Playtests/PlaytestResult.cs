using System.Collections.Immutable;

namespace MagmaGame.Authoring.Playtests;

/// <summary>How an item came out.</summary>
public enum Standing
{
    /// <summary>Games reached it.</summary>
    Reached,
    /// <summary>Only a run toward it did.</summary>
    ReachedDirected,
    /// <summary>Nothing did.</summary>
    NotReached,
    /// <summary>Nothing did, and the check of the content proves that nothing can.</summary>
    ProvedUnreachable,
}

/// <summary>What a playtest came to.</summary>
public sealed class PlaytestResult
{
    private readonly CoverageMap _map;
    private readonly CoverageTally _tally;
    private readonly CoverageTally _directed;
    private readonly ProvedUnreachable _proofs;

    internal PlaytestResult(PlaytestRequest request, CoverageMap map, CoverageTally tally, CoverageTally directed, ProvedUnreachable proofs)
    {
        (Request, _map, _tally, _directed, _proofs) = (request, map, tally, directed, proofs);
    }

    /// <summary>What was asked for.</summary>
    public PlaytestRequest Request { get; }

    /// <summary>The catalogue.</summary>
    public Simulation.Catalogues.Catalogue Catalogue => _map.Catalogue;

    /// <summary>Everything that can be reached, events first.</summary>
    public ImmutableArray<CoverageItem> Items => _map.Items;

    /// <summary>The failures, those of most games first, at most <see cref="PlaytestRun.MostFailures"/>.</summary>
    public required ImmutableArray<PlaytestFailure> Failures { get; init; }

    /// <summary>How many kinds and places of failures there were in all.</summary>
    public required int FailureGroups { get; init; }

    /// <summary>How many games were kept and played again.</summary>
    public required int Replays { get; init; }

    /// <summary>How long the games took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>How long all took, directed runs and the shrinking of failures included.</summary>
    public required TimeSpan ElapsedInAll { get; init; }

    /// <summary>Games in which every clause was asked.</summary>
    public required int FullyAsked { get; init; }

    /// <summary>The answers that were not asked for after that, since both were known: by item.</summary>
    internal bool[] SettledEarly { get; init; } = [];

    /// <summary>In how many of the games in which every clause was asked each item was reached.</summary>
    internal int[] EarlyGames { get; init; } = [];

    /// <summary>Games that were finished.</summary>
    public int Finished => _tally.Total;

    /// <summary>Whether all games were finished.</summary>
    public bool IsComplete => Finished == Request.Games;

    /// <summary>In how many games an item was reached.</summary>
    public int Games(CoverageItem item) => SettledEarly[item.Number] ? EarlyGames[item.Number] : _tally.Games[item.Number];

    /// <summary>Of how many games <see cref="Games"/> speaks: all, or for a clause that is asked in every round and soon had both
    /// answers those in which all were asked.</summary>
    public int GamesAsked(CoverageItem item) => SettledEarly[item.Number] ? FullyAsked : Finished;

    /// <summary>In how many games of a scenario an item was reached; for events, options, rolls, calls, decks, initiatives, milestones
    /// and claims.</summary>
    /// <param name="item">The item.</param>
    /// <param name="scenario">Place of the scenario in the request.</param>
    public int GamesIn(CoverageItem item, int scenario) => IsGrouped(item) ? _tally.ByScenario[(item.Number * Request.Scenarios.Length) + scenario] : 0;

    /// <summary>In how many games of a policy an item was reached, as <see cref="GamesIn"/>.</summary>
    /// <param name="item">The item.</param>
    /// <param name="policy">Place of the policy in the request.</param>
    public int GamesBy(CoverageItem item, int policy) => IsGrouped(item) ? _tally.ByPolicy[(item.Number * Request.Policies.Length) + policy] : 0;

    /// <summary>Whether an item is counted by scenario and policy.</summary>
    public bool IsGrouped(CoverageItem item) => item.Number < _map.ByGroup;

    /// <summary>In how many games of a pair an event was shown.</summary>
    public int GamesOf(int eventIndex, int pair) => _tally.ByPair[(eventIndex * Request.Pairs) + pair];

    /// <summary>Games played of a pair.</summary>
    public int GamesOf(int pair) => _tally.PairGames[pair];

    /// <summary>Games played of a scenario.</summary>
    public int GamesOfScenario(int scenario) => Enumerable.Range(0, Request.Pairs).Where(p => Request.ScenarioOf(p) == scenario).Sum(GamesOf);

    /// <summary>Games played by a policy.</summary>
    public int GamesOfPolicy(int policy) => Enumerable.Range(0, Request.Pairs).Where(p => Request.PolicyOf(p) == policy).Sum(GamesOf);

    /// <summary>How often an event was shown, month by month from 0; the last number is of that month and later.</summary>
    public ReadOnlySpan<int> Shown(int eventIndex) => _tally.Shown.AsSpan(eventIndex * CoverageTally.Months, CoverageTally.Months);

    /// <summary>How often an event was shown in all.</summary>
    public int TimesShown(int eventIndex) => Sum(Shown(eventIndex));

    /// <summary>The first month in which an event was shown; null when it never was.</summary>
    public int? FirstMonth(int eventIndex) => Shown(eventIndex).IndexOfAnyExcept(0) is >= 0 and var month ? month : null;

    /// <summary>The median of the months in which an event was shown; null when it never was.</summary>
    public int? MedianMonth(int eventIndex)
    {
        var shown = Shown(eventIndex);
        var (total, seen) = (Sum(shown), 0);
        if (total == 0) return null;
        for (var month = 0; month < shown.Length; month++)
            if (2 * (seen += shown[month]) >= total) return month;
        return null;
    }

    /// <summary>Games that were still going on in a month.</summary>
    public int GamesInMonth(int month)
    {
        var games = 0;
        for (var end = month + 1; end < CoverageTally.Months; end++) games += _tally.GameMonths[end];
        return games;
    }

    /// <summary>How an item came out.</summary>
    public Standing Of(CoverageItem item) =>
        Games(item) > 0 ? Standing.Reached
        : _directed.Games[item.Number] > 0 ? Standing.ReachedDirected
        : _proofs.CodeFor(item) is not null ? Standing.ProvedUnreachable
        : Standing.NotReached;

    /// <summary>Code of the proof that an item cannot be reached, or null.</summary>
    public string? ProofOf(CoverageItem item) => _proofs.CodeFor(item);

    /// <summary>How many games' worth of directed runs were played: whole games and stretches.</summary>
    public int DirectedRuns => _directed.Total;

    /// <summary>The items of one kind.</summary>
    public IEnumerable<CoverageItem> Of(CoverageKind kind) => Items.Where(i => i.Kind == kind);

    private static int Sum(ReadOnlySpan<int> numbers)
    {
        var sum = 0;
        foreach (var number in numbers) sum += number;
        return sum;
    }
}
