using System.Text;

namespace MagmaGame.Terminal.Input;

/// <summary>Keys that terminals can tell apart.</summary>
internal enum KeyCode
{
    /// <summary>A letter, digit or sign; see <see cref="Key.Rune"/>.</summary>
    Character,
    /// <summary>Enter or Return.</summary>
    Enter,
    /// <summary>Escape.</summary>
    Escape,
    /// <summary>Tab; with Shift it goes back.</summary>
    Tab,
    /// <summary>Backspace.</summary>
    Backspace,
    /// <summary>Delete.</summary>
    Delete,
    /// <summary>Insert.</summary>
    Insert,
    /// <summary>Arrow up.</summary>
    Up,
    /// <summary>Arrow down.</summary>
    Down,
    /// <summary>Arrow left.</summary>
    Left,
    /// <summary>Arrow right.</summary>
    Right,
    /// <summary>Home.</summary>
    Home,
    /// <summary>End.</summary>
    End,
    /// <summary>Page up.</summary>
    PageUp,
    /// <summary>Page down.</summary>
    PageDown,
    /// <summary>A function key; its number is in <see cref="Key.Rune"/>.</summary>
    Function,
}

/// <summary>Keys held down with another.</summary>
[Flags]
internal enum Modifiers
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>Shift; for characters it is in the character already.</summary>
    Shift = 1,
    /// <summary>Alt, Option or Meta.</summary>
    Alt = 2,
    /// <summary>Control.</summary>
    Control = 4,
}

/// <summary>One key, pressed.</summary>
/// <param name="Code">Which key.</param>
/// <param name="Rune">The character, or the number of a function key; otherwise 0. With Control a small letter.</param>
/// <param name="Modifiers">What was held down with it.</param>
internal readonly record struct Key(KeyCode Code, Rune Rune = default, Modifiers Modifiers = Modifiers.None)
{
    /// <summary>A character without modifiers.</summary>
    public static Key Of(char character) => new(KeyCode.Character, new Rune(character));

    /// <summary>A letter with Control.</summary>
    public static Key Control(char letter) => new(KeyCode.Character, new Rune(letter), Modifiers.Control);

    /// <summary>Whether it is a plain character that can be typed into a field.</summary>
    public bool IsText => Code == KeyCode.Character && Modifiers == Modifiers.None && !Rune.IsControl(Rune);
}
