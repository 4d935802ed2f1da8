using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Experiments;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.State;

namespace MagmaGame.Analysis.Experiments;

/// <summary>Plays arms and measures their games. One for each thread; once it has met every arm, playing allocates nothing.</summary>
internal sealed class ArmPlayer
{
    /// <summary>How many figures a game has: one for each metric.</summary>
    public const int Figures = (int)Metric.DilemmaHazard + 1;

    // Twice as long as any game by the constants that are shipped: by others a game might have no end.
    private const int MostMonths = 120;

    private readonly Dictionary<GameRules, Game> _games = [];
    private readonly PolicyPlayer?[] _players;
    private ArmSet _set;

    /// <summary>A player of a set.</summary>
    public ArmPlayer(ArmSet set)
    {
        _set = set;
        _players = new PolicyPlayer?[set.Arms.Length];
    }

    /// <summary>Goes over to the same arms with other constants.</summary>
    public void Use(ArmSet set)
    {
        if (ReferenceEquals(set, _set)) return;
        _set = set;
        _games.Clear();
    }

    /// <summary>Plays a game of an arm.</summary>
    /// <param name="arm">Place of the arm.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="figures">Receives the figures, by metric.</param>
    /// <exception cref="InvalidOperationException">The game has no end, or refused a policy's decision.</exception>
    public void Play(int arm, uint seed, Span<double> figures)
    {
        var ready = _set.Arms[arm];
        if (!_games.TryGetValue(ready.Rules, out var game)) _games.Add(ready.Rules, game = new Game(ready.Rules));
        // Answers depend on events and policies, and constants change neither: players serve all sets.
        var player = _players[arm] ??= new PolicyPlayer(ready.Rules, ready.Policy, ready.Overrides);
        figures.Clear();
        game.Start(ready.Scenario, seed, Pace.Monthly, player.Overrides);
        var watched = 0;
        while (!game.IsOver)
        {
            if (game.State.Month >= MostMonths)
                throw new InvalidOperationException($"A game of '{ready.Policy.Id}' in '{ready.Scenario.Id}' has no end: it was still going on after {MostMonths} months.");
            Rounds.Play(game, player.Tactics);
            if (game.IsOver) break;
            if (ready.Month > 0 && game.State.Month == ready.Month) figures[(int)Metric.PauseChance] = game.PauseChance();
            if (game.State.Reached(Milestone.FirstDangerous))
            {
                watched++;
                Watch(game.State, figures);
            }
        }
        Finish(game, watched, figures);
    }

    // Gaps are looked at as each month opens, when Magma has just taken stock.
    private static void Watch(GameState state, Span<double> figures)
    {
        var gap = state[Variable.Capability] - state[Variable.TheorySafety] - state[Variable.EmpiricalSafety];
        figures[(int)Metric.EvaluationError] += state[Variable.EvaluationGap] - gap;
        figures[(int)Metric.EconomicError] += state[Variable.EconomicGap] - gap;
    }

    private static void Finish(Game game, int watched, Span<double> figures)
    {
        var state = game.State;
        if (watched > 0)
        {
            figures[(int)Metric.EvaluationError] /= watched;
            figures[(int)Metric.EconomicError] /= watched;
        }
        figures[(int)Metric.Catastrophe] = game.Verdict!.Value.CatastropheChance;
        figures[(int)Metric.Theft] = state.Reached(Milestone.Theft) ? 1 : 0;
        figures[(int)Metric.SafetyReach] = state[Variable.TheorySafety] + state[Variable.EmpiricalSafety];
        figures[(int)Metric.Paradigm] = state[Variable.Paradigm];
        var dilemma = 0.0;
        for (var channel = Channel.Direct; channel <= Channel.Others; channel++)
            dilemma += state.Hazard(channel, Threat.SecurityDilemma) + game.HazardAfter(channel, Threat.SecurityDilemma);
        figures[(int)Metric.DilemmaHazard] = dilemma;
    }
}
