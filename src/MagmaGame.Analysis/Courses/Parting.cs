using System.Collections.Immutable;

namespace MagmaGame.Analysis.Courses;

/// <summary>Where two games of one world first parted.</summary>
/// <param name="Round">The round, from 0.</param>
/// <param name="Stage">Which of the round's answers and initiatives, from 0; one more than there are for the knobs.</param>
/// <param name="First">What the first game did there; null for nothing, and for the knobs.</param>
/// <param name="Second">What the second did there, likewise.</param>
public sealed record Parting(int Round, int Stage, PlayedDeed? First, PlayedDeed? Second)
{
    /// <summary>Whether they parted by their knobs.</summary>
    public bool IsByKnobs => First is null && Second is null;

    /// <summary>Finds it; null when one game is as far as it goes the other.</summary>
    /// <param name="first">The rounds of a game.</param>
    /// <param name="second">Those of another one in the same world.</param>
    public static Parting? Between(ImmutableArray<PlayedRound> first, ImmutableArray<PlayedRound> second)
    {
        for (var round = 0; round < Math.Min(first.Length, second.Length); round++)
        {
            var (one, two) = (first[round], second[round]);
            for (var stage = 0; stage < Math.Max(one.Deeds.Length, two.Deeds.Length); stage++)
            {
                var (a, b) = (one.Deeds.ElementAtOrDefault(stage), two.Deeds.ElementAtOrDefault(stage));
                if (!string.Equals(a?.Id, b?.Id, StringComparison.Ordinal)) return new Parting(round, stage, a, b);
            }
            if (one.Knobs != two.Knobs) return new Parting(round, one.Deeds.Length, null, null);
        }
        return null;
    }
}
