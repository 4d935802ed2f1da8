using System.Collections.Immutable;

namespace MagmaGame.Analysis.Balances;

/// <summary>Which settings of a question are better in one scenario: by all games, and by each half of them, so that a choice made by
/// one half can be measured on the other.</summary>
internal sealed class SettingRanks
{
    private const int Halves = 2;

    private readonly int[] _order;
    private readonly int[][] _byHalf;
    private readonly List<(int Game, double[] Chances)> _games;

    /// <summary>Ranks the settings.</summary>
    /// <param name="settings">How many there are.</param>
    /// <param name="games">The games in which the question came up: their numbers and P(catastrophe) with each setting.</param>
    public SettingRanks(int settings, List<(int Game, double[] Chances)> games)
    {
        _games = games;
        var score = new double[Halves][];
        var count = new int[Halves][];
        for (var half = 0; half < Halves; half++) (score[half], count[half]) = (new double[settings], new int[settings]);
        foreach (var (game, chances) in games)
        {
            var middle = chances.Where(chance => !double.IsNaN(chance)).Average();
            for (var setting = 0; setting < settings; setting++)
            {
                if (double.IsNaN(chances[setting])) continue;
                // Against the other settings of the same game: not every setting is possible in every game.
                score[game % Halves][setting] += chances[setting] - middle;
                count[game % Halves][setting]++;
            }
        }
        _byHalf = [.. Enumerable.Range(0, Halves).Select(half => Order(score[half], count[half]))];
        _order = Order([.. score[0].Zip(score[1], (a, b) => a + b)], [.. count[0].Zip(count[1], (a, b) => a + b)]);
        Means =
        [
            .. Enumerable.Range(0, settings).Select(setting => games.Select(game => game.Chances[setting])
                .Where(chance => !double.IsNaN(chance)).DefaultIfEmpty(double.NaN).Average()),
        ];
    }

    /// <summary>Mean P(catastrophe) with each setting; NaN of one that was never possible.</summary>
    public ImmutableArray<double> Means { get; }

    /// <summary>In how many games the question came up.</summary>
    public int Games => _games.Count;

    /// <summary>The best setting by all games; -1 without games.</summary>
    public int Best => _games.Count == 0 ? -1 : _order[0];

    /// <summary>What is lost, game by game, by having none of some settings: P(catastrophe) with the best of the others minus that with
    /// the best of these.</summary>
    /// <param name="own">Whether a setting is one of these.</param>
    public IEnumerable<(int Game, double Lost)> Lost(Func<int, bool> own)
    {
        foreach (var (game, chances) in _games)
        {
            // Chosen by the half that the game is not in.
            var order = _byHalf[1 - (game % Halves)];
            var (with, without) = (First(order, chances, own), First(order, chances, setting => !own(setting)));
            if (with >= 0 && without >= 0) yield return (game, chances[without] - chances[with]);
        }
    }

    private static int First(int[] order, double[] chances, Func<int, bool> wanted)
    {
        foreach (var setting in order)
            if (wanted(setting) && !double.IsNaN(chances[setting])) return setting;
        return -1;
    }

    private static int[] Order(double[] score, int[] count) =>
    [
        .. Enumerable.Range(0, score.Length).OrderBy(setting => count[setting] == 0 ? double.PositiveInfinity : score[setting] / count[setting])
            .ThenBy(setting => setting),
    ];
}
