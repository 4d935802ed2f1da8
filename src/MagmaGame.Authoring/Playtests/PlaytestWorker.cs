using MagmaGame.Analysis.Policies;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Authoring.Playtests;

/// <summary>What one thread of a playtest needs and gathers.</summary>
internal sealed class PlaytestWorker
{
    private readonly PolicyPlayer?[] _players;
    private readonly PlaytestRequest _request;
    private readonly GameRules _rules;
    private readonly BrokenTexts _texts;
    private readonly CoverageMap _map;
    private readonly List<Playthrough> _spares = [];

    public PlaytestWorker(GameRules rules, PlaytestRequest request, CoverageMap map, BrokenTexts texts)
    {
        (_rules, _request, _map, _texts) = (rules, request, map, texts);
        _players = new PolicyPlayer?[request.Policies.Length];
        Tally = new CoverageTally(map, request.Scenarios.Length, request.Policies.Length);
        Directed = new CoverageTally(map, request.Scenarios.Length, request.Policies.Length);
        Game = NewGame();
    }

    /// <summary>What the games of policies reached.</summary>
    public CoverageTally Tally { get; }

    /// <summary>What directed runs reached.</summary>
    public CoverageTally Directed { get; }

    /// <summary>What went wrong.</summary>
    public FailureBook Failures { get; } = new();

    /// <summary>The game that is played.</summary>
    public Playthrough Game { get; }

    /// <summary>How often a game was kept and played again.</summary>
    public int Replays { get; private set; }

    /// <summary>Plays the numbered game by its policy.</summary>
    /// <param name="number">Number of the game.</param>
    /// <param name="clauses">Which clauses to ask in every round.</param>
    /// <param name="replay">Whether to keep it and play it again.</param>
    public void Play(int number, ClauseWatch clauses, bool replay)
    {
        var pair = _request.PairOf(number);
        var place = _request.PolicyOf(pair);
        var player = _players[place] ??= new PolicyPlayer(_rules, _request.Policies[place]);
        Game.Clauses = clauses;
        var scenario = _request.Scenarios[_request.ScenarioOf(pair)];
        var origin = new GameOrigin(scenario, _request.SeedOf(number), _request.PaceIn(scenario), player.Policy.Start);
        if (Game.Start(origin)) Game.Finish(player.NextDecision);
        Failures.Add(Game, number, player.Policy.Id);
        if (replay && Game.Sightings.All(s => s.Symptom.Kind != FailureKind.Crash)) Replay(number, player.Policy.Id);
        Gather(Tally, Game, pair);
    }

    /// <summary>Adds what a game reached.</summary>
    public void Gather(CoverageTally tally, Playthrough game, int pair) => tally.Add(
        _map, pair, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(game.Watch.Reached),
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(game.Watch.Shown), game.Game.State.Month);

    /// <summary>A game of its own for a search, kept for the next one.</summary>
    public Playthrough Spare(int place)
    {
        while (_spares.Count <= place) _spares.Add(NewGame());
        return _spares[place];
    }

    private Playthrough NewGame() => new(_rules, _texts, new GameWatch(_map)) { Clauses = new ClauseWatch(_map, _ => false) };

    private void Replay(int number, string policy)
    {
        Replays++;
        if (PlaytestJournal.Differs(_rules, Game.Origin, Game.Decisions, Game.Game) is not { } differs) return;
        Failures.Add(
            Game, new Sighting(new Symptom(FailureKind.ReplayDiffers, differs.Place), differs.Message, Game.Decisions.Count, Game.Game.State.Month),
            number, policy);
    }
}
