using System.Collections.Immutable;

namespace MagmaGame.Session.Journals;

/// <summary>A hash of a whole state, and a short one of each named part.</summary>
/// <param name="Total">64-bit hash of all parts.</param>
/// <param name="Parts">16-bit hashes, in the order in which the state names its parts.</param>
public sealed record StateFingerprint(ulong Total, ImmutableArray<ushort> Parts);
