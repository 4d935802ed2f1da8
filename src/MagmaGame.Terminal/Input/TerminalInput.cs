namespace MagmaGame.Terminal.Input;

/// <summary>What a person did at the terminal.</summary>
internal abstract record TerminalInput;

/// <summary>A key was pressed.</summary>
/// <param name="Key">Which.</param>
internal sealed record KeyInput(Key Key) : TerminalInput;

/// <summary>Text was pasted.</summary>
/// <param name="Text">The text as it came, not made safe.</param>
internal sealed record PasteInput(string Text) : TerminalInput;

/// <summary>The mouse did something.</summary>
/// <param name="Action">What.</param>
/// <param name="Column">Column from 0.</param>
/// <param name="Row">Row from 0.</param>
internal sealed record MouseInput(MouseAction Action, int Column, int Row) : TerminalInput;

/// <summary>What a mouse can do.</summary>
internal enum MouseAction
{
    /// <summary>The first button goes down.</summary>
    Press,
    /// <summary>The mouse moves with the first button down.</summary>
    Drag,
    /// <summary>The first button goes up.</summary>
    Release,
    /// <summary>The wheel turns away from the user: the text goes down.</summary>
    WheelUp,
    /// <summary>The wheel turns towards the user: the text goes up.</summary>
    WheelDown,
}
