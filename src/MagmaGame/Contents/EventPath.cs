using MagmaGame.Authoring.Scaffolds;
using MagmaGame.Consoles;
using MagmaGame.Files;

namespace MagmaGame.Contents;

/// <summary>Which file an event is written into.</summary>
internal static class EventPath
{
    private const string Events = "content/events/";

    /// <summary>The file as diagnostics name it.</summary>
    /// <param name="given">A path to a file of events, or a name within their folder; null for the one named after the id's group.</param>
    /// <param name="draft">The event.</param>
    /// <param name="place">Where the content is.</param>
    /// <param name="console">Tells where we are.</param>
    /// <exception cref="CommandFailure">The file would not be one of events.</exception>
    public static string Of(string? given, EventDraft draft, ContentPlace place, IConsoleStreams console)
    {
        if (given is null) return $"{Events}{draft.Group}.yaml";
        var name = given.Replace('\\', '/');
        if (!name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith("/.yaml", StringComparison.OrdinalIgnoreCase) || name.Length <= ".yaml".Length)
            throw new CommandFailure($"--file: '{given}' does not end in .yaml, so the game would not read it.");
        var folder = Path.GetFullPath(Path.Combine(place.ContentFolder, "events"));
        // A path that leads there from where we are, else a name within.
        var within = name.StartsWith(Events, StringComparison.Ordinal) ? name[Events.Length..] : name;
        string[] ways = [Path.GetFullPath(name, console.CurrentFolder), Path.GetFullPath(within, folder)];
        return Array.Find(ways, way => way != folder && PathNames.IsWithin(way, folder, Path.DirectorySeparatorChar)) is { } found
            ? Events + Path.GetRelativePath(folder, found).Replace(Path.DirectorySeparatorChar, '/')
            : throw new CommandFailure($"--file: '{given}' does not lie in {folder}, where events are.");
    }
}
