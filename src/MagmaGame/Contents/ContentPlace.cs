using MagmaGame.Consoles;
using MagmaGame.Files;
using MagmaGame.Naming;

namespace MagmaGame.Contents;

/// <summary>Where content is: the folder that writers edit, and the seeds that go with it.</summary>
/// <param name="ContentFolder">The folder with <c>model</c>, <c>events</c> and so on.</param>
/// <param name="SeedsFolder">The folder with the source essays' registers.</param>
/// <param name="Only">The one file or folder within that a check was asked for, as the diagnostics name it; null for all.</param>
internal sealed record ContentPlace(string ContentFolder, string SeedsFolder, string? Only = null)
{
    private const string Content = "content";
    private const string Seeds = "seeds";

    /// <summary>Finds the content: the one given, else that beside the program, else that of a folder above the current one.</summary>
    /// <param name="given">A folder that holds <c>content</c>, or is it; or one file of it; null when none was given.</param>
    /// <param name="console">Tells where we are.</param>
    /// <exception cref="CommandFailure">There is none.</exception>
    /// <param name="option">The option that gave it, for what is said when there is none.</param>
    public static ContentPlace Find(string? given, IConsoleStreams console, string option = "--content")
    {
        var shipped = BesideProgram(console) ?? Above(console.CurrentFolder);
        if (given is not null) return Given(given, console, shipped, option);
        return shipped ?? throw new CommandFailure(
            $"There is no content: neither beside the program ({console.ProgramFolder}) nor in this folder or above it. "
            + "Name a folder that holds 'content' and 'seeds': magma --content DIR.");
    }

    /// <summary>Finds the content that writers work on: the one given, else that of the current folder or one above it, else that beside
    /// the program, which in a checkout is only a copy.</summary>
    /// <param name="given">As for <see cref="Find"/>.</param>
    /// <param name="console">Tells where we are.</param>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static ContentPlace FindToWorkOn(string? given, IConsoleStreams console) =>
        (given is null ? Above(console.CurrentFolder) : null) ?? Find(given, console);

    /// <summary>Finds the content that a path is, or lies in.</summary>
    /// <param name="given">A folder that holds <c>content</c>, or is it; or a file or folder of it, named from here or, with
    /// <paramref name="content"/>, as the diagnostics name it.</param>
    /// <param name="content">Where the content is, as for <see cref="Find"/>; null when the path alone tells.</param>
    /// <param name="console">Tells where we are.</param>
    /// <exception cref="CommandFailure">There is no such path, or it lies in no content, or not in this one.</exception>
    public static ContentPlace FindPart(string given, string? content, IConsoleStreams console)
    {
        if (given.Length == 0) throw new CommandFailure("PATH needs the name of a file or folder.");
        if (content is not null) return Find(content, console).Part(given, console);
        var shipped = BesideProgram(console) ?? Above(console.CurrentFolder);
        var path = Existing(given, console.CurrentFolder);
        if (path is null) throw Missing(given, console.CurrentFolder);
        if (File.Exists(path)) return OfFile(path, shipped);
        return Whole(path, shipped) ?? Around(path, path, shipped) ?? throw HoldsNone(given);
    }

    /// <summary>Whether a check of this place tells what is found in a file.</summary>
    /// <param name="path">The file, as the diagnostics name it.</param>
    public bool Covers(string path) => Only is null || PathNames.IsWithin(path, Only, '/');

    // From where we are, else as the diagnostics name it, else as it lies in the folder of the content.
    private ContentPlace Part(string given, IConsoleStreams console)
    {
        string[] starts = [console.CurrentFolder, Path.GetDirectoryName(ContentFolder) ?? ContentFolder, ContentFolder];
        List<string> found = [.. starts.Select(start => Existing(given, start)).OfType<string>()];
        if (found.Count == 0) throw Missing(given, console.CurrentFolder);
        return found.Select(Within).FirstOrDefault(place => place is not null)
            ?? throw new CommandFailure($"{given} does not lie in {ContentFolder}, which --content names. Leave out one of the two.");
    }

