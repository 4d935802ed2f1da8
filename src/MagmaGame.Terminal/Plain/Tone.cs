namespace MagmaGame.Terminal.Plain;

/// <summary>How a line is meant; shown by colour or weight where there is any, and never by these alone.</summary>
internal enum Tone
{
    /// <summary>As it stands.</summary>
    Normal,
    /// <summary>A heading.</summary>
    Heading,
    /// <summary>What the player is asked.</summary>
    Question,
    /// <summary>Less important.</summary>
    Aside,
}
