namespace MagmaGame.Simulation.Effects;

/// <summary>How some of luck is laid down while an option is looked at, or played once for each of its outcomes.</summary>
/// <param name="outcome">Place of the roll's outcome.</param>
/// <param name="voteAccepted">How a vote on a pause comes out; null leaves it to luck.</param>
internal sealed class Foresight(int outcome, bool? voteAccepted = null)
{
    /// <summary>Place of the roll's outcome.</summary>
    public int Outcome { get; } = outcome;

    /// <summary>Chance that the vote on a pause would be accepted; null when none was put.</summary>
    public double? VoteChance { get; private set; }

    /// <summary>Takes note of a vote and says how it comes out; null when luck is to say.</summary>
    public bool? Vote(double chance)
    {
        VoteChance = chance;
        return voteAccepted;
    }
}
