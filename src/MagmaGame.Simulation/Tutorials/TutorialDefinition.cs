using System.Collections.Immutable;
using MagmaGame.Simulation.Expressions;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Simulation.Tutorials;

/// <summary>One thing to learn by doing it.</summary>
/// <param name="Id">Its id, unique among the tutorial's lessons and remarks.</param>
/// <param name="Text">What the player reads; may name the cast and, as a doing, what to do.</param>
/// <param name="At">Where in a month it may be given; empty for anywhere.</param>
/// <param name="When">What must hold.</param>
/// <param name="Until">The deeds of which any one means that it is learnt; empty when reading it is enough.</param>
/// <param name="Anew">Whether only a deed counts that is done while it may be given; otherwise one done before counts too.</param>
/// <param name="Urgent">Whether it goes before the lessons that may wait.</param>
public sealed record Lesson(
    string Id,
    LessonText Text,
    ImmutableArray<LessonMoment> At,
    Condition When,
    ImmutableArray<WatchedDeed> Until,
    bool Anew,
    bool Urgent);

/// <summary>Something said once, when the player does a thing.</summary>
/// <param name="Id">Its id, unique among the tutorial's lessons and remarks.</param>
/// <param name="Text">What the player reads; as a lesson's.</param>
/// <param name="On">The deeds that bring it.</param>
/// <param name="When">What must hold as the deed is done.</param>
public sealed record Remark(string Id, LessonText Text, ImmutableArray<WatchedDeed> On, Condition When);

/// <summary>A game to learn in: a world, its luck, and what is said on the way.</summary>
public sealed record TutorialDefinition
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }
    /// <summary>A few words.</summary>
    public required string Name { get; init; }
    /// <summary>Id of its scenario, which is no world to choose otherwise.</summary>
    public required string ScenarioId { get; init; }
    /// <summary>The seed of its luck.</summary>
    public required uint Seed { get; init; }
    /// <summary>Months per round.</summary>
    public Pace Pace { get; init; } = Pace.Monthly;
    /// <summary>The lessons, in the order in which they are best learnt.</summary>
    public ImmutableArray<Lesson> Lessons { get; init; } = [];
    /// <summary>What is said when the player does certain things.</summary>
    public ImmutableArray<Remark> Remarks { get; init; } = [];
}
