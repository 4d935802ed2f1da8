using System.Collections.Immutable;
using System.Globalization;
using MagmaGame.Simulation.Games;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;

namespace MagmaGame.Session.Journals;

/// <summary>A hash of a whole state, and a short one of each named part, so that two states can be compared and what differs
/// can be named.</summary>
/// <param name="Total">64-bit hash of all parts; their order, and parts that are 0, do not matter.</param>
/// <param name="Parts">16-bit hashes, in the order in which <see cref="StateParts"/> names the parts.</param>
public sealed record StateFingerprint(ulong Total, ImmutableArray<ushort> Parts)
{
    private const int TotalDigits = 16;
    private const int PartDigits = 4;

    // The simulation's own variables come first among the parts, in an order and by names that content does not change.
    private static readonly ushort OverPart = Short(Hash("phase", (int)Phase.Ended));

    /// <summary>Whether the game was over: the one part that can be read back, since a phase is one of few numbers.</summary>
    public bool IsOver => Parts.Length > (int)Variable.Phase && Parts[(int)Variable.Phase] == OverPart;

    /// <summary>The fingerprint of a game as it stands.</summary>
    /// <param name="game">The game.</param>
    /// <param name="inOldNames">Whether what was renamed goes by an older name; of several by the first in order of letters.</param>
    public static StateFingerprint Of(Game game, bool inOldNames = false)
    {
        var total = 0UL;
        var parts = ImmutableArray.CreateBuilder<ushort>();
        foreach (var (name, value) in PartsOf(game, inOldNames))
        {
            var hash = Hash(name, value);
            parts.Add(Short(hash));
            total = unchecked(total + hash);
        }
        return new StateFingerprint(total, parts.DrainToImmutable());
    }

    /// <summary>Reads the two words that <see cref="ToString"/> wrote; null when they are nothing of the kind.</summary>
    /// <param name="total">The first word.</param>
    /// <param name="parts">The second word.</param>
    public static StateFingerprint? Parse(string total, string parts)
    {
        if (total.Length != TotalDigits || parts.Length == 0 || parts.Length % PartDigits != 0) return null;
        if (!total.All(char.IsAsciiHexDigit) || !parts.All(char.IsAsciiHexDigit)) return null;
        var shorts = ImmutableArray.CreateBuilder<ushort>(parts.Length / PartDigits);
        for (var at = 0; at < parts.Length; at += PartDigits)
            shorts.Add(ushort.Parse(parts.AsSpan(at, PartDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        return new StateFingerprint(
            ulong.Parse(total, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture), shorts.MoveToImmutable());
    }

    /// <summary>Names of the parts of a game that differ from this fingerprint, in order. Empty when all agree, and in the one
    /// case of 65536 in which a difference does not show.</summary>
    /// <param name="game">A game of the content that the fingerprint was taken with.</param>
    public ImmutableArray<string> DifferencesFrom(Game game)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        var place = 0;
        foreach (var (name, value) in PartsOf(game))
        {
            if (place >= Parts.Length || Parts[place] != Short(Hash(name, value))) names.Add(name);
            place++;
        }
        if (names.Count == 0 && place < Parts.Length) names.Add("events");
        return names.DrainToImmutable();
    }

    /// <summary>Whether the fingerprints are equal in every part.</summary>
    public bool Equals(StateFingerprint? other) =>
        other is not null && Total == other.Total && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Total.GetHashCode();

    /// <summary>Two words: 16 hexadecimal digits of the whole, and four of each part.</summary>
    public override string ToString() =>
        Total.ToString("x16", CultureInfo.InvariantCulture) + " "
        + string.Concat(Parts.Select(part => part.ToString("x4", CultureInfo.InvariantCulture)));

    private static IEnumerable<(string Name, double Value)> PartsOf(Game game, bool inOldNames = false)
    {
        var catalogue = game.Rules.Catalogue;
        if (!inOldNames) return StateParts.Of(game.State, catalogue.Variables, catalogue.Events);
        var (variables, events) = (First(catalogue.Renames.Variables), First(catalogue.Renames.Events));
        return StateParts.Of(
            game.State,
            new VariableTable([.. catalogue.Variables.All.Select(v => variables.TryGetValue(v.Name, out var old) ? v with { Name = old } : v)]),
            [.. catalogue.Events.Select(e => events.TryGetValue(e.Id, out var old) ? e with { Id = old } : e)]);
    }

    private static Dictionary<string, string> First(IReadOnlyDictionary<string, string> renames)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (old, now) in renames) first.TryAdd(now, old);
        return first;
    }

    private static ushort Short(ulong hash) => unchecked((ushort)hash);

    // A part that is 0 hashes to 0: an event never seen and a variable still at rest leave no trace.
    private static ulong Hash(string name, double value)
    {
        var bits = BitConverter.DoubleToUInt64Bits(value);
        if (bits == 0) return 0;
        var hash = 0xCBF29CE484222325UL;
        foreach (var c in name) hash = unchecked((hash ^ c) * 0x100000001B3UL);
        return Mix(unchecked(hash + Mix(bits)));
    }

    private static ulong Mix(ulong x)
    {
        unchecked
        {
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
            return x ^ (x >> 31);
        }
    }
}
