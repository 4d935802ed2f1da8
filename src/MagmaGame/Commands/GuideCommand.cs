using System.CommandLine;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Naming;
using MagmaGame.Printing;

namespace MagmaGame.Commands;

/// <summary><c>magma guide</c>: the guides of the content.</summary>
internal static class GuideCommand
{
    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var name = new Argument<string?>("NAME") { Description = "Which guide (default: the only one, or a list).", Arity = ArgumentArity.ZeroOrOne };
        var command = new DocumentedCommand("guide", "Read a guide.", "magma guide", "magma guide player") { name };
        command.SetAction(result =>
        {
            var guides = LoadedContent.Load(result.GetValue(content), console).Guides;
            var page = PrintedPage.Of(console);
            var wanted = result.GetValue(name) ?? (guides.Count == 1 ? guides.Keys.First() : null);
            if (wanted is null)
            {
                if (guides.IsEmpty) throw new CommandFailure("This content has no guides.", ExitCode.Findings);
                page.Line("Guides; read one with 'magma guide NAME':");
                foreach (var (guide, text) in guides) page.Line(Title(text), $"  {guide}  ");
                return ExitCode.Done;
            }
            if (!guides.TryGetValue(wanted, out var markdown)) throw CatalogueNames.Unknown("guide", wanted, [.. guides.Keys]);
            MarkdownText.Write(markdown, page);
            return ExitCode.Done;
        });
        return command;
    }

    private static string Title(string markdown) => markdown.Split('\n').FirstOrDefault(line => line.StartsWith('#'))?.TrimStart('#', ' ') ?? "";
}
