using MagmaGame.Asking;
using MagmaGame.Consoles;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Schemas;
using MagmaGame.Files;
using MagmaGame.Printing;

namespace MagmaGame.Contents;

/// <summary>Shows what would be written into the content, and writes it once that is confirmed.</summary>
/// <param name="place">Where the content is.</param>
/// <param name="loaded">The content as it is.</param>
/// <param name="console">Where to show it.</param>
internal sealed class NewContent(ContentPlace place, LoadedContent loaded, IConsoleStreams console)
{
    /// <summary>Shows, asks and writes.</summary>
    /// <param name="path">The file, as diagnostics name it: <c>content/events/lab.yaml</c>.</param>
    /// <param name="bytes">The whole file as it would be.</param>
    /// <param name="shown">What is new in it.</param>
    /// <param name="isSure">Whether the command line has confirmed it.</param>
    /// <param name="questions">Asks; null when nobody can be asked.</param>
    /// <returns>Whether it was written.</returns>
    /// <exception cref="CommandFailure">The check is against it, nobody has confirmed it, or it cannot be written.</exception>
    public bool Offer(string path, byte[] bytes, string shown, bool isSure, IQuestions? questions)
    {
        var page = PrintedPage.Of(console);
        var files = loaded.Files.With(new ContentFile(path, bytes));
        var result = ContentLoader.Load(files);
        // Loaded to play, content has not been proved; what the check says of it already is no news.
        var known = ContentLoader.Load(loaded.Files).Diagnostics.Select(Words).ToHashSet(StringComparer.Ordinal);
        var fresh = result.Diagnostics.Where(d => !known.Contains(Words(d))).ToList();
        if (result.Catalogue is not { } catalogue)
        {
            var isNew = fresh.Exists(d => d.Severity == Severity.Error);
            throw new CommandFailure(
                isNew
                    ? $"The check is against it, so nothing is written into {path}."
                    : $"The content has errors as it is, so nothing is written into {path}. Mend what is shown above first.",
                ExitCode.Findings)
            {
                Details = new DiagnosticPrinter(files).Print(isNew ? fresh : [.. result.Diagnostics.Where(d => d.Severity == Severity.Error)]),
            };
        }
        var before = loaded.Files.Find(path);
        var onDisk = DiskPath(path);
        page.Line($"{(before is null ? "A new file" : "At the end of")} {onDisk}:");
        page.Line();
        foreach (var line in shown.TrimEnd('\n').Split('\n')) page.Verbatim(line);
        page.Line();
        // What is said of several places is told once.
        if (fresh.Count > 0) page.Line($"The check will say: {string.Join("; ", fresh.Select(d => $"{d.Code}, {d.Message}").CountBy(said => said).Select(said => said.Value == 1 ? said.Key : $"{said.Key} ({said.Value} times)"))}.");
        if (!isSure && questions is null) throw new CommandFailure("Nothing is written: add --yes to write it.");
        if (!isSure && !questions!.Truth("Write it?"))
        {
            page.Line("Nothing is written.");
            return false;
        }
        Write(onDisk, bytes, before);
        page.Line($"Written: {onDisk}");
        var schemas = Path.Combine(place.ContentFolder, "schemas");
        if (Directory.Exists(schemas)) SchemaFiles.Write(schemas, ContentSchemas.Files(catalogue));
        return true;
    }

    /// <summary>A file of the content on disk.</summary>
    /// <param name="path">As diagnostics name it.</param>
    public string DiskPath(string path) =>
        Path.GetFullPath(Path.Combine(place.ContentFolder, path["content/".Length..].Replace('/', Path.DirectorySeparatorChar)));

    private static void Write(string path, byte[] bytes, ContentFile? before)
    {
        try
        {
            if (before is null)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                WholeFile.Put(path, bytes, overwrite: false);
                return;
            }
            if (!BoundedFile.Read(path, before.Bytes.Length + 1).AsSpan().SequenceEqual(before.Bytes.Span))
                throw new CommandFailure($"{path} has changed since it was read. Nothing is written; try again.", ExitCode.Findings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("write", path, e, "Name another file: --file FILE.");
        }
        WholeFile.Write(path, bytes);
    }

    private static string Words(Diagnostic diagnostic) => $"{diagnostic.Path} {diagnostic.Code} {diagnostic.LogicalPath} {diagnostic.Message}";
}
