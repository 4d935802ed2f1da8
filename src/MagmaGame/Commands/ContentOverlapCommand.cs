using System.CommandLine;
using MagmaGame.Authoring.Overlaps;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Overlaps;
using MagmaGame.Printing;

namespace MagmaGame.Commands;

/// <summary><c>magma content overlap</c>: which words of ours stand in the essays in the same order.</summary>
internal static class ContentOverlapCommand
{
    private const string Readme = "README.md";

    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var essays = new Argument<string[]>("ESSAYS") { Description = "Folders with the essays as .txt files, or such files.", Arity = ArgumentArity.OneOrMore };
        var words = WholeNumber.Option("--words", EssayOverlap.FewestWords, EssayOverlap.MostWords, $"How many words in a row are too many (default {EssayOverlap.UsualWords}).");
        var also = new Option<string[]>("--also") { Description = "Look through this file or folder too; may be said again.", HelpName = "PATH" };
        var json = new Option<bool>("--json") { Description = "Print JSON for other programs." };
        var command = new DocumentedCommand("overlap", "Find words of ours that stand in the essays in the same order.",
            "magma content overlap ../essays", "magma content overlap ../essays --also src --also tests", "magma content overlap ../essays --words 6 --json")
        {
            essays, words, also, json,
        };
        command.SetAction(result =>
        {
            var length = (int)(result.GetValue(words) ?? EssayOverlap.UsualWords);
            var sources = result.GetRequiredValue(essays).SelectMany(given => Essays(given, console)).ToList();
            var texts = Ours(ContentPlace.FindToWorkOn(result.GetValue(content), console), result.GetValue(also) ?? [], console).ToList();
            var overlap = new EssayOverlap(sources, length);
            var runs = texts.SelectMany(overlap.In).ToList();
            if (result.GetValue(json)) console.Out.WriteLine(OverlapJson.Write(runs, length, texts.Count, sources.Count));
            else Print(runs, length, texts.Count, sources.Count, PrintedPage.Of(console));
            return runs.Count == 0 ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }

    private static void Print(List<SharedRun> runs, int length, int files, int essays, PrintedPage page)
    {
        foreach (var run in runs) page.Verbatim($"{run.Path}:{run.Line}: {run.Words}  ({run.Essay})");
        if (runs.Count > 0) page.Line();
        var found = runs.Count == 1 ? "1 run of" : runs.Count == 0 ? "No run of" : $"{runs.Count} runs of";
        page.Line($"{found} {length} or more words {(runs.Count > 1 ? "are" : "is")} shared with the essays. ({Count(files, "file")} of ours, {Count(essays, "essay")})");
        if (runs.Count > 0) page.Line("Facts and figures may be taken over; sentences may not.");
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static List<NamedText> Essays(string given, IConsoleStreams console)
    {
        var path = Existing(given, "ESSAYS", "Name the folder that holds the essays as .txt files.", console);
        var found = TextFolder.Read(path, File.Exists(path) ? Path.GetFileName(path) : "", TextFolder.EssayEndings, deep: false).ToList();
        return found.Count > 0 ? found : throw new CommandFailure(
            $"There are no essays in {given}: no file there ends in .txt, so nothing was checked. Name the folder that holds the essays.");
    }

    // The content, the registers and what is written beside them.
    private static IEnumerable<NamedText> Ours(ContentPlace place, string[] also, IConsoleStreams console)
    {
        var texts = TextFolder.Read(place.ContentFolder, "content", TextFolder.OurEndings, deep: true);
        if (Directory.Exists(place.SeedsFolder)) texts = texts.Concat(TextFolder.Read(place.SeedsFolder, "seeds", TextFolder.OurEndings, deep: true));
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(place.ContentFolder)) is { } around && File.Exists(Path.Combine(around, Readme)))
            texts = texts.Concat(TextFolder.Read(Path.Combine(around, Readme), Readme, TextFolder.OurEndings, deep: false));
        foreach (var given in also)
        {
            var path = Existing(given, "--also", "Name a file or folder that is there.", console);
            texts = texts.Concat(TextFolder.Read(path, Path.TrimEndingDirectorySeparator(given).Replace('\\', '/'), TextFolder.OurEndings, deep: true));
        }
        return texts.DistinctBy(text => text.Name, StringComparer.Ordinal);
    }

    private static string Existing(string given, string what, string advice, IConsoleStreams console)
    {
        if (given.Length == 0) throw new CommandFailure($"{what} needs the name of a file or folder.");
        if (given.Contains('\0', StringComparison.Ordinal)) throw new CommandFailure("This is no name of a file or folder: it holds a sign that none may have.");
        var path = Path.GetFullPath(given, console.CurrentFolder);
        return Directory.Exists(path) || File.Exists(path) ? path : throw new CommandFailure($"There is no file or folder {given}. {advice}");
    }
}
