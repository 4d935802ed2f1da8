using System.Globalization;
using MagmaGame.Content.Schemas;

namespace MagmaGame.Content.Loading;

/// <summary>
/// FNV-1a over the paths and texts of the files that bear on play. Line breaks are taken as one character and the byte order
/// mark not at all, so that a checkout on another system has the same hash; nor is the first line that names an editor's schema,
/// which moves nothing in any world.
/// </summary>
internal sealed class ContentHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private ulong _hash = Offset;

    /// <summary>The hash of one file, which can be worked out beside others.</summary>
    public static ulong Of(string path, string text) =>
        Mix(Mix(Mix(Offset, path), "\0"), text.AsSpan(SchemaLine.LengthIn(text)));

    /// <summary>Takes in the hash of the next file.</summary>
    public void Add(ulong file)
    {
        for (var shift = 0; shift < 64; shift += 8) _hash = (_hash ^ ((file >> shift) & 0xFF)) * Prime;
    }

    public override string ToString() => _hash.ToString("x16", CultureInfo.InvariantCulture);

    private static ulong Mix(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            hash = (hash ^ (byte)c) * Prime;
            if (c > 0xFF) hash = (hash ^ (uint)(c >> 8)) * Prime;
        }
        return hash;
    }
}
