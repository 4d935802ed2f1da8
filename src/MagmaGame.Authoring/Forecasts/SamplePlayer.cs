using MagmaGame.Analysis.Bulk;
using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>Plays the games of a plan one after the other, on one thread; its games and policies are made once.</summary>
internal sealed class SamplePlayer
{
    private readonly GamePlan _plan;
    private readonly GameRules _rules;
    private readonly ScenarioDefinition[] _scenarios;
    private readonly PolicyPlayer?[] _players;
    private readonly List<Showing> _shown = [];

    public SamplePlayer(GameRules rules, GamePlan plan)
    {
        (_rules, _plan) = (rules, plan);
        Game = new Game(rules);
        _scenarios = [.. plan.Scenarios.Select(id => rules.Catalogue.Scenario(id)!)];
        _players = new PolicyPlayer?[plan.Policies.Length];
    }

    /// <summary>The game that is played.</summary>
    public Game Game { get; }

    /// <summary>Plays all games of a plan.</summary>
    public static GameSample Play(GameRules rules, GamePlan plan, int threads, Action<int>? progress, CancellationToken cancellation)
    {
        var games = new PlayedGame[plan.Games.Length];
        var finished = InOrder.Run(
            games.Length, threads, () => new SamplePlayer(rules, plan), (player, i) => games[i] = player.Play(i), progress, cancellation);
        return new GameSample(plan, [.. rules.Catalogue.Events.Select(e => e.Id)], [.. games.AsSpan(0, finished)]);
    }

    /// <summary>Begins a game of the plan; its policy.</summary>
    public PolicyPlayer Begin(int place)
    {
        var planned = _plan.Games[place];
        var player = _players[planned.Policy] ??= new PolicyPlayer(_rules, _rules.Catalogue.Policy(_plan.Policies[planned.Policy])!);
        var scenario = _scenarios[planned.Scenario];
        Game.Start(scenario, planned.Seed, scenario.Pace ?? Pace.Monthly, player.Overrides);
        return player;
    }

    /// <summary>Takes the policy's next decision.</summary>
    public void Step(PolicyPlayer player)
    {
        var decision = player.NextDecision(Game);
        var result = Game.Decide(decision);
        if (!result.Accepted)
            throw new InvalidOperationException($"In month {Game.State.Month} the game refused a policy's {decision.Kind}: {result.Rejection}.");
    }

    private PlayedGame Play(int place)
    {
        var player = Begin(place);
        _shown.Clear();
        while (!Game.IsOver)
        {
            if (Game.State.OpenEvent is >= 0 and var open) _shown.Add(new Showing(open, Game.State.Month));
            Step(player);
        }
        var verdict = Game.Verdict!.Value;
        return new PlayedGame(
            verdict.CatastropheChance, verdict.Months, verdict.Ending.Outcome, verdict.Ending.Variant, [.. _shown]);
    }
}
