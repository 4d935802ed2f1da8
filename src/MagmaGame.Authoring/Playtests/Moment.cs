using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Authoring.Playtests;

/// <summary>A moment of a played game that is nearer to an item than others: the game can be played up to it again.</summary>
/// <param name="Remoteness">How far it is from the item.</param>
/// <param name="Number">Number of the game, so that of two moments the same is taken whoever found it.</param>
/// <param name="Origin">How the game begins.</param>
/// <param name="Decisions">The decisions of the whole game.</param>
/// <param name="Count">How many of them come before the moment.</param>
internal sealed record Moment(double Remoteness, int Number, GameOrigin Origin, Decision[] Decisions, int Count)
{
    public bool IsBefore(Moment? other) =>
        other is null || Remoteness < other.Remoteness || (Remoteness.Equals(other.Remoteness) && Number < other.Number);
}
