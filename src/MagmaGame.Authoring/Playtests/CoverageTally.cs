namespace MagmaGame.Authoring.Playtests;

/// <summary>How many games reached what. All of it is sums and least values, so the order in which games are added does not
/// matter.</summary>
internal sealed class CoverageTally
{
    /// <summary>Months told apart; what comes later is counted in the last.</summary>
    public const int Months = 61;

    private readonly int _scenarios;
    private readonly int _policies;

    public CoverageTally(CoverageMap map, int scenarios, int policies)
    {
        (_scenarios, _policies) = (scenarios, policies);
        Games = new int[map.Items.Length];
        ByScenario = new int[map.ByGroup * scenarios];
        ByPolicy = new int[map.ByGroup * policies];
        ByPair = new int[map.Events.Length * scenarios * policies];
        Shown = new int[map.Events.Length * Months];
        PairGames = new int[scenarios * policies];
        GameMonths = new int[Months];
    }

    /// <summary>Games in which each item was reached.</summary>
    public int[] Games { get; }

    /// <summary>The same for the items that are counted so, scenario by scenario within the item.</summary>
    public int[] ByScenario { get; }

    /// <summary>The same policy by policy.</summary>
    public int[] ByPolicy { get; }

    /// <summary>Games in which each event was shown, pair by pair.</summary>
    public int[] ByPair { get; }

    /// <summary>How often each event was shown, month by month.</summary>
    public int[] Shown { get; }

    /// <summary>Games of each pair.</summary>
    public int[] PairGames { get; }

    /// <summary>Games by the month in which they ended.</summary>
    public int[] GameMonths { get; }

    /// <summary>All games.</summary>
    public int Total { get; private set; }

    /// <summary>Adds a game.</summary>
    public void Add(CoverageMap map, int pair, ReadOnlySpan<int> reached, ReadOnlySpan<(int Event, int Month)> shown, int months)
    {
        var (scenario, policy) = (pair / _policies, pair % _policies);
        foreach (var item in reached)
        {
            Games[item]++;
            if (item >= map.ByGroup) continue;
            ByScenario[(item * _scenarios) + scenario]++;
            ByPolicy[(item * _policies) + policy]++;
            // Events are the first items, in the catalogue's order.
            if (item < map.Events.Length) ByPair[(item * PairGames.Length) + pair]++;
        }
        foreach (var (index, month) in shown) Shown[(index * Months) + Math.Min(month, Months - 1)]++;
        PairGames[pair]++;
        GameMonths[Math.Min(months, Months - 1)]++;
        Total++;
    }

    /// <summary>Adds the games of another tally of the same map.</summary>
    public void Add(CoverageTally other)
    {
        Sum(Games, other.Games);
        Sum(ByScenario, other.ByScenario);
        Sum(ByPolicy, other.ByPolicy);
        Sum(ByPair, other.ByPair);
        Sum(Shown, other.Shown);
        Sum(PairGames, other.PairGames);
        Sum(GameMonths, other.GameMonths);
        Total += other.Total;
    }

    private static void Sum(int[] to, int[] from)
    {
        for (var i = 0; i < to.Length; i++) to[i] += from[i];
    }
}
