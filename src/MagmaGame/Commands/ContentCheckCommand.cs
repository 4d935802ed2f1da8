using System.CommandLine;
using MagmaGame.Consoles;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Contents;

namespace MagmaGame.Commands;

/// <summary><c>magma content check</c>: everything that is wrong with the content.</summary>
internal static class ContentCheckCommand
{
    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var path = new Argument<string?>("PATH")
        {
            Description = "A folder that holds 'content' and 'seeds', or one file of it (default: what the game would use).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = OneOf.Option("--format", "How to print what is found: for people, for programs, for code hosts and editors.",
            "text", "json", "sarif");
        var failOn = OneOf.Option("--fail-on", "The least that makes the exit code 1.", "warning", "error", "hint");
        var command = new DocumentedCommand("check", "Find every mistake in the content, with its place.",
            "magma content check",
            "magma content check content/events/security.yaml",
            "magma content check ../my-content --format sarif --fail-on error")
        {
            path, format, failOn,
        };
        command.SetAction(result =>
        {
            if (result.GetValue(path) is not null && result.GetValue(content) is not null)
                throw new CommandFailure("Name the content once: as PATH or with --content.");
            var place = ContentPlace.Find(result.GetValue(path) ?? result.GetValue(content), console);
            return Run(place, result.GetRequiredValue(format), LeastOf(result.GetRequiredValue(failOn)), console);
        });
        return command;
    }

    private static int Run(ContentPlace place, string format, Severity least, IConsoleStreams console)
    {
        var files = ContentReading.Read(place);
        var result = ContentLoader.Load(files);
        var found = result.Diagnostics.Where(d => IsWanted(d, place)).ToList();
        var allowed = result.Allowed.Where(a => IsWanted(a.Diagnostic, place)).ToList();
        if (format == "json") console.Out.WriteLine(DiagnosticJson.Write(found));
        else if (format == "sarif") console.Out.WriteLine(DiagnosticSarif.Write(found, allowed, files, VersionText.Version));
        else
        {
            console.Out.Write(new DiagnosticPrinter(files).Print(found));
            if (found.Count > 0) console.Out.WriteLine();
            console.Out.WriteLine($"{Checked(place, files)}: {Count(found, Severity.Error)}, {Count(found, Severity.Warning)}, {Count(found, Severity.Hint)}{(allowed.Count > 0 ? $"; {allowed.Count} allowed" : "")}.");
        }
        return found.Exists(d => d.Severity <= least) ? ExitCode.Findings : ExitCode.Done;
    }

    private static bool IsWanted(Diagnostic diagnostic, ContentPlace place) => place.OnlyFile is null || diagnostic.Path == place.OnlyFile;

    private static Severity LeastOf(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        _ => Severity.Hint,
    };

    private static string Checked(ContentPlace place, ContentFiles files) => place.OnlyFile ?? $"{files.All.Length} files";

    private static string Count(List<Diagnostic> found, Severity severity)
    {
        var count = found.Count(d => d.Severity == severity);
        var word = severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "hint",
        };
        return count == 1 ? $"1 {word}" : $"{count} {word}s";
    }
}
