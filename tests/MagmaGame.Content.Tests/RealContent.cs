using MagmaGame.Content.Loading;

namespace MagmaGame.Content.Tests;

/// <summary>The content of this repository, found by walking up from the tests to the solution.</summary>
internal static class RealContent
{
    public static string Root { get; } = FindRoot();

    public static ContentFiles Files { get; } = new(
        new[] { "content", "seeds" }
            .Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(path => new ContentFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllBytes(path))));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MagmaGame.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
