using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Games;

namespace MagmaGame.Terminal.Tests.Kit;

/// <summary>The content that ships, loaded once.</summary>
internal static class RealContent
{
    private static readonly Lazy<GameRules> Loaded = new(() => new GameRules(Load()));

    /// <summary>The root of the repository: where the solution stands.</summary>
    public static string Root { get; } = FindRoot();

    public static GameRules Rules => Loaded.Value;

    public static Catalogue Catalogue => Loaded.Value.Catalogue;

    private static Catalogue Load()
    {
        var files = new[] { "content", "seeds" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories))
            .Where(path => Path.GetExtension(path) is ".yaml" or ".md")
            .Select(path => new ContentFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        var result = ContentLoader.Load(new ContentFiles(files));
        return result.Catalogue ?? throw new InvalidOperationException(result.Diagnostics[0].ToString());
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MagmaGame.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
