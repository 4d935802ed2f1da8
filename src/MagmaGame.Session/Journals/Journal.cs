using System.Collections.Immutable;

namespace MagmaGame.Session.Journals;

/// <summary>A journal as read: enough to play the game again to the last bit.</summary>
/// <param name="Header">The header.</param>
/// <param name="Lines">The lines after the header, in order.</param>
public sealed record Journal(JournalHeader Header, ImmutableArray<JournalLine> Lines);
