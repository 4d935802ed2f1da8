using System.Collections.Immutable;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Session.Journals;

/// <summary>A journal as read: enough to play the game again to the last bit.</summary>
/// <param name="Header">The header.</param>
/// <param name="Lines">The lines after the header, in order.</param>
public sealed record Journal(JournalHeader Header, ImmutableArray<JournalLine> Lines)
{
    /// <summary>The line of a decision, whether or not a game would take it.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="catalogue">The content that it names.</param>
    /// <exception cref="IndexOutOfRangeException">The content has no such event, option or initiative.</exception>
    public static string LineOf(in Decision decision, Catalogue catalogue) => JournalText.Of(decision, catalogue);
}
