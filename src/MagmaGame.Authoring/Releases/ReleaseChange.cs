namespace MagmaGame.Authoring.Releases;

/// <summary>What kind of promise a new version breaks, or keeps by a migration.</summary>
public enum ReleaseChangeKind
{
    /// <summary>An id is gone and no migration says what became of it.</summary>
    Removed,
    /// <summary>A variable means something else.</summary>
    Meaning,
    /// <summary>Options stand in another order.</summary>
    Order,
    /// <summary>An id was renamed, and a migration says so.</summary>
    Renamed,
    /// <summary>An id was taken away on purpose, and a migration says so.</summary>
    TakenAway,
}

/// <summary>Something that differs between two versions and that files elsewhere rest on.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Thing">What kind of thing: <c>event</c>, <c>option</c>, <c>variable</c>, <c>scenario</c>, <c>policy</c> and so on.</param>
/// <param name="Id">Its id in the older version; an option as <c>event.option</c>.</param>
/// <param name="Text">What has become of it, in a sentence.</param>
/// <param name="Migration">The migration that would mend it if it was renamed, as a line of YAML; null when none can or none is known.</param>
public sealed record ReleaseChange(ReleaseChangeKind Kind, string Thing, string Id, string Text, string? Migration = null)
{
    /// <summary>Whether it breaks something.</summary>
    public bool Breaks => Kind is ReleaseChangeKind.Removed or ReleaseChangeKind.Meaning or ReleaseChangeKind.Order;
}
