using System.Globalization;

namespace MagmaGame.Content.Loading;

/// <summary>
/// FNV-1a over the paths and texts of the files that bear on play. Line breaks are taken as one character and the byte order
/// mark not at all, so that a checkout on another system has the same hash.
/// </summary>
internal sealed class ContentHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private ulong _hash = Offset;

    public void Add(string path, string text)
    {
        Mix(path);
        Mix("\0");
        Mix(text);
        Mix("\0");
    }

    public override string ToString() => _hash.ToString("x16", CultureInfo.InvariantCulture);

    private void Mix(string text)
    {
        var hash = _hash;
        foreach (var c in text)
        {
            hash = (hash ^ (byte)c) * Prime;
            if (c > 0xFF) hash = (hash ^ (uint)(c >> 8)) * Prime;
        }
        _hash = hash;
    }
}
