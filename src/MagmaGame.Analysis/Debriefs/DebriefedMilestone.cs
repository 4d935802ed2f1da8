namespace MagmaGame.Analysis.Debriefs;

/// <summary>A milestone that was reached.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Month">When, from 0.</param>
/// <param name="Date">The same in words.</param>
/// <param name="WasHidden">Whether nobody at Magma saw it happen.</param>
public sealed record DebriefedMilestone(string Id, string Name, int Month, string Date, bool WasHidden);
