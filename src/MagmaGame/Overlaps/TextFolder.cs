using System.Text;
using MagmaGame.Authoring.Overlaps;
using MagmaGame.Files;

namespace MagmaGame.Overlaps;

/// <summary>Reads the texts of files and folders.</summary>
internal static class TextFolder
{
    /// <summary>How the files end in which we write.</summary>
    public static readonly string[] OurEndings = [".yaml", ".yml", ".md", ".cs", ".txt"];

    /// <summary>How the files of essays end.</summary>
    public static readonly string[] EssayEndings = [".txt"];

    private const int MostBytes = 16 * 1024 * 1024;
    private const int DeepestFolder = 32;

    private static readonly string[] Made = ["bin", "obj", "node_modules", "artifacts", ".git"];

    /// <summary>The texts in a folder and those below it, by path; those of folders that hold what programs make are left out.</summary>
    /// <param name="path">The folder, or one file, which is read however it ends.</param>
    /// <param name="name">What the path is called in the names of texts.</param>
    /// <param name="endings">How a file must end to be read.</param>
    /// <param name="deep">Whether folders below it are read too.</param>
    /// <exception cref="CommandFailure">Something cannot be read.</exception>
    public static IEnumerable<NamedText> Read(string path, string name, string[] endings, bool deep)
    {
        if (File.Exists(path)) return [new NamedText(name, TextOf(path))];
        List<(string Path, string Name)> files = [];
        Gather(path, name, endings, deep ? DeepestFolder : 0, files);
        return files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => new NamedText(file.Name, TextOf(file.Path)));
    }

    private static void Gather(string folder, string name, string[] endings, int depth, List<(string Path, string Name)> files)
    {
        try
        {
            files.AddRange(from path in Directory.EnumerateFiles(folder)
                           where Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                           select (path, Named(path)));
            if (depth == 0) return;
            foreach (var below in Directory.EnumerateDirectories(folder))
                if (Array.IndexOf(Made, Path.GetFileName(below)) < 0) Gather(below, Named(below), endings, depth - 1, files);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("read", folder, e, "All of it must be readable to be looked through.");
        }

        string Named(string path) => name.Length == 0 ? Path.GetFileName(path) : $"{name}/{Path.GetFileName(path)}";
    }

    private static string TextOf(string path)
    {
        try
        {
            var bytes = BoundedFile.Read(path, MostBytes + 1);
            if (bytes.Length > MostBytes) throw new CommandFailure($"{path} is too large: a text may have {MostBytes / 1024 / 1024} MB.");
            return Encoding.UTF8.GetString(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("read", path, e, "All of it must be readable to be looked through.");
        }
    }
}
