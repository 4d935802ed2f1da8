using MagmaGame.Consoles;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Games;
using MagmaGame.Simulation.Catalogues;

namespace MagmaGame.Contents;

/// <summary>Content ready for a command.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Catalogue">What the game plays by.</param>
/// <param name="Files">The files it was made from.</param>
internal sealed record LoadedContent(ContentPlace Place, Catalogue Catalogue, ContentFiles Files)
{
    /// <summary>The catalogue; when there is none, every error is told and the command ends.</summary>
    /// <exception cref="CommandFailure">Content cannot be read or has errors.</exception>
    public static Catalogue Load(string? given, IConsoleStreams console) => Whole(given, console).Catalogue;

    /// <summary>The same with all that it was made from.</summary>
    /// <exception cref="CommandFailure">Content cannot be read or has errors.</exception>
    public static LoadedContent Whole(string? given, IConsoleStreams console) => Load(ContentPlace.Find(given, console));

    /// <summary>The same for a game: that which writers work on when they watch it, else that which all play.</summary>
    /// <exception cref="CommandFailure">Content cannot be read or has errors.</exception>
    public static LoadedContent ToPlay(GameWish wish, IConsoleStreams console) =>
        wish.Watch ? Load(ContentPlace.FindToWorkOn(wish.Content, console)) : Whole(wish.Content, console);

    /// <summary>The catalogue that writers work on, found as <see cref="ContentPlace.FindToWorkOn"/> does.</summary>
    /// <exception cref="CommandFailure">Content cannot be read or has errors.</exception>
    public static Catalogue LoadToWorkOn(string? given, IConsoleStreams console) => Load(ContentPlace.FindToWorkOn(given, console)).Catalogue;

    /// <summary>The same of a place.</summary>
    /// <exception cref="CommandFailure">Content cannot be read or has errors.</exception>
    public static LoadedContent Load(ContentPlace place)
    {
        var files = ContentReading.Read(place);
        var result = ContentLoader.LoadToPlay(files);
        if (result.Catalogue is { } catalogue) return new LoadedContent(place, catalogue, files);
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
