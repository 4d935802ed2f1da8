using System.Collections.Immutable;

namespace MagmaGame.Authoring.Graphs;

/// <summary>Events that hang together by calls.</summary>
/// <param name="First">Index of its first event, by which it is named: the first that none of the others calls.</param>
/// <param name="Beginnings">All its events that none of the others calls; of a mere circle the first.</param>
/// <param name="Events">All its events, in the library's order.</param>
/// <param name="Longest">Its longest chain: each event calls the next. Events that call one another in a circle stand side by side in
/// it, each once.</param>
/// <param name="Circling">The events that can come back to themselves.</param>
public sealed record Arc(
    int First, ImmutableArray<int> Beginnings, ImmutableArray<int> Events, ImmutableArray<int> Longest, ImmutableHashSet<int> Circling);
