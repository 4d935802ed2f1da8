using System.Collections.Immutable;

namespace MagmaGame.Analysis.Experiments;

/// <summary>What came out of some experiments.</summary>
public sealed class ExperimentReport
{
    internal ExperimentReport(ExperimentRequest request, int pairs, ArmSet arms, ArmTable table, ImmutableArray<Comparison> comparisons)
    {
        (Request, Pairs, Arms, Table, Comparisons) = (request, pairs, arms, table, comparisons);
        Results = [.. comparisons.Select(comparison => ExperimentResult.Of(comparison, table, pairs))];
    }

    /// <summary>What was asked for.</summary>
    public ExperimentRequest Request { get; }

    /// <summary>Games of each arm; fewer than asked for after a cancellation.</summary>
    public int Pairs { get; }

    /// <summary>Whether all games were played.</summary>
    public bool IsComplete => Pairs == Request.Pairs;

    /// <summary>The results, in the order asked for.</summary>
    public ImmutableArray<ExperimentResult> Results { get; }

    internal ArmSet Arms { get; }

    internal ArmTable Table { get; }

    internal ImmutableArray<Comparison> Comparisons { get; }
}
