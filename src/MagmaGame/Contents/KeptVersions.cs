using System.IO.Compression;
using System.Text.RegularExpressions;
using MagmaGame.Consoles;
using MagmaGame.Content.Loading;
using MagmaGame.Files;
using MagmaGame.Runs;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Contents;

/// <summary>Versions of the content that games were played with while they were written at, one archive for each beside the kept
/// games: with them such a game plays again, whatever the content has become.</summary>
internal sealed partial class KeptVersions
{
    private const int MostFiles = 50_000;
    private const int MostBytes = 4 * 1024 * 1024;

    private readonly Dictionary<string, GameRules?> _found = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly string _folder;

    private KeptVersions(string folder) => _folder = folder;

    /// <summary>Those beside the kept games.</summary>
    /// <exception cref="CommandFailure">There is no place for games.</exception>
    public static KeptVersions Of(IConsoleStreams console) =>
        new(Path.Combine(Path.GetDirectoryName(RunFolder.Find(console).FullPath)!, "versions"));

    /// <summary>Keeps a version, unless it is kept already.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Keep(ContentFiles files, string hash)
    {
        var path = PathOf(hash);
        if (File.Exists(path)) return;
        Directory.CreateDirectory(_folder);
        WholeFile.Put(path, Archive(files));
    }

    /// <summary>A version by its hash; null when it is not kept, or not what it is called.</summary>
    public GameRules? Find(string hash)
    {
        if (!Hash().IsMatch(hash)) return null;
        lock (_gate)
        {
            if (_found.TryGetValue(hash, out var known)) return known;
            return _found[hash] = Read(hash);
        }
    }

    private static ReadOnlySpan<byte> Archive(ContentFiles files)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files.All)
            {
                using var entry = archive.CreateEntry(file.Path, CompressionLevel.Fastest).Open();
                entry.Write(file.Bytes.Span);
            }
        }
        return bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
    }

    private GameRules? Read(string hash)
    {
        try
        {
            if (!File.Exists(PathOf(hash))) return null;
            using var archive = ZipFile.OpenRead(PathOf(hash));
            if (archive.Entries.Count > MostFiles) return null;
            var result = ContentLoader.Load(new ContentFiles(archive.Entries.Select(Read)));
            return result.Catalogue is { } catalogue && catalogue.ContentHash == hash ? new GameRules(catalogue) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return null;
        }
    }

    // What says that it is small may be large: no more than it says is read.
    private static ContentFile Read(ZipArchiveEntry entry)
    {
        var bytes = new byte[Math.Min(entry.Length, MostBytes)];
        using var text = entry.Open();
        return new ContentFile(entry.FullName, bytes.AsMemory(0, text.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)));
    }

    private string PathOf(string hash) => Path.Combine(_folder, hash + ".zip");

    [GeneratedRegex("^[0-9a-f]{16}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hash();
}