    private ContentPlace? Within(string path)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        if (path.Equals(ContentFolder, PathNames.Comparison) || path.Equals(Path.GetDirectoryName(ContentFolder), PathNames.Comparison)) return this with { Only = null };
        foreach (var (name, folder) in ((string, string)[])[(Content, ContentFolder), (Seeds, SeedsFolder)])
            if (PathNames.IsWithin(path, folder, Path.DirectorySeparatorChar)) return this with { Only = NameOf(name, folder, path) };
        return null;
    }

    private static ContentPlace Given(string given, IConsoleStreams console, ContentPlace? shipped, string option)
    {
        if (given.Length == 0) throw new CommandFailure($"{option} needs the name of a folder.");
        var path = Existing(given, console.CurrentFolder);
        if (path is null) throw new CommandFailure($"There is no folder {given}. {option} names a folder that holds 'content' and 'seeds'.");
        return File.Exists(path) ? OfFile(path, shipped) : Whole(path, shipped) ?? throw HoldsNone(given);
    }

    private static ContentPlace? Whole(string path, ContentPlace? shipped) =>
        Directory.Exists(Path.Combine(path, Content)) ? Of(Path.Combine(path, Content), shipped)
        : LooksLikeContent(path) ? Of(path, shipped)
        : null;

    private static ContentPlace OfFile(string path, ContentPlace? shipped) => Around(path, Path.GetDirectoryName(path), shipped)
        ?? throw new CommandFailure($"The file {path} does not lie in a content folder, so it cannot be checked with what it refers to.");

    private static ContentPlace? Around(string path, string? start, ContentPlace? shipped)
    {
        path = Path.TrimEndingDirectorySeparator(path);
        for (var folder = start is null ? null : Path.TrimEndingDirectorySeparator(start); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (LooksLikeContent(folder)) return Of(folder, shipped) with { Only = NameOf(Content, folder, path) };
            if (string.Equals(Path.GetFileName(folder), Seeds, PathNames.Comparison) && Path.GetDirectoryName(folder) is { } above
                && Directory.Exists(Path.Combine(above, Content)))
            {
                return Of(Path.Combine(above, Content), shipped) with { Only = NameOf(Seeds, folder, path) };
            }
        }
        return null;
    }

    private static string NameOf(string root, string folder, string path) => path.Equals(folder, PathNames.Comparison) ? root : ContentReading.Name(root, folder, path);

    private static CommandFailure Missing(string given, string from) =>
        new($"There is no {(Path.HasExtension(given) ? "file" : "file or folder")} {given}.{Beside(given.Replace('\\', '/'), from)} PATH names a folder that holds 'content' and 'seeds', or a file or folder of the content.");

    // What stands where the path should, if its name is near.
    private static string Beside(string given, string from)
    {
        var folder = Path.GetDirectoryName(FullPath(given, from));
        if (folder is null || !Directory.Exists(folder)) return "";
        var near = Suggestion.Nearest(Path.GetFileName(given), Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)));
        return near is null ? "" : $" Did you mean '{Path.Combine(Path.GetDirectoryName(given) ?? "", near)}'?";
    }

    private static CommandFailure HoldsNone(string given) => new(
        $"The folder {given} holds no content: there is no folder 'content' in it, nor 'model' or 'events'.");

    // Paths are often copied from where they are written with backslashes.
    private static string? Existing(string given, string from)
    {
        string[] ways = [FullPath(given, from), FullPath(given.Replace('\\', '/'), from)];
        return Array.Find(ways, Path.Exists);
    }

    private static ContentPlace Of(string content, ContentPlace? shipped)
    {
        string[] seeds = [Path.Combine(content, "..", Seeds), Path.Combine(content, Seeds)];
        return new ContentPlace(
            content, Array.Find(seeds, Directory.Exists) is { } found ? Path.GetFullPath(found) : shipped?.SeedsFolder ?? seeds[0]);
    }

    private static ContentPlace? BesideProgram(IConsoleStreams console) => In(console.ProgramFolder);

    private static ContentPlace? Above(string start)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            if (In(folder) is { } found) return found;
        return null;
    }

    private static ContentPlace? In(string folder)
    {
        var (content, seeds) = (Path.Combine(folder, Content), Path.Combine(folder, Seeds));
        return Directory.Exists(content) && Directory.Exists(seeds) ? new ContentPlace(content, seeds) : null;
    }

    private static bool LooksLikeContent(string folder) =>
        Directory.Exists(Path.Combine(folder, "model")) || Directory.Exists(Path.Combine(folder, "events"));

    private static string FullPath(string path, string current)
    {
        try
        {
            return Path.GetFullPath(path, current);
        }
        catch (ArgumentException)
        {
            throw new CommandFailure("This is no name of a file or folder: it holds a sign that none may have.");
        }
    }
}
