using System.CommandLine;
using System.Text;
using MagmaGame.Authoring.Claims;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Files;
using MagmaGame.Naming;
using MagmaGame.Printing;

namespace MagmaGame.Commands;

/// <summary><c>magma content claims</c>: which ideas of the register are used where, and which are not.</summary>
internal static class ContentClaimsCommand
{
    private const int MostBytes = 256 * 1024 * 1024;

    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var document = new Option<string?>("--document") { Description = "Only the ideas of one essay.", HelpName = "ID" };
        var unused = new Option<bool>("--unused") { Description = "Only the ideas that nothing carries." };
        var format = OneOf.Option("--format", "For people, for programs, or the table of seeds/README.md.", "text", "json", "markdown");
        var playtest = new Option<string?>("--playtest") { Description = "Tell what a playtest met: what 'playtest --format json' has written.", HelpName = "FILE" };
        var command = new DocumentedCommand("claims", "Show which ideas of the essays are used where.",
            "magma content claims", "magma content claims --document plan --unused", "magma content claims --format markdown")
        {
            document, unused, format, playtest,
        };
        command.SetAction(result =>
        {
            var shape = result.GetRequiredValue(format);
            var onlyUnused = result.GetValue(unused);
            if (shape == "markdown" && (onlyUnused || result.GetValue(playtest) is not null))
                throw new CommandFailure("The table of --format markdown is of all ideas: it goes with neither --unused nor --playtest.");
            var catalogue = LoadedContent.LoadToWorkOn(result.GetValue(content), console);
            if (result.GetValue(document) is { } id && catalogue.Documents.All(d => d.Id != id))
                throw CatalogueNames.Unknown("document", id, [.. catalogue.Documents.Select(d => d.Id)]);
            var coverage = ClaimCoverage.Of(catalogue, result.GetValue(document));
            var played = result.GetValue(playtest) is { } file ? Played(file, console) : null;
            if (shape == "markdown") console.Out.Write(ClaimTable.Of(coverage));
            else if (shape == "json") console.Out.WriteLine(ClaimJson.Write(onlyUnused ? coverage.Unused : coverage.Claims, coverage, played));
            else
            {
                var text = new ClaimsText(coverage, played, PrintedPage.Of(console));
                if (onlyUnused) text.Unused();
                else text.Whole();
            }
            return ExitCode.Done;
        });
        return command;
    }

    private static PlayedClaims Played(string file, IConsoleStreams console)
    {
        const string advice = "'magma content playtest --format json' writes such a file.";
        if (file.Length == 0) throw new CommandFailure("--playtest needs the name of a file.");
        var path = Path.GetFullPath(file, console.CurrentFolder);
        try
        {
            return PlayedClaims.Read(Encoding.UTF8.GetString(BoundedFile.Read(path, MostBytes)));
        }
        catch (FormatException e)
        {
            throw new CommandFailure($"{file} is no playtest: {e.Message}. {advice}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.OfFile("read", path, e, advice);
        }
    }
}
