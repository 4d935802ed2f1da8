using System.CommandLine;
using MagmaGame.Consoles;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Naming;
using MagmaGame.Printing;

namespace MagmaGame.Commands;

/// <summary><c>magma content explain</c>: what a code of the check means.</summary>
internal static class ContentExplainCommand
{
    public static Command Create(IConsoleStreams console)
    {
        var code = new Argument<string>("CODE") { Description = "The code of something that 'magma content check' found." };
        code.CompletionSources.Add([.. DiagnosticCatalogue.All.Select(kind => kind.Code)]);
        var command = new DocumentedCommand("explain", "What a finding means, with a wrong and a right example.",
            "magma content explain MG0203")
        {
            code,
        };
        command.SetAction(result =>
        {
            MarkdownText.Write(DiagnosticDocument.Of(Named(result.GetRequiredValue(code))), PrintedPage.Of(console));
            return ExitCode.Done;
        });
        return command;
    }

    private static DiagnosticKind Named(string code) => DiagnosticCatalogue.Find(code) ?? throw new CommandFailure(
        $"There is no code '{code}'.{Suggestion.For(code.ToUpperInvariant(), DiagnosticCatalogue.All.Select(kind => kind.Code))} "
        + "All of them are listed in content/diagnostics.md.");
}
