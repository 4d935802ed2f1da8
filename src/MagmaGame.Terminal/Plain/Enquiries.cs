using MagmaGame.Analysis.Debriefs;
using MagmaGame.Simulation.Sources;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Commands;
using MagmaGame.Terminal.Plain.Screens;
using MagmaGame.Terminal.Text;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain;

/// <summary>The commands that only ask, and the words for everything that is no command here.</summary>
internal sealed class Enquiries(PlainTable table, Situation here)
{
    /// <summary>Answers a typed line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="possible">What else can be typed here, for explanations.</param>
    /// <param name="again">Shows again what is asked.</param>
    /// <returns>How the player left, or null.</returns>
    public PlainExit? Answer(string line, string possible, Action again)
    {
        var reading = CommandReading.Of(line, here);
        if (reading.Command is null)
        {
            table.Page.Line(reading.Explanation.Length > 0
                ? $"{reading.Explanation} (help lists what is possible here.)"
                : $"{Page.Quoted(line)} means nothing here. Type {possible}, or help to see what else is possible.");
            return null;
        }
        if (reading.Command.Verb == Verb.Quit) return PlainExit.Quit;
        if (reading.Command.Verb == Verb.Again)
        {
            table.Guidance?.Repeat();
            again();
        }
        else
        {
            Answer(reading.Command, reading.Argument, possible);
            table.Guidance?.Saw(reading.Command.Verb, reading.Argument);
        }
        return null;
    }

    private void Answer(PlainCommand command, string argument, string possible)
    {
        var (session, page) = (table.Session, table.Page);
        switch (command.Verb)
        {
            case Verb.Help: HelpScreen.Write(page, here, possible, table.Round); break;
            case Verb.Briefing: table.Brief(); break;
            case Verb.Why: Why(command, argument); break;
            case Verb.Who: Who(argument); break;
            case Verb.History: OnVariable(command, argument, History); break;
            case Verb.Status: StatusScreen.Write(page, StatusView.Of(session)); break;
            case Verb.Rivals: RivalsScreen.Write(page, RivalsView.Of(session)); break;
            case Verb.World: WorldScreen.Write(page, WorldView.Of(session)); break;
            case Verb.Lab: LabScreen.Write(page, LabView.Of(session)); break;
            case Verb.Ledger: LedgerScreen.Write(page, LedgerView.Of(session)); break;
            case Verb.Documents: Documents(argument); break;
            case Verb.Search: Search(argument); break;
            case Verb.Decisions: DecisionsScreen.Write(page, [.. DecisionsView.Of(session)]); break;
            case Verb.Predictions: PredictionsScreen.Write(page, PredictionsView.Of(session)); break;
            case Verb.Guide: Guide(argument); break;
            case Verb.Arguments: Arguments(argument); break;
            case Verb.Advice: Advice(); break;
            case Verb.Glossary: Glossary(argument); break;
            case Verb.Sources: Sources(); break;
            case Verb.Source: Source(argument); break;
            case Verb.Initiatives: Initiatives(argument); break;
            case Verb.Save: page.Line("Nothing to do: every decision is on disk already."); break;
            default: page.Line($"“{command.Name}” is not possible here."); break;
        }
    }

    // A number, or another word of the game where it fits better.
    private void Why(PlainCommand command, string argument)
    {
        var (session, page) = (table.Session, table.Page);
        var number = WhyView.Find(session, argument);
        var term = TermView.Search(session).Find(argument);
        var wordFits = term.Found is { } found
            && found.Names.Any(n => NameSearch<TermView>.Plain(n) == NameSearch<TermView>.Plain(argument));
        var numberFits = number.Found is { } variable
            && new[] { variable.Name, variable.Label }.Any(n => NameSearch<TermView>.Plain(n) == NameSearch<TermView>.Plain(argument));
        if (term.Found is { IsOfGlossary: true } && wordFits && !numberFits)
        {
            // The meaning first; the numbers that go by such a name are then no surprise.
            WhyScreen.Write(page, term.Found);
            if (number.Found is not null || number.Ambiguous) OnVariable(command, argument, v => WhyScreen.Write(page, WhyView.Of(session, v)));
        }
        else if (term.Found is not null && !numberFits && (wordFits || (number.Found is null && !number.Ambiguous)))
            WhyScreen.Write(page, term.Found);
        else OnVariable(command, argument, v => WhyScreen.Write(page, WhyView.Of(session, v)));
    }

    private void Who(string argument)
    {
        var (session, page) = (table.Session, table.Page);
        var met = WhoView.Of(session);
        var match = WhoView.Search(met).Find(argument);
        if (argument.Length == 0) WhoScreen.Write(page, met);
        else if (match is { Found: null, Ambiguous: false } && TermView.Search(session).Find(argument).Found is { } term)
            // Who a word is nobody knows, but what it is.
            WhyScreen.Write(page, term);
        else if (Names.Resolve(page, argument, match, "name you have met", w => w.Name) is { } found)
            WhoScreen.Write(page, [found]);
    }

