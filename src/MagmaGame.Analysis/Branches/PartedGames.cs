using System.Collections.Immutable;
using MagmaGame.Analysis.Courses;
using MagmaGame.Session;
using MagmaGame.Session.Rounds;
using MagmaGame.Simulation.Milestones;

namespace MagmaGame.Analysis.Branches;

/// <summary>A round of two games of one world, side by side.</summary>
/// <param name="Month">Month in which it opened.</param>
/// <param name="First">What was decided in the first game; null after its end.</param>
/// <param name="Second">What was decided in the second; null after its end.</param>
/// <param name="FirstSeen">The numbers as the round opened in the first game; null after its end.</param>
/// <param name="SecondSeen">The numbers as it opened in the second; null after its end.</param>
public sealed record PartedRound(int Month, PlayedRound? First, PlayedRound? Second, MonthRecord? FirstSeen, MonthRecord? SecondSeen)
{
    /// <summary>What only the first game did: answers and initiatives.</summary>
    public IEnumerable<PlayedDeed> OnlyFirst => Without(First, Second);

    /// <summary>What only the second did.</summary>
    public IEnumerable<PlayedDeed> OnlySecond => Without(Second, First);

    /// <summary>Whether both were going on and their knobs differ.</summary>
    public bool KnobsDiffer => First is not null && Second is not null && First.Knobs != Second.Knobs;

    private static IEnumerable<PlayedDeed> Without(PlayedRound? round, PlayedRound? other) =>
        round?.Deeds.Where(deed => other is null || !other.Deeds.Any(d => d.Id == deed.Id)) ?? [];
}

/// <summary>When a milestone was reached in two games.</summary>
/// <param name="Milestone">The milestone.</param>
/// <param name="First">When in the first game, months from the beginning; null for never.</param>
/// <param name="Second">When in the second, likewise.</param>
public sealed record PartedMilestone(MilestoneDefinition Milestone, int? First, int? Second);

/// <summary>Two games of one world side by side, from where they part.</summary>
/// <param name="Parting">Where they part; null when they are the same.</param>
/// <param name="Rounds">The rounds from there on.</param>
/// <param name="Milestones">The milestones that were not reached in the same month in both.</param>
public sealed record PartedGames(Parting? Parting, ImmutableArray<PartedRound> Rounds, ImmutableArray<PartedMilestone> Milestones)
{
    /// <summary>Holds two games against each other.</summary>
    public static PartedGames Of(GameSession first, GameSession second)
    {
        var (one, two) = (PlayedRound.Of(first), PlayedRound.Of(second));
        var parting = Parting.Between(one, two);
        var rounds = parting is null
            ? []
            : Enumerable.Range(parting.Round, Math.Max(one.Length, two.Length) - parting.Round).Select(round => new PartedRound(
                (one.ElementAtOrDefault(round) ?? two[round]).Month,
                one.ElementAtOrDefault(round),
                two.ElementAtOrDefault(round),
                round < one.Length ? first.History[round] : null,
                round < two.Length ? second.History[round] : null));
        return new PartedGames(parting, [.. rounds], [.. ReachedApart(first, second)]);
    }

    private static IEnumerable<PartedMilestone> ReachedApart(GameSession first, GameSession second) =>
        from milestone in first.Game.Rules.Catalogue.Milestones
        let parted = new PartedMilestone(milestone, MilestoneMonths.Of(first, milestone), MilestoneMonths.Of(second, milestone))
        where parted.First != parted.Second
        orderby Math.Min(parted.First ?? int.MaxValue, parted.Second ?? int.MaxValue)
        select parted;
}
