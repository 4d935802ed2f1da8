using System.CommandLine;
using System.Text;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Files;
using MagmaGame.Naming;
using MagmaGame.Printing;
using MagmaGame.Reports.Assumptions;
using MagmaGame.Reports.Pages;
using MagmaGame.Simulation.Catalogues;

namespace MagmaGame.Commands;

/// <summary><c>magma guide</c>: the guides of the content, and the list of the model's constants, which is made from it.</summary>
internal static class GuideCommand
{
    private const string First = "player";

    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var name = new Argument<string?>("NAME") { Description = "Which guide (default: list them).", Arity = ArgumentArity.ZeroOrOne };
        var html = new Option<string?>("--html") { Description = "Write it as a page for a browser and a printer instead.", HelpName = "FILE" };
        var command = new DocumentedCommand("guide", "Read a guide, or make a page of it to print.",
            "magma guide", "magma guide player", "magma guide facilitator --html facilitator.html")
        {
            name, html,
        };
        command.SetAction(result =>
        {
            var catalogue = LoadedContent.Load(result.GetValue(content), console);
            var wanted = result.GetValue(name);
            var file = result.GetValue(html);
            if (wanted is null)
            {
                if (file is not null) throw new CommandFailure($"Say which guide to write. There are: {string.Join(", ", Names(catalogue))}.");
                List(catalogue, PrintedPage.Of(console));
            }
            else if (file is null) MarkdownText.Write(Text(catalogue, wanted), PrintedPage.Of(console));
            else Write(Text(catalogue, wanted), wanted, file, console);
            return ExitCode.Done;
        });
        return command;
    }

    // The player's comes first: who types no more than 'magma guide' wants to know how to play.
    private static List<string> Names(Catalogue catalogue) =>
        [.. catalogue.Guides.Keys.OrderByDescending(guide => guide == First), .. catalogue.Guides.ContainsKey(ConstantsGuide.Name) ? [] : (string[])[ConstantsGuide.Name]];

    private static string Text(Catalogue catalogue, string name) =>
        catalogue.Guides.TryGetValue(name, out var text) ? text
        : name == ConstantsGuide.Name ? ConstantsGuide.Of(catalogue)
        : throw CatalogueNames.Unknown("guide", name, Names(catalogue));

    private static void List(Catalogue catalogue, PrintedPage page)
    {
        var names = Names(catalogue);
        var width = names.Max(name => name.Length) + 2;
        page.Line("Guides; read one with 'magma guide NAME', print one with 'magma guide NAME --html FILE':");
        foreach (var name in names) page.Line(Title(Text(catalogue, name)), $"  {name.PadRight(width)}");
    }

    private static void Write(string text, string name, string file, IConsoleStreams console)
    {
        if (file.Length == 0) throw new CommandFailure("--html needs the name of a file.");
        var path = Path.GetFullPath(file, console.CurrentFolder);
        WholeFile.Write(path, Encoding.UTF8.GetBytes(MarkdownPage.Of(text, name).ToHtml()));
        PrintedPage.Of(console).Line($"Written: {path}. Open it in a browser, and print from there.");
    }

    private static string Title(string markdown) => markdown.Split('\n').FirstOrDefault(line => line.StartsWith('#'))?.TrimStart('#', ' ').TrimEnd() ?? "";
}
