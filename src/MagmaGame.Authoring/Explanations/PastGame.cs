using System.Collections.Immutable;
using MagmaGame.Session;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Authoring.Explanations;

/// <summary>Walks through a game that was played, round by round and by each version of the content in its turn; the game itself stays
/// as it is.</summary>
internal sealed class PastGame
{
    private readonly GameSession _played;
    private int _next;

    /// <summary>Stands at the first round.</summary>
    public PastGame(GameSession played)
    {
        _played = played;
        var (first, setup) = (played.Versions[0].Rules, played.Setup);
        Game = new Game(first, recordContributions: true);
        Game.Start(first.Catalogue.Scenario(setup.ScenarioId)!, setup.Seed, setup.Pace, setup.Overrides(first.Catalogue));
        RoundMonth = Game.State.Month;
    }

    /// <summary>The game where the walk stands; another one after a change of content.</summary>
    public Game Game { get; private set; }

    /// <summary>Month in which the round opened.</summary>
    public int RoundMonth { get; private set; }

    /// <summary>The decisions of the round where the walk stands that are still to come, its end left out.</summary>
    public IEnumerable<RecordedDecision> RestOfRound => _played.Decisions.Skip(_next).TakeWhile(d => d.Decision.Kind != DecisionKind.EndRound);

    /// <summary>The decisions taken before this point, each with the content that it was taken by.</summary>
    public ImmutableArray<(RecordedDecision Taken, Catalogue By)> Before =>
        [.. _played.Decisions.Take(_next).Select((taken, place) => (taken, _played.Versions.Last(version => version.Decision <= place).Rules.Catalogue))];

    /// <summary>Why the initiative that brings a scene could not be taken when the round's scenes had their answers; none when it
    /// could, and for events of other kinds.</summary>
    public Rejection OpeningRefusal(EventDefinition scene)
    {
        if (scene.Initiative is not { } initiative) return Rejection.None;
        var free = new Game(Game.Rules);
        free.CopyFrom(Game);
        // An open scene would be the only reason told.
        var rest = RestOfRound.ToList();
        for (var i = 0; i < rest.Count && free.State.OpenEventCount > 0; i++) free.Decide(rest[i].Decision);
        return free.Check(Decision.Take(initiative));
    }

    /// <summary>Takes the round's next decision; false when only its end is left, or nothing.</summary>
    public bool TakeNext()
    {
        if (_next >= _played.Decisions.Count || _played.Decisions[_next].Decision.Kind == DecisionKind.EndRound) return false;
        Take();
        return true;
    }

    /// <summary>Goes to where the next round opens; false when the game had none, and then the walk is over.</summary>
    public bool ToNextRound()
    {
        while (TakeNext())
        {
        }
        if (_next >= _played.Decisions.Count) return false;
        Take();
        RoundMonth = Game.State.Month;
        return !Game.IsOver;
    }

    private void Take()
    {
        foreach (var version in _played.Versions.Skip(1).Where(version => version.Decision == _next))
        {
            var next = new Game(version.Rules, recordContributions: true);
            next.TakeOver(Game);
            Game = next;
        }
        Game.Decide(_played.Decisions[_next++].Decision);
    }
}
