namespace MagmaGame.Terminal.Input;

/// <summary>What the mouse did, from the numbers of a terminal's report. Reports of other buttons and of moving without one are
/// nothing.</summary>
internal static class MouseSequence
{
    private const int Button = 0b1100_0011, Motion = 0b10_0000;

    // The buttons as reported: with the wheel's bit, the first two are its directions.
    private const int First = 0, None = 3, WheelUp = 64, WheelDown = 65;

    /// <summary>A report that says by its end whether a button goes up (SGR).</summary>
    /// <param name="buttons">Button and modifiers, as reported.</param>
    /// <param name="column">Column from 1.</param>
    /// <param name="row">Row from 1.</param>
    /// <param name="up">Whether a button goes up.</param>
    public static MouseInput? Of(int buttons, int column, int row, bool up)
    {
        if (column < 1 || row < 1) return null;
        MouseAction? action = (buttons & Button) switch
        {
            First when up => MouseAction.Release,
            First => (buttons & Motion) != 0 ? MouseAction.Drag : MouseAction.Press,
            WheelUp when !up => MouseAction.WheelUp,
            WheelDown when !up => MouseAction.WheelDown,
            _ => null,
        };
        return action is { } known ? new MouseInput(known, column - 1, row - 1) : null;
    }

    /// <summary>A report of the old kind, which does not say which button goes up.</summary>
    /// <param name="buttons">Button and modifiers, as reported, without the 32 added.</param>
    /// <param name="column">Column from 1.</param>
    /// <param name="row">Row from 1.</param>
    /// <param name="firstIsDown">Whether the first button was down; is kept up to date.</param>
    public static MouseInput? OfOld(int buttons, int column, int row, ref bool firstIsDown)
    {
        if ((buttons & (Button | Motion)) != None)
        {
            if ((buttons & (Button | Motion)) == First) firstIsDown = true;
            return Of(buttons, column, row, up: false);
        }
        if (!firstIsDown) return null;
        firstIsDown = false;
        return Of(First, column, row, up: true);
    }
}
