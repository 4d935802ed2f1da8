using System.CommandLine;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Watching;

namespace MagmaGame.Commands;

/// <summary><c>magma content watch</c>: the check, again and again while somebody writes.</summary>
internal static class ContentWatchCommand
{
    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var path = new Argument<string?>("PATH")
        {
            Description = "A folder that holds 'content' and 'seeds', or one file of it (default: those of the current folder or of one above it, else what the game uses).",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var failOn = OneOf.Option("--fail-on", "The least that makes the exit code 1 if it is left at the end.", "warning", "error", "hint");
        var poll = new Option<bool>("--poll") { Description = "Look every half second instead of being told: for drives that tell nothing." };
        var command = new DocumentedCommand("watch", "Check the content whenever a file of it is saved.",
            "magma content watch", "magma content watch content/events/security.yaml", "magma content watch ../my-content --poll")
        {
            path, failOn, poll,
        };
        command.SetAction(result =>
        {
            if (result.GetValue(path) is not null && result.GetValue(content) is not null)
                throw new CommandFailure("Name the content once: as PATH or with --content.");
            var place = ContentPlace.FindToWorkOn(result.GetValue(path) ?? result.GetValue(content), console);
            var least = ContentCheckCommand.LeastOf(result.GetRequiredValue(failOn));
            return new WatchedContent(place, result.GetValue(poll), console).Run() is { } worst && worst <= least ? ExitCode.Findings : ExitCode.Done;
        });
        return command;
    }
}
