namespace MagmaGame.Simulation.Effects;

/// <summary>How luck is to come out while an option is looked at rather than taken.</summary>
/// <param name="outcome">Place of the roll's outcome.</param>
/// <param name="voteAccepted">How a vote on a pause comes out.</param>
internal sealed class Foresight(int outcome, bool voteAccepted)
{
    /// <summary>Place of the roll's outcome.</summary>
    public int Outcome { get; } = outcome;

    /// <summary>Chance that the vote on a pause would be accepted; null when none was put.</summary>
    public double? VoteChance { get; private set; }

    /// <summary>Takes note of a vote and says how it comes out.</summary>
    public bool Vote(double chance)
    {
        VoteChance = chance;
        return voteAccepted;
    }
}
