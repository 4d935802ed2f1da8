using System.CommandLine;
using MagmaGame.Consoles;
using MagmaGame.Contents;
using MagmaGame.Naming;
using MagmaGame.Printing;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Glossary;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Commands;

/// <summary><c>magma glossary</c>: the words that somebody new needs.</summary>
internal static class GlossaryCommand
{
    public static Command Create(Option<string?> content, IConsoleStreams console)
    {
        var term = new Argument<string[]>("TERM") { Description = "A word, or a part of it (default: all of them).", Arity = ArgumentArity.ZeroOrMore };
        var command = new DocumentedCommand("glossary", "Look words up.", "magma glossary", "magma glossary smoking gun") { term };
        command.SetAction(result =>
        {
            var catalogue = LoadedContent.Load(result.GetValue(content), console);
            var page = PrintedPage.Of(console);
            var wanted = string.Join(' ', result.GetValue(term) ?? []).Trim();
            if (catalogue.Glossary.IsEmpty) throw new CommandFailure("This content has no glossary.", ExitCode.Findings);
            if (wanted.Length == 0) List(catalogue, page);
            else Show(Find(catalogue, wanted), catalogue, page);
            return ExitCode.Done;
        });
        return command;
    }

    private static void List(Catalogue catalogue, PrintedPage page)
    {
        foreach (var term in catalogue.Glossary) page.Line(term.Meaning, term.Name + ": ", "  ");
        page.Line();
        page.Line("'magma glossary TERM' also shows which ideas of the essays a word comes from.");
    }

    private static IReadOnlyList<GlossaryTerm> Find(Catalogue catalogue, string wanted)
    {
        var match = TermsIn.Search(catalogue.Glossary).Find(wanted);
        if (match.Found is { } found) return [found];
        if (match.Ambiguous) return match.Candidates;
        var names = catalogue.Glossary.SelectMany(t => t.AllForms);
        throw new CommandFailure($"The glossary has no word '{wanted}'.{Suggestion.For(wanted, names)} 'magma glossary' lists all of them.", ExitCode.Findings);
    }

    private static void Show(IReadOnlyList<GlossaryTerm> terms, Catalogue catalogue, PrintedPage page)
    {
        foreach (var term in terms)
        {
            if (term != terms[0]) page.Line();
            page.Line(term.Meaning, term.Name + ": ", "  ");
            if (!term.Forms.IsEmpty) page.Line(string.Join(", ", term.Forms), "  Also: ", "  ");
            foreach (var id in term.Sources)
                if (catalogue.Claim(id) is { } claim) page.Line(claim.Says, $"  {claim.Id}: ", "    ");
        }
    }
}
