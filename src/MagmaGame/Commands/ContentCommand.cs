using System.CommandLine;
using MagmaGame.Consoles;

namespace MagmaGame.Commands;

/// <summary><c>magma content</c>: what writers need.</summary>
internal static class ContentCommand
{
    public static Command Create(Option<string?> content, IConsoleStreams console) =>
        new DocumentedCommand("content", "Work on what the game says and does.", "magma content check")
        {
            ContentCheckCommand.Create(content, console),
            ContentExplainCommand.Create(content, console),
            ContentPreviewCommand.Create(content, console),
            ContentForecastCommand.Create(content, console),
            ContentSchemaCommand.Create(content, console),
            ContentNewCommand.Create(content, console),
            ContentGraphCommand.Create(content, console),
            ContentClaimsCommand.Create(content, console),
            ContentOverlapCommand.Create(content, console),
            ContentSpellCommand.Create(content, console),
            ContentWatchCommand.Create(content, console),
            ContentReleaseCommand.Create(content, console),
            ContentPlaytestCommand.Create(content, console),
        };
}
