using MagmaGame.Simulation.Risk;

namespace MagmaGame.Analysis.Bulk;

/// <summary>What many games came to, one result per game in the order of their seeds.</summary>
public sealed class BulkResult
{
    private readonly GameResult[] _games;
    private readonly CauseShares _causes;

    internal BulkResult(BulkRequest request, GameResult[] games, int finished, CauseShares causes, TimeSpan elapsed)
    {
        (Request, _games, Finished, _causes, Elapsed) = (request, games, finished, causes, elapsed);
    }

    /// <summary>What was asked for.</summary>
    public BulkRequest Request { get; }

    /// <summary>How many games were finished, from the first without a gap; fewer than asked for after a cancellation.</summary>
    public int Finished { get; }

    /// <summary>Whether all games were finished.</summary>
    public bool IsComplete => Finished == Request.Games;

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>The finished games; the game at place i has the seed <c>FirstSeed + i</c>.</summary>
    public ReadOnlySpan<GameResult> Games => _games.AsSpan(0, Finished);

    /// <summary>Mean share of a channel in the games' hazard, 0 to 1; 0 without games.</summary>
    public double Share(Channel channel) => Finished == 0 ? 0 : _causes.Mean(channel, Finished);

    /// <summary>Mean share of a threat in the games' hazard, 0 to 1; 0 without games.</summary>
    public double Share(Threat threat) => Finished == 0 ? 0 : _causes.Mean(threat, Finished);
}
