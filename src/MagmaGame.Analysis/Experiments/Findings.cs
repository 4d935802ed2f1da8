using MagmaGame.Analysis.Summaries;
using MagmaGame.Simulation.Experiments;

namespace MagmaGame.Analysis.Experiments;

/// <summary>What a difference says of what was expected of it.</summary>
public static class Findings
{
    /// <summary>The finding by the 95% interval of the difference. Where there is nothing to be expected, it is wrong in at most one
    /// of forty experiments: the interval leaves out the truth on the side that matters no more often.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="difference">The difference.</param>
    public static Finding Of(ExperimentDefinition experiment, Interval difference) => experiment.Expect switch
    {
        Expectation.More => Of(difference.Low > 0, difference.High <= 0),
        Expectation.Less => Of(difference.High < 0, difference.Low >= 0),
        _ => Of(
            difference.Low >= -experiment.Tolerance && difference.High <= experiment.Tolerance,
            difference.Low > experiment.Tolerance || difference.High < -experiment.Tolerance),
    };

    /// <summary>Whether a difference is as expected, noise aside.</summary>
    public static bool IsAsExpected(ExperimentDefinition experiment, double difference) => experiment.Expect switch
    {
        Expectation.More => difference > 0,
        Expectation.Less => difference < 0,
        _ => Math.Abs(difference) <= experiment.Tolerance,
    };

    private static Finding Of(bool holds, bool fails) => holds ? Finding.Holds : fails ? Finding.Fails : Finding.Unclear;
}
