using MagmaGame.Consoles;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Fixes;
using MagmaGame.Content.Loading;
using MagmaGame.Contents;
using MagmaGame.Files;
using MagmaGame.Printing;

namespace MagmaGame.Fixing;

/// <summary>Shows what can be mended in content, asks, and writes it.</summary>
internal sealed class MendedContent(ContentPlace place, IConsoleStreams console)
{
    private readonly PrintedPage _page = PrintedPage.Of(console);

    /// <summary>Does it.</summary>
    /// <param name="files">The content.</param>
    /// <param name="found">What was found and may be mended.</param>
    /// <param name="yes">Whether to write without asking. Otherwise a person at a terminal is asked, and elsewhere nothing is written.</param>
    /// <returns>The content as it is then.</returns>
    /// <exception cref="CommandFailure">A file cannot be written; those before it are.</exception>
    public ContentFiles Run(ContentFiles files, IReadOnlyList<Diagnostic> found, bool yes)
    {
        var mended = ContentFixes.Find(files, found);
        if (mended.IsEmpty)
        {
            _page.Line("Nothing can be mended without judgement.");
            _page.Line();
            return files;
        }
        foreach (var file in mended)
        {
            console.Out.WriteLine(file.Diff());
            foreach (var gone in file.Mended) _page.Line($"{DiagnosticPrinter.Line(gone)} -> {gone.Kind.Fix!.Does}", "  ", "    ");
            _page.Line();
        }
        var count = mended.Sum(file => file.Mended.Length);
        var what = $"{(count == 1 ? "1 finding" : $"{count} findings")} in {(mended.Length == 1 ? "1 file" : $"{mended.Length} files")}";
        if (!yes && !Agrees(what)) return files;
        foreach (var file in mended) Write(file);
        _page.Line($"Mended {what}. Checked again:");
        _page.Line();
        return ContentFixes.Applied(files, mended);
    }

    private bool Agrees(string what)
    {
        if (!console.InputIsTerminal || !console.OutputIsTerminal)
        {
            _page.Line($"Nothing is written: --yes mends {what} as shown.");
            _page.Line();
            return false;
        }
        console.Out.Write($"Mend {what} as shown? [y/N] ");
        console.Out.Flush();
        var answer = console.In.ReadLine()?.Trim();
        console.Out.WriteLine();
        return answer is not null && (answer.Equals("y", StringComparison.OrdinalIgnoreCase) || answer.Equals("yes", StringComparison.OrdinalIgnoreCase));
    }

    // Only over what was checked.
    private void Write(FixedFile file)
    {
        var path = PathOf(file.Path);
        try
        {
            if (!file.Before.Span.SequenceEqual(BoundedFile.Read(path, file.Before.Length + 1)))
                throw new CommandFailure($"{path} was changed meanwhile, so it is left as it is. Check again.", ExitCode.Findings);
            WholeFile.Put(path, file.After.Span);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("write", path, e, "Nothing of this file was changed.");
        }
    }

    private string PathOf(string path)
    {
        const string content = "content/";
        return path.StartsWith(content, StringComparison.Ordinal)
            ? Path.Combine(place.ContentFolder, path[content.Length..])
            : Path.Combine(place.SeedsFolder, path["seeds/".Length..]);
    }
}
