using System.CommandLine;
using System.Globalization;
using MagmaGame.Authoring.Scaffolds;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Naming;
using MagmaGame.Printing;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Sources;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Commands;

/// <summary><c>magma documents</c>: the source essays and their claims.</summary>
internal static class DocumentsCommand
{
    private const int MostNear = 8;

    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var search = new Argument<string[]>("SEARCH|ID")
        {
            Description = "The id of a document or claim, or words to look for.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new DocumentedCommand("documents", "Look into the essays behind the game.",
            "magma documents", "magma documents plan", "magma documents plan-outcome-pause", "magma documents verify pause")
        {
            search,
        };
        command.SetAction(result =>
        {
            var catalogue = LoadedContent.Load(result.GetValue(content), console);
            var page = PrintedPage.Of(console);
            var wanted = string.Join(' ', result.GetValue(search) ?? []).Trim();
            if (wanted.Length == 0) List(catalogue, page);
            else if (catalogue.Documents.FirstOrDefault(d => d.Id == wanted) is { } document) Show(document, page);
            else if (catalogue.Claim(wanted) is { } claim) Show(claim, catalogue, page);
            else Search(wanted, catalogue, page);
            return ExitCode.Done;
        });
        return command;
    }

    private static void List(Catalogue catalogue, PrintedPage page)
    {
        foreach (var document in catalogue.Documents)
        {
            page.Line($"{document.Title} ({document.Author}, {document.Published}), {document.Claims.Length} claims", document.Id + ": ", "  ");
            page.Line(document.Thesis, "  ");
            page.Line();
        }
        page.Line("'magma documents ID' lists the claims of one; 'magma documents WORD' searches all.");
    }

    private static void Show(SourceDocument document, PrintedPage page)
    {
        page.Line($"{document.Title} ({document.Author}, {document.Published})");
        page.Line();
        page.Paragraphs(document.Thesis);
        page.Line();
        foreach (var claim in document.Claims) page.Line(claim.Says, claim.Id + ": ", "  ");
    }

    private static void Show(Claim claim, Catalogue catalogue, PrintedPage page)
    {
        var document = catalogue.Documents.First(d => d.Id == claim.DocumentId);
        page.Line($"{claim.Id} ({claim.Kind}{(claim.Implied ? ", drawn from the essay rather than stated in it" : "")})");
        page.Line($"{document.Title} ({document.Author}, {document.Published})");
        page.Line();
        page.Paragraphs(claim.Says);
        if (!claim.Numbers.IsEmpty) page.Line(string.Join("; ", claim.Numbers), "Figures: ");
        if (claim.Game.Length > 0) page.Line(claim.Game, "In the game: ");
        var events = catalogue.Events.Where(e => e.Sources.Contains(claim.Id, StringComparer.Ordinal)).Select(e => e.Title).ToList();
        if (events.Count > 0) page.Line(string.Join("; ", events), "Scenes: ");
    }

    private static void Search(string wanted, Catalogue catalogue, PrintedPage page)
    {
        var claims = catalogue.Documents.SelectMany(d => d.Claims).ToList();
        var found = ClaimSearch.Find(catalogue, wanted);
        if (found.IsEmpty && wanted.Contains(' ', StringComparison.Ordinal) && NearClaims.Find(claims, wanted, MostNear) is { IsEmpty: false } near)
        {
            page.Line($"No claim holds '{wanted}' as it stands. Nearest by its words:");
            foreach (var claim in near) page.Line(claim.Says, claim.Id + ": ", "  ");
            return;
        }
        if (found.IsEmpty)
        {
            var names = claims.Select(c => c.Id).Concat(catalogue.Documents.Select(d => d.Id));
            throw new CommandFailure($"No claim holds '{wanted}'.{Suggestion.For(wanted, names)} 'magma documents' lists the essays.", ExitCode.Findings);
        }
        foreach (var claim in found) page.Line(claim.Says, claim.Id + ": ", "  ");
        page.Line();
        page.Line(string.Create(CultureInfo.InvariantCulture, $"{found.Length} of {claims.Count} claims. 'magma documents ID' shows one in full."));
    }
}
