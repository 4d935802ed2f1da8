namespace MagmaGame.Terminal.Drawing;

/// <summary>What a cell means; a theme says how that looks. Screens know meanings only, never colours.</summary>
internal enum Ink : byte
{
    /// <summary>Text.</summary>
    Text,
    /// <summary>Less important text.</summary>
    Dim,
    /// <summary>A heading.</summary>
    Heading,
    /// <summary>What the player is asked, or should see first.</summary>
    Accent,
    /// <summary>A key that can be pressed.</summary>
    Key,
    /// <summary>Something welcome.</summary>
    Good,
    /// <summary>Something to be wary of.</summary>
    Warning,
    /// <summary>Something grave.</summary>
    Bad,
    /// <summary>What is not possible now.</summary>
    Disabled,
    /// <summary>Lines around things.</summary>
    Border,
    /// <summary>Lines around what has the keyboard.</summary>
    Focus,
    /// <summary>The chosen row of a list.</summary>
    Chosen,
    /// <summary>The chosen row when it is not possible now.</summary>
    ChosenDisabled,
    /// <summary>The line at the head of a screen.</summary>
    Header,
    /// <summary>The name of the screen that is open, in the header.</summary>
    HeaderChosen,
    /// <summary>The line at the foot of a screen.</summary>
    Footer,
    /// <summary>A key named in the footer.</summary>
    FooterKey,
    /// <summary>The filled part of a bar.</summary>
    Bar,
    /// <summary>The empty part of a bar.</summary>
    Track,
    /// <summary>The part of a scale in which the truth may lie.</summary>
    Range,
    /// <summary>What Magma believed.</summary>
    Believed,
    /// <summary>What was true.</summary>
    Truth,
    /// <summary>A milestone that is lit.</summary>
    Lit,
    /// <summary>A milestone that is near.</summary>
    Near,
    /// <summary>A field that is typed into.</summary>
    Field,
    /// <summary>A word of the glossary where it first shows.</summary>
    Term,
}
