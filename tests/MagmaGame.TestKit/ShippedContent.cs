using System.Text;
using System.Text.RegularExpressions;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;

namespace MagmaGame.TestKit;

/// <summary>The content that is shipped, as the checkout has it; loaded once per test run.</summary>
public static partial class ShippedContent
{
    /// <summary>The root of the checkout.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Its files: those of <c>content/</c> and <c>seeds/</c>.</summary>
    public static ContentFiles Files { get; } = new(
        from folder in (string[])["content", "seeds"]
        from path in Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        select new ContentFile(Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllBytes(path)));

    private static readonly Lazy<ContentResult> Loaded = new(() => ContentLoader.Load(Files));
    private static readonly Lazy<GameRules> Ready = new(() => new GameRules(Catalogue));

    /// <summary>What loading them gave.</summary>
    public static ContentResult Result => Loaded.Value;

    /// <summary>The catalogue.</summary>
    /// <exception cref="InvalidOperationException">The content has errors; they are in the message.</exception>
    public static Catalogue Catalogue => Result.Catalogue ?? throw new InvalidOperationException(
        string.Join('\n', Result.Diagnostics.Where(d => d.Severity == Severity.Error).Take(20)));

    /// <summary>The rules of play made from it.</summary>
    public static GameRules Rules => Ready.Value;

    /// <summary>Files of the scenarios and policies that name events, which cannot stand without them.</summary>
    public static IReadOnlySet<string> FilesNamingEvents { get; } = Catalogue.Scenarios
        .Where(s => s.Scenes.Length > 0 || (s.Decks?.Decks.Any(deck => deck.Only.Length > 0) ?? false))
        .Select(s => $"content/scenarios/{s.Id}.yaml")
        .Concat(Catalogue.Policies.Where(p => p.Choose.Length > 0).Select(p => $"content/policies/{p.Id}.yaml"))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The files whose texts ask about events.</summary>
    public static string[] AskOfEvents { get; } = ["content/outcomes.yaml", "content/debrief.yaml"];

    /// <summary>A file without what its texts ask about events: for libraries with events of their own, in which the shipped endings
    /// and questions would name events that are not there.</summary>
    public static ContentFile OfNoEvent(ContentFile file) => Array.IndexOf(AskOfEvents, file.Path) < 0 ? file : ContentFile.OfText(
        file.Path,
        EventMonth().Replace(EventAsked().Replace(Encoding.UTF8.GetString(file.Bytes.Span), "deferred"), "then"));

    [GeneratedRegex(@"(?:chose|seen)\([^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex EventAsked();

    [GeneratedRegex(@"\{month\.[a-z-]+\.[a-z.-]+\}", RegexOptions.None, 1000)]
    private static partial Regex EventMonth();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "MagmaGame.sln"))) return folder.FullName;
        throw new InvalidOperationException("MagmaGame.sln is not above the tests.");
    }
}
