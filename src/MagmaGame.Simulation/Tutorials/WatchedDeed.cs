namespace MagmaGame.Simulation.Tutorials;

/// <summary>A deed that a lesson waits for.</summary>
/// <param name="Deed">The deed.</param>
/// <param name="Subject">What it must be about: a variable, an initiative, an event or a knob by its name; empty for anything.</param>
public sealed record WatchedDeed(Deed Deed, string Subject)
{
    /// <summary>Whether a deed is the one waited for.</summary>
    /// <param name="deed">What the player did.</param>
    /// <param name="subject">What it was about; empty when nobody says.</param>
    public bool Is(Deed deed, string subject) =>
        deed == Deed && (Subject.Length == 0 || string.Equals(Subject, subject, StringComparison.Ordinal));
}
