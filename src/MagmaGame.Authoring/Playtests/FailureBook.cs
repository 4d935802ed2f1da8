using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Authoring.Playtests;

/// <summary>The failures of many games, grouped by kind and place; of each group the game with the least number is kept.</summary>
internal sealed class FailureBook
{
    private readonly Dictionary<Symptom, FailureEntry> _entries = [];

    /// <summary>The groups: those of most games first.</summary>
    public IEnumerable<FailureEntry> Entries =>
        _entries.Values.OrderByDescending(e => e.Games).ThenByDescending(e => e.Runs).ThenBy(e => e.Symptom.Kind).ThenBy(e => e.Symptom.Place, StringComparer.Ordinal);

    /// <summary>Number of groups.</summary>
    public int Count => _entries.Count;

    /// <summary>Notes what went wrong in a game.</summary>
    /// <param name="game">The game.</param>
    /// <param name="number">Its number.</param>
    /// <param name="policy">Id of the policy; empty for a directed run.</param>
    public void Add(Playthrough game, long number, string policy)
    {
        foreach (var sighting in game.Sightings.DistinctBy(s => s.Symptom)) Add(game, sighting, number, policy);
    }

    /// <summary>Notes one thing that went wrong in a game.</summary>
    public void Add(Playthrough game, Sighting sighting, long number, string policy) =>
        Add(new FailureEntry(sighting.Symptom, sighting.Message, policy.Length > 0 ? 1 : 0, policy.Length > 0 ? 0 : 1, number, game.Origin, [.. game.Decisions.Take(sighting.Decisions)], policy, sighting.Month)
        {
            Failing = sighting.Failing,
        });

    /// <summary>Adds what another book holds.</summary>
    public void Add(FailureBook other)
    {
        foreach (var entry in other._entries.Values) Add(entry);
    }

    private void Add(FailureEntry entry) => _entries[entry.Symptom] = _entries.TryGetValue(entry.Symptom, out var known)
        ? (known.Number <= entry.Number ? known : entry) with { Games = known.Games + entry.Games, Runs = known.Runs + entry.Runs }
        : entry;
}

/// <summary>A group of failures.</summary>
/// <param name="Symptom">What and where.</param>
/// <param name="Message">What happened in the game that is kept.</param>
/// <param name="Games">In how many games of policies.</param>
/// <param name="Runs">In how many directed runs.</param>
/// <param name="Number">Number of the game that is kept.</param>
/// <param name="Origin">How it begins.</param>
/// <param name="Decisions">Its decisions up to where the failure shows.</param>
/// <param name="Policy">Id of its policy; empty for a directed run.</param>
/// <param name="Month">The month in which it shows.</param>
internal sealed record FailureEntry(
    Symptom Symptom, string Message, int Games, int Runs, long Number, GameOrigin Origin, Decision[] Decisions, string Policy, int Month)
{
    /// <summary>The decision at which it shows, when that was not taken; otherwise null.</summary>
    public Decision? Failing { get; init; }
}
