using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Simulation.Contributions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Milestones;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Phases;
using MagmaGame.Simulation.State;

namespace MagmaGame.Content.Texts;

/// <summary>The words for what the simulation does by itself.</summary>
internal sealed record CatalogueTexts(
    ImmutableArray<InitiativeDefinition> Initiatives,
    ImmutableArray<MilestoneDefinition> Milestones,
    ImmutableArray<PhaseDefinition> Phases,
    ImmutableArray<string> Reasons,
    ImmutableArray<OutcomeDefinition> Outcomes,
    ImmutableArray<VariantDefinition> Variants,
    ImmutableArray<CauseDefinition> Causes,
    VerdictTexts Verdicts)
{
    internal static readonly string[] InitiativeKeys = ["id", "name", "text", "lever", "needs", "known", "sources", "for", "against"];
    internal static readonly string[] MilestoneKeys = ["id", "name", "text", "told", "sources"];
    internal static readonly string[] PhaseKeys = ["id", "name", "text"];

    public static CatalogueTexts Read(Library library, Report report)
    {
        var outcomes = new OutcomeReader(library, report);
        return new CatalogueTexts(
            TextTable.Read<Initiative, InitiativeDefinition>(
                library, report, "initiatives", "id", "initiative", InitiativeKeys, (member, fields) => new(
                member,
                EnumNames<Initiative>.Of(member),
                fields.Text("name"),
                Prose.Read(fields, "text"),
                fields.Text("needs"),
                Prose.WithVariables(fields, "known"),
                fields.Claims("sources"),
                fields.Claims("for"),
                fields.Claims("against"))
                {
                    Lever = fields.Word<Lever>("lever") ?? Lever.DecisionMaker,
                }),
            TextTable.Read<Milestone, MilestoneDefinition>(
                library, report, "milestones", "id", "milestone", MilestoneKeys, (member, fields) => new(
                member,
                EnumNames<Milestone>.Of(member),
                fields.Text("name"),
                ToldTextReader.Read(fields, "text", StoryKnown.InPlay),
                Told(fields.Word<Telling>("told")),
                fields.Claims("sources"))),
            TextTable.Read<Phase, PhaseDefinition>(
                library, report, "phases", "id", "phase", PhaseKeys, (member, fields) => new(
                member,
                EnumNames<Phase>.Of(member),
                fields.Text("name"),
                Prose.Read(fields, "text"))),
            ReadReasons(library, report),
            outcomes.Outcomes(),
            outcomes.Variants(),
            outcomes.Causes(),
            outcomes.Verdicts());
    }

    private static Visibility Told(Telling? telling) => telling switch
    {
        Telling.Believed => Visibility.Estimated,
        Telling.Hidden => Visibility.Hidden,
        _ => Visibility.Exact,
    };

    private static ImmutableArray<string> ReadReasons(Library library, Report report)
    {
        var phrases = new string?[EnumNames<Reason>.All.Length];
        var partial = library.IsPartial("reasons");
        foreach (var item in library.Items("reasons"))
        {
            var fields = item.Fields([.. item.Node.Entries.Select(entry => entry.Name)]);
            foreach (var entry in item.Node.Entries)
            {
                var phrase = fields.Text(entry.Name);
                if (EnumNames<Reason>.TryParse(entry.Name, out var reason)) phrases[(int)reason] = phrase;
                else
                {
                    partial = true;
                    var place = fields.PlaceOfKey(entry.Name);
                    fields.Context.Report.Add(DiagnosticCatalogue.TextForNothing.At(place, "reason", entry.Name) with
                    {
                        DidYouMean = report.Nearest(entry.Name, EnumNames<Reason>.All),
                    });
                }
            }
        }
        for (var i = 0; i < phrases.Length && !partial; i++)
        {
            if (phrases[i] is not null) continue;
            var place = library.PlaceOf("reasons", "content/reasons.yaml");
            report.Add(DiagnosticCatalogue.TextMissing.At(place, "reason", EnumNames<Reason>.Of((Reason)i)));
        }
        return [.. phrases.Select(phrase => phrase ?? "")];
    }

    internal enum Telling
    {
        Exact,
        Believed,
        Hidden,
    }
}
