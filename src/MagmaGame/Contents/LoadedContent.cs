using MagmaGame.Consoles;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Simulation.Catalogues;

namespace MagmaGame.Contents;

/// <summary>Content ready for a command.</summary>
internal static class LoadedContent
{
    /// <summary>The catalogue; when there is none, every error is told and the command ends.</summary>
    /// <exception cref="CommandFailure">Content cannot be read or has errors.</exception>
    public static Catalogue Load(string? given, IConsoleStreams console)
    {
        var place = ContentPlace.Find(given, console);
        var files = ContentReading.Read(place);
        var result = ContentLoader.Load(files);
        if (result.Catalogue is { } catalogue) return catalogue;
        var errors = result.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        throw new CommandFailure(
            $"The content in {place.ContentFolder} has {Count(errors.Count)}, so the game does not start. "
            + "Mend what is shown above; 'magma content check' shows it again.",
            ExitCode.Findings)
        {
            Details = new DiagnosticPrinter(files).Print(errors),
        };
    }

    private static string Count(int errors) => errors == 1 ? "an error" : $"{errors} errors";
}
