using System.Collections.Immutable;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>Games that were played, each with the events that showed in it.</summary>
/// <param name="Plan">What was to be played; the game at a place was planned at the same place.</param>
/// <param name="Events">Ids of the catalogue's events; showings name them by their place.</param>
/// <param name="Games">The games, from the first without a gap; fewer than planned after a cancellation.</param>
public sealed record GameSample(GamePlan Plan, ImmutableArray<string> Events, ImmutableArray<PlayedGame> Games)
{
    /// <summary>Whether all planned games were played.</summary>
    public bool IsComplete => Games.Length == Plan.Games.Length;

    /// <summary>Id of the scenario of the game at a place.</summary>
    public string ScenarioOf(int game) => Plan.Scenarios[Plan.Games[game].Scenario];

    /// <summary>Id of the policy of the game at a place.</summary>
    public string PolicyOf(int game) => Plan.Policies[Plan.Games[game].Policy];

    /// <summary>For every event where it was asked: game and month, in the order of the games.</summary>
    public ImmutableArray<(int Game, int Month)>[] ByEvent()
    {
        var found = new ImmutableArray<(int, int)>.Builder[Events.Length];
        for (var i = 0; i < found.Length; i++) found[i] = ImmutableArray.CreateBuilder<(int, int)>();
        for (var game = 0; game < Games.Length; game++)
            foreach (var showing in Games[game].Showings) found[showing.Event].Add((game, showing.Month));
        return [.. found.Select(f => f.ToImmutable())];
    }
}
