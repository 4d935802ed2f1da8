using MagmaGame.Consoles;

namespace MagmaGame.Contents;

/// <summary>Where content is: the folder that writers edit, and the seeds that go with it.</summary>
/// <param name="ContentFolder">The folder with <c>model</c>, <c>events</c> and so on.</param>
/// <param name="SeedsFolder">The folder with the source essays' registers.</param>
/// <param name="OnlyFile">The one file a check was asked for, as the diagnostics name it; null for all.</param>
internal sealed record ContentPlace(string ContentFolder, string SeedsFolder, string? OnlyFile = null)
{
    private const string Content = "content";
    private const string Seeds = "seeds";

    /// <summary>Finds the content: the one given, else that beside the program, else that of a folder above the current one.</summary>
    /// <param name="given">A folder that holds <c>content</c>, or is it; or one file of it; null when none was given.</param>
    /// <param name="console">Tells where we are.</param>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static ContentPlace Find(string? given, IConsoleStreams console)
    {
        var shipped = BesideProgram(console) ?? Above(console.CurrentFolder);
        if (given is not null) return Given(given, console, shipped);
        return shipped ?? throw new CommandFailure(
            $"There is no content: neither beside the program ({console.ProgramFolder}) nor in this folder or above it. "
            + "Name a folder that holds 'content' and 'seeds': magma --content DIR.");
    }

    /// <summary>Finds the content that commands write into: the one given, else that of a folder above the current one, else that
    /// beside the program, which in a checkout is only a copy.</summary>
    /// <param name="given">As for <see cref="Find"/>.</param>
    /// <param name="console">Tells where we are.</param>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static ContentPlace FindToWrite(string? given, IConsoleStreams console) =>
        (given is null ? Above(console.CurrentFolder) : null) ?? Find(given, console);

    private static ContentPlace Given(string given, IConsoleStreams console, ContentPlace? shipped)
    {
        if (given.Length == 0) throw new CommandFailure("--content needs the name of a folder.");
        var path = FullPath(given, console.CurrentFolder);
        if (File.Exists(path)) return OfFile(path, shipped);
        if (!Directory.Exists(path))
            throw new CommandFailure($"There is no folder {given}. --content names a folder that holds 'content' and 'seeds'.");
        if (Directory.Exists(Path.Combine(path, Content))) return Of(Path.Combine(path, Content), shipped);
        if (LooksLikeContent(path)) return Of(path, shipped);
        throw new CommandFailure(
            $"The folder {given} holds no content: there is no folder 'content' in it, nor 'model' or 'events'.");
    }

    private static ContentPlace OfFile(string path, ContentPlace? shipped)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (LooksLikeContent(folder))
                return Of(folder, shipped) with { OnlyFile = ContentReading.Name(Content, folder, path) };
            if (string.Equals(Path.GetFileName(folder), Seeds, StringComparison.Ordinal) && Path.GetDirectoryName(folder) is { } above
                && Directory.Exists(Path.Combine(above, Content)))
            {
                return Of(Path.Combine(above, Content), shipped) with { OnlyFile = ContentReading.Name(Seeds, folder, path) };
            }
        }
        throw new CommandFailure($"The file {path} does not lie in a content folder, so it cannot be checked with what it refers to.");
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
            throw new CommandFailure("--content: this is no name of a folder.");
        }
    }
}