    private void Advice()
    {
        if (table.Session.Game.OpenEvent is { } scene) AdviceScreen.Write(table.Page, AdviceView.Of(table.Session, scene));
    }

    private void Glossary(string argument)
    {
        var (session, page) = (table.Session, table.Page);
        var all = GlossaryView.All(session);
        if (argument.Length == 0) GlossaryScreen.Write(page, GlossaryView.InSight(session), all);
        else if (Names.Resolve(page, argument, GlossaryView.Search(all).Find(argument), "word in the glossary", w => w.Name) is { } word)
            GlossaryScreen.Write(page, word);
    }

    private void Guide(string argument)
    {
        var page = table.Page;
        var sections = GuideSectionView.Of(table.Session.Game.Rules.Catalogue.Guides);
        if (argument.Length == 0) GuideScreen.Write(page, sections);
        else if (Names.Resolve(page, argument, GuideSectionView.Search(sections).Find(argument), "section", s => s.Name) is { } section)
            GuideScreen.Write(page, section);
    }

    private void OnVariable(PlainCommand command, string argument, Action<VariableDefinition> show)
    {
        if (argument.Length == 0)
            table.Page.Line($"{command.Name} needs the name of a number, such as: {command.Name} political will. All: status.");
        else if (Names.Resolve(table.Page, argument, WhyView.Find(table.Session, argument), "number", v => v.Label) is { } variable)
            show(variable);
    }

    private void History(VariableDefinition variable)
    {
        if (KnownNumber.IsShown(table.Session, variable)) HistoryScreen.Write(table.Page, HistoryView.Of(table.Session, variable));
        else table.Page.Line($"{variable.Label} is hidden until the game is over.");
    }

    private void Arguments(string argument)
    {
        var (session, page) = (table.Session, table.Page);
        if (argument.Length > 0)
        {
            var match = InitiativesView.Search(session).Find(argument);
            if (Names.Resolve(page, argument, match, "initiative", i => i.Name) is not { } found) return;
            var definition = session.Game.Rules.Catalogue.Initiatives.First(i => i.Initiative == found.Initiative);
            ArgumentsScreen.Write(page, [ArgumentsView.Of(session, definition)]);
        }
        else if (session.Game.OpenEvent is { } scene) ArgumentsScreen.Write(page, ArgumentsView.Of(session, scene));
        else page.Line("No scene is open. For an initiative, name it: args propose-pause");
    }

    private void Sources()
    {
        if (table.Session.Game.OpenEvent is not { } scene) return;
        SourcesScreen.Write(table.Page, ClaimView.Of(table.Session.Game.Rules.Catalogue, scene.Sources));
    }

    private void Source(string argument)
    {
        var (catalogue, page) = (table.Session.Game.Rules.Catalogue, table.Page);
        if (argument.Length == 0) page.Line("source needs the id of an idea, as sources and args show it in brackets.");
        else if (Names.Resolve<Claim>(page, argument, SourceView.Search(catalogue).Find(argument), "idea", c => c.Id) is { } claim)
            SourcesScreen.Write(page, SourceView.Of(catalogue, claim), IdeasTouched.By(table.Session)[claim.Id]);
    }

    // An essay by its id or title, and a kind of idea after it.
    private void Documents(string argument)
    {
        var (session, page) = (table.Session, table.Page);
        var view = DocumentsView.Of(session);
        if (argument.Length == 0)
        {
            DocumentsScreen.Write(page, view);
            return;
        }
        var space = argument.LastIndexOf(' ');
        var kind = view.Kinds.FirstOrDefault(k => k.Equals(argument[(space + 1)..], StringComparison.OrdinalIgnoreCase));
        var wanted = kind is null || space < 0 ? argument : argument[..space].Trim();
        var match = new NameSearch<DocumentView>(view.Documents, d => [d.Id, d.Title]).Find(wanted);
        if (Names.Resolve(page, wanted, match, "essay", d => d.Id) is { } found)
            DocumentsScreen.Write(page, found, view.Search(session, "", found.Id, space < 0 ? null : kind));
    }

    private void Search(string argument)
    {
        var (session, page) = (table.Session, table.Page);
        if (argument.Length == 0)
        {
            page.Line("search needs words, such as: search pause verification");
            return;
        }
        var found = DocumentsView.Of(session).Search(session, argument);
        if (found.IsEmpty) page.Line($"No idea holds {Page.Quoted(argument)}. Fewer words find more.");
        else DocumentsScreen.WriteFound(page, found);
    }

    private void Initiatives(string argument)
    {
        var (session, page) = (table.Session, table.Page);
        if (argument.Length == 0) InitiativesScreen.Write(page, InitiativesView.Of(session), table.Round);
        else if (Names.Resolve(page, argument, InitiativesView.Search(session).Find(argument), "initiative", i => i.Name) is { } found)
            InitiativesScreen.Write(page, found);
    }
}
