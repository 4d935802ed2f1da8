namespace MagmaGame.Content.Shapes;

/// <summary>What a text may know of the game that it is told in, besides the variables.</summary>
internal enum StoryKnown
{
    /// <summary>Nothing: it is part of play, or the same in every game.</summary>
    Nothing,
    /// <summary>What Magma has done and can see.</summary>
    InPlay,
    /// <summary>How the game ended as well, and all that was hidden.</summary>
    AtEnd,
}
