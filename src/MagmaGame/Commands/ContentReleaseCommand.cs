using System.CommandLine;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Printing;
using MagmaGame.Releases;

namespace MagmaGame.Commands;

/// <summary><c>magma content release</c>: what a new version of the content breaks.</summary>
internal static class ContentReleaseCommand
{
    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var against = new Option<string>("--against")
        {
            Description = "The version that was published: a folder that holds 'content' and 'seeds'.",
            HelpName = "DIR",
            Required = true,
        };
        var journals = new Option<string?>("--journals") { Description = "Play every game kept in this folder again by both versions.", HelpName = "DIR" };
        var format = OneOf.Option("--format", "How to print what is found: for people or for programs.", "text", "json");
        var command = new DocumentedCommand("release", "Tell what a new version of the content breaks for games that were kept.",
            "magma content release --against ../published",
            "magma content release --against ../published --journals ~/.local/share/magma/runs",
            "magma content release --content ../mine --against ../published --format json")
        {
            against, journals, format,
        };
        command.SetAction(result =>
        {
            if (result.GetValue(journals) is "") throw new CommandFailure("--journals needs the name of a folder.");
            var old = LoadedContent.Load(ContentPlace.Find(result.GetRequiredValue(against), console, against.Name)).Catalogue;
            var now = LoadedContent.LoadToWorkOn(result.GetValue(content), console);
            var report = new CheckedRelease(old, now, console).Run(result.GetValue(journals));
            if (result.GetRequiredValue(format) == "json") console.Out.WriteLine(report.Json());
            else
            {
                var page = PrintedPage.Of(console);
                foreach (var line in report.Lines())
                {
                    if (line.StartsWith(' ')) page.Verbatim(line);
                    else page.Line(line);
                }
            }
            return report.Breaks ? ExitCode.Findings : ExitCode.Done;
        });
        return command;
    }
}
