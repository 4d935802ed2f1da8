namespace MagmaGame.Tests;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("magma-test-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text)
    {
        var path = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A copy of the shipped content and seeds.</summary>
    public void CopyContent()
    {
        foreach (var root in new[] { "content", "seeds" })
        {
            var from = System.IO.Path.Combine(AppContext.BaseDirectory, root);
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            {
                var to = File(System.IO.Path.Combine(root, System.IO.Path.GetRelativePath(from, file)));
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(to)!);
                System.IO.File.Copy(file, to);
            }
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
