namespace MagmaGame.Tests;

/// <summary>The repository the tests were built from.</summary>
internal static class Repository
{
    public static string File(string path)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (System.IO.File.Exists(Path.Combine(folder, "MagmaGame.sln"))) return Path.Combine(folder, path);
        throw new InvalidOperationException("The tests do not run within the repository.");
    }
}
