using MagmaGame.Terminal.Input;

namespace MagmaGame.Terminal.Drawing;

/// <summary>A part of the screen that answers the mouse.</summary>
/// <param name="Area">Where.</param>
internal sealed record MousePlace(Area Area)
{
    /// <summary>Called when the button goes down in it, with column and row counted from its corner.</summary>
    public Action<int, int>? Pressed { get; init; }

    /// <summary>The key that pressing it stands for: whatever that key does now, or says why it cannot be, happens.</summary>
    public Key? Key { get; init; }

    /// <summary>Called while the mouse moves with the button down that went down in it; column and row may lie outside.</summary>
    public Action<int, int>? Dragged { get; init; }

    /// <summary>Called for each step of the wheel: -1 for up, 1 for down.</summary>
    public Action<int>? Wheeled { get; init; }
}
