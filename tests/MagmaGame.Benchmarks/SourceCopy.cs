namespace MagmaGame.Benchmarks;

/// <summary>
/// A copy of the game's sources without the lists of locked packages: compiling ahead of time for one kind of machine needs
/// packages that those lists do not name, and a measurement must not change the checkout.
/// </summary>
internal static class SourceCopy
{
    private static readonly string[] Folders = ["src", "content", "seeds"];

    /// <summary>Copies from <paramref name="root"/> into <paramref name="target"/>, which is returned.</summary>
    public static string WithoutLocks(string root, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(root, "Directory.*.props").Append(Path.Combine(root, ".editorconfig")))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        foreach (var file in Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories)))
        {
            if (Path.GetFileName(file) == "packages.lock.json") continue;
            var copy = Path.Combine(target, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return target;
    }
}
