using MagmaGame.Session.Journals;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Terminal.Games;

/// <summary>A kept game as a list shows it.</summary>
/// <param name="Name">Its name, such as <c>baseline-2025-7-1</c>; not made safe to print.</param>
/// <param name="LastPlayed">When its journal was last written.</param>
public sealed record KeptGame(string Name, DateTimeOffset LastPlayed)
{
    /// <summary>Id of its scenario; empty when the journal's beginning cannot be read.</summary>
    public string ScenarioId { get; init; } = "";
    /// <summary>Name of its scenario; the id when the content no longer has it.</summary>
    public string ScenarioName { get; init; } = "";
    /// <summary>Its seed.</summary>
    public uint Seed { get; init; }
    /// <summary>Months per round.</summary>
    public Pace Pace { get; init; }
    /// <summary>Whether it was begun in teaching mode.</summary>
    public bool Teaching { get; init; }
    /// <summary>The month it has reached; 0 is January 2025.</summary>
    public int Month { get; init; }
    /// <summary>Whether it is over.</summary>
    public bool IsOver { get; init; }
    /// <summary>How it ended, in the words of the content; null when it is not over, and for the few whose journals do not say
    /// (kept before journals told, or killed on their last line).</summary>
    public string? Outcome { get; init; }
    /// <summary>What it was branched from; null when it began at its beginning.</summary>
    public BranchOrigin? Origin { get; init; }
    /// <summary>Why it cannot go on, as far as the ends of its journal tell, in a sentence or two; null when nothing is wrong.</summary>
    public string? Problem { get; init; }

    /// <summary>The month it has reached, such as "March 2026".</summary>
    public string Date => CalendarMonth.Of(Month);
}
