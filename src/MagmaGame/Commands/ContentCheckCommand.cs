using System.CommandLine;
using MagmaGame.Consoles;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Contents;
using MagmaGame.Fixing;
using MagmaGame.Printing;

namespace MagmaGame.Commands;

/// <summary><c>magma content check</c>: everything that is wrong with the content.</summary>
internal static class ContentCheckCommand
{
    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var path = new Argument<string?>("PATH")
        {
            Description = "A folder that holds 'content' and 'seeds', or one file or folder of it, such as content/events (default: those of the current folder or of one above it, else what the game uses).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = OneOf.Option("--format", "How to print what is found: for people, for programs, for code hosts and editors.",
            "text", "json", "sarif");
        var failOn = OneOf.Option("--fail-on", "The least that makes the exit code 1.", "warning", "error", "hint");
        var baseline = new Option<string?>("--baseline") { Description = "Tell only what this file does not know.", HelpName = "FILE" };
        var writeBaseline = new Option<string?>("--write-baseline") { Description = "Write all that is found into such a file.", HelpName = "FILE" };
        var fix = new Option<bool>("--fix") { Description = "Mend what needs no judgement: shows each change and asks." };
        var yes = new Option<bool>("--yes") { Description = "With --fix: write the changes without asking." };
        var command = new DocumentedCommand("check", "Find every mistake in the content, with its place.",
            "magma content check",
            "magma content check content/events/security.yaml",
            "magma content check ../my-content --format sarif --fail-on error",
            "magma content check --fix",
            "magma content check --write-baseline known.txt",
            "magma content check --baseline known.txt")
        {
            path, format, failOn, baseline, writeBaseline, fix, yes,
        };
        command.SetAction(result =>
        {
            var place = result.GetValue(path) is { } part
                ? ContentPlace.FindPart(part, result.GetValue(content), console)
                : ContentPlace.FindToWorkOn(result.GetValue(content), console);
            var known = FileOf(result, baseline, console);
            if (result.GetValue(yes) && !result.GetValue(fix)) throw new CommandFailure("--yes goes with --fix.");
            if (result.GetValue(fix))
            {
                if (result.GetRequiredValue(format) != "text" || result.GetValue(writeBaseline) is not null)
                    throw new CommandFailure("--fix goes with no other format than text, and writes no baseline.");
                Fix(place, known, result.GetValue(yes), console);
            }
            if (FileOf(result, writeBaseline, console) is not { } toWrite)
                return Run(place, result.GetValue(path) is not null || result.GetValue(content) is not null, result.GetRequiredValue(format), LeastOf(result.GetRequiredValue(failOn)), known, console);
            if (known is not null) throw new CommandFailure("A baseline is either read or written: --baseline or --write-baseline.");
            if (place.Only is not null) throw new CommandFailure("A baseline is of all the content: --write-baseline takes no part of it as PATH.");
            return Write(place, toWrite, console);
        });
        return command;
    }

    private static int Run(ContentPlace place, bool isNamed, string format, Severity least, string? baseline, IConsoleStreams console)
    {
        var known = baseline is null ? null : BaselineFile.Read(baseline);
        var files = ContentReading.Read(place);
        var result = ContentLoader.Load(files);
        var (fresh, knownCount, stale) = known?.Compare(result.Diagnostics, files) ?? (result.Diagnostics, 0, []);
        var found = fresh.Where(d => IsWanted(d, place)).ToList();
        var allowed = result.Allowed.Where(a => IsWanted(a.Diagnostic, place)).ToList();
        if (format == "json") console.Out.WriteLine(DiagnosticJson.Write(found));
        else if (format == "sarif") console.Out.WriteLine(DiagnosticSarif.Write(found, allowed, files, ProgramVersion.Text));
        else
        {
            console.Out.Write(new DiagnosticPrinter(files).Print(found));
            if (found.Count > 0) console.Out.WriteLine();
            console.Out.WriteLine(
                $"{Checked(place, files, isNamed, console)}: {FindingCount.OfEach(found)}"
                + $"{(allowed.Count > 0 ? $"; {allowed.Count} allowed" : "")}{(known is null ? "" : $"; {knownCount} in the baseline")}.");
        }
        // Beside what programs read, and no reason to fail: what is stale was mended.
        foreach (var entry in stale)
            Complaint.Note(console, $"No longer found, so the baseline need not hold it: {entry.Fingerprint} {entry.Words}");
        return found.Exists(d => d.Severity <= least) ? ExitCode.Findings : ExitCode.Done;
    }

    private static void Fix(ContentPlace place, string? baseline, bool yes, IConsoleStreams console)
    {
        var known = baseline is null ? null : BaselineFile.Read(baseline);
        var files = ContentReading.Read(place);
        var found = ContentLoader.Load(files).Diagnostics;
        var fresh = known?.Compare(found, files).New ?? found;
        new MendedContent(place, console).Run(files, [.. fresh.Where(d => IsWanted(d, place))], yes);
    }

    private static int Write(ContentPlace place, string baseline, IConsoleStreams console)
    {
        var files = ContentReading.Read(place);
        var found = ContentLoader.Load(files).Diagnostics;
        BaselineFile.Write(baseline, Baseline.Write(found, files));
        console.Out.WriteLine($"{baseline} holds {(found.Length == 1 ? "1 finding" : $"{found.Length} findings")}.");
        return ExitCode.Done;
    }

    private static string? FileOf(ParseResult result, Option<string?> option, IConsoleStreams console) => result.GetValue(option) switch
    {
        null => null,
        "" => throw new CommandFailure($"{option.Name} needs the name of a file."),
        var name => Path.GetFullPath(name, console.CurrentFolder),
    };

    private static bool IsWanted(Diagnostic diagnostic, ContentPlace place) => place.Covers(diagnostic.Path);

    internal static Severity LeastOf(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        _ => Severity.Hint,
    };

    // Whoever did not stand in the folder and did not name it may have thought of another.
    private static string Checked(ContentPlace place, ContentFiles files, bool isNamed, IConsoleStreams console)
    {
        if (place.Only is { } part) return part;
        var isHere = Path.GetDirectoryName(place.ContentFolder) == Path.TrimEndingDirectorySeparator(console.CurrentFolder);
        return isNamed || isHere ? $"{files.All.Length} files" : $"{files.All.Length} files of {place.ContentFolder}";
    }
}
