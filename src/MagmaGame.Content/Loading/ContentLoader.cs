using System.Collections.Immutable;
using MagmaGame.Content.Advisors;
using MagmaGame.Content.Debriefing;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Events;
using MagmaGame.Content.Experiments;
using MagmaGame.Content.Glossary;
using MagmaGame.Content.Migrations;
using MagmaGame.Content.Model;
using MagmaGame.Content.Names;
using MagmaGame.Content.Policies;
using MagmaGame.Content.Proofs;
using MagmaGame.Content.Scenarios;
using MagmaGame.Content.Sources;
using MagmaGame.Content.Texts;
using MagmaGame.Content.Tutorials;
using MagmaGame.Simulation.Catalogues;

namespace MagmaGame.Content.Loading;

/// <summary>Turns content files into a catalogue, or says everything that is wrong with them in one run.</summary>
public static class ContentLoader
{
    /// <summary>
    /// Loads, compiles and checks. Never throws, whatever the files hold; the catalogue is null when there is an error.
    /// </summary>
    public static ContentResult Load(ContentFiles files) => Load(files, prove: true, kept: null);

    /// <summary>
    /// The same without the proofs, for playing: what they find never keeps a game from being played, and they take as long as
    /// a fifth of all else.
    /// </summary>
    public static ContentResult LoadToPlay(ContentFiles files) => Load(files, prove: false, kept: null);

    /// <summary>Loads and checks without reading again what stands in the same files as in an earlier load.</summary>
    /// <param name="files">The files.</param>
    /// <param name="kept">What earlier loads read, and this one adds to.</param>
    public static ContentResult Load(ContentFiles files, OpenedFiles kept) => Load(files, prove: true, kept);

    private static ContentResult Load(ContentFiles files, bool prove, OpenedFiles? kept)
    {
        var report = new Report();
        var names = new Vocabulary();
        var library = Library.Open(files, names, report, kept);

        // Names first, so that everything may refer to everything.
        var documents = DocumentReader.Read(library, names, report);
        var variables = VariableReader.Read(library, names, report);
        var roles = RoleReader.Read(library, names, report);
        var deckItems = DeckReader.Declare(library, names, report);
        var eventItems = EventReader.Declare(library, names, report);

        var parameters = ParameterFileReader.Read(library, report);
        var model = ParameterFileReader.Model(parameters, library, report);
        var texts = CatalogueTexts.Read(library, report);
        var decks = DeckReader.Read(deckItems);
        var quiet = DeckReader.QuietWeight(library, report);
        var events = EventReader.Read(eventItems);
        var scenarios = ScenarioReader.Read(library, new ScenarioDecks(decks, events), report);
        var policies = PolicyReader.Read(library, scenarios, report);
        var tutorials = TutorialReader.Read(library, scenarios, report);
        var experiments = ExperimentReader.Read(library, new ArmNames(
            library.IsPartial("policy") ? null : [.. policies.Select(p => p.Id)],
            library.IsPartial("scenario") ? null : [.. scenarios.Select(s => s.Id)],
            parameters.ToImmutableDictionary(p => p.Definition.Name, p => p.Definition, StringComparer.Ordinal),
            !library.IsPartial("parameters")));
        var renames = MigrationReader.Read(library, names, [.. scenarios.Select(s => s.Id)], [.. policies.Select(p => p.Id)]);
        var advisors = AdvisorReader.Read(library, documents, report);
        var advice = AdviceReader.Read(library, names, advisors, report);
        var glossary = GlossaryReader.Read(library);
        var debriefing = DebriefReader.Read(library, report);
        EventReader.CheckLinks(eventItems, library, names, report);
        DeckReader.CheckUse(deckItems, names, report);

        if (prove && variables is not null)
        {
            var prover = new Prover(variables, events, eventItems, library.IsPartial("events"));
            prover.CheckEvents();
            prover.CheckDecks(decks, deckItems);
            prover.CheckScenarios(scenarios, library.Items("scenario"));
            prover.CheckVariables(names, scenarios, policies, report);
        }

        library.GatherReports();
        var (diagnostics, allowed) = Allowances.Read(files, report).Part(report);
        if (report.HasErrors || variables is null) return new ContentResult(null, diagnostics) { Allowed = allowed };
        return new ContentResult(
            new Catalogue
            {
                ContentHash = library.Hash,
                Variables = variables,
                Parameters = [.. parameters.Select(p => p.Definition)],
                Model = model,
                Events = events,
                Decks = decks,
                QuietWeight = quiet,
                Initiatives = texts.Initiatives,
                Milestones = texts.Milestones,
                Phases = texts.Phases,
                ReasonPhrases = texts.Reasons,
                Outcomes = texts.Outcomes,
                Variants = texts.Variants,
                Causes = texts.Causes,
                Verdicts = texts.Verdicts,
                Scenarios = scenarios,
                Policies = policies,
                Tutorials = tutorials,
                Experiments = experiments,
                Renames = renames,
                Advisors = advisors.Definitions,
                Advice = advice,
                Glossary = glossary,
                Debriefing = debriefing,
                Roles = roles,
                Documents = documents,
                Guides = library.Guides.ToImmutableSortedDictionary(StringComparer.Ordinal),
            },
            diagnostics)
        {
            Allowed = allowed,
        };
    }
}
