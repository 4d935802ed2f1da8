namespace MagmaGame.Terminal.Panes;

/// <summary>A number on a sheet that can be chosen; each place where it stands is an entry of its own.</summary>
/// <param name="slot">Slot of its variable, by which it is explained.</param>
/// <param name="group">What it stands under; Tab goes from one group to the next.</param>
internal sealed class SheetEntry(int slot, object group)
{
    /// <summary>Slot of its variable.</summary>
    public int Slot { get; } = slot;

    /// <summary>What it stands under.</summary>
    public object Group { get; } = group;
}
