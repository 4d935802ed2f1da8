using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Analysis.Policies;

/// <summary>
/// Plays a policy on a game, by the same decisions a player has. A round goes: answer what is open, take at most one
/// initiative and answer the scene it brings, set the knobs when they should change, end the round.
/// </summary>
/// <remarks>Build it once per thread and play any number of games; playing allocates nothing.</remarks>
public sealed class PolicyPlayer
{
    private readonly Tactics _tactics;

    /// <summary>Makes a policy ready to play.</summary>
    /// <param name="rules">The rules of the games it will play.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="overrides">What an experiment changes at the start, on top of the policy's own start values.</param>
    public PolicyPlayer(GameRules rules, PolicyDefinition policy, StartOverrides? overrides = null)
    {
        Policy = policy;
        Overrides = Merge(policy, overrides);
        _tactics = policy.Random ? new RandomTactics() : new RuleTactics(rules.Catalogue, policy);
    }

    /// <summary>The policy.</summary>
    public PolicyDefinition Policy { get; }

    /// <summary>What a game of this policy must be started with.</summary>
    public StartOverrides Overrides { get; }

    /// <summary>Starts a game with the policy's start values and plays it to its end.</summary>
    /// <param name="game">A game of the rules the player was made for; what it played before is gone.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="pace">Months per round.</param>
    /// <returns>The verdict.</returns>
    public Verdict Play(Game game, ScenarioDefinition scenario, uint seed, Pace pace = Pace.Monthly)
    {
        game.Start(scenario, seed, pace, Overrides);
        return Finish(game);
    }

    /// <summary>Plays a game in course to its end.</summary>
    /// <returns>The verdict.</returns>
    /// <exception cref="InvalidOperationException">The game refused a decision: an event without a possible option.</exception>
    public Verdict Finish(Game game)
    {
        while (true)
        {
            if (game.Verdict is { } verdict) return verdict;
            Rounds.Play(game, _tactics);
        }
    }

    /// <summary>What the policy decides next; changes nothing. Taking it and asking again plays the same game as
    /// <see cref="Play"/>.</summary>
    /// <param name="game">A game in course.</param>
    /// <exception cref="InvalidOperationException">The game is over.</exception>
    public Decision NextDecision(Game game)
    {
        if (game.IsOver) throw new InvalidOperationException("The game is over.");
        if (game.State.OpenEvent is >= 0 and var open) return Decision.Answer(open, _tactics.Option(game, open));
        if (_tactics.TryInitiative(game, out var initiative)) return Decision.Take(initiative);
        return _tactics.TryKnobs(game, out var knobs) && knobs != game.Knobs ? Decision.Set(knobs) : Decision.EndRound;
    }

    /// <summary>The knobs the policy would set in this round; null when it would leave them. Changes nothing.</summary>
    public KnobSetting? Knobs(Game game) => _tactics.TryKnobs(game, out var knobs) && knobs != game.Knobs ? knobs : null;

    internal Tactics Tactics => _tactics;

    private static StartOverrides Merge(PolicyDefinition policy, StartOverrides? overrides)
    {
        var given = overrides ?? StartOverrides.None;
        // The later value counts: an experiment may change what the policy sets.
        return policy.Start.IsEmpty ? given : given with { Set = [.. policy.Start, .. given.Set] };
    }
}
