using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Shapes;
using MagmaGame.Simulation.Outcomes;
using MagmaGame.Simulation.Risk;
using MagmaGame.Simulation.Tellings;

namespace MagmaGame.Content.Texts;

/// <summary>Reads the texts of the endings.</summary>
internal sealed class OutcomeReader(Library library, Report report)
{
    internal static readonly string[] OutcomeKeys = ["id", "name", "text", "sources"];
    internal static readonly string[] SurvivalKeys = ["variant", "text", "sources"];
    internal static readonly string[] VariantKeys = ["id", "outcome", "name", "text", "sources"];
    internal static readonly string[] VerdictKeys = ["id", "name", "text"];
    internal static readonly string[] CauseKeys = ["channel", "threat", "text", "sources"];

    // The rows of the ledger that ever hold hazard.
    private static readonly (Channel Channel, Threat Threat)[] Rows =
    [
        (Channel.Direct, Threat.Misuse),
        (Channel.Direct, Threat.PowerSeeking),
        (Channel.Direct, Threat.EconomicSqueeze),
        (Channel.Direct, Threat.Superpersuasion),
        (Channel.Proliferation, Threat.Misuse),
        (Channel.Sabotage, Threat.PowerSeeking),
        (Channel.Competition, Threat.PowerSeeking),
        (Channel.Competition, Threat.EconomicSqueeze),
        (Channel.Competition, Threat.Superpersuasion),
        (Channel.Others, Threat.PowerSeeking),
        (Channel.Others, Threat.EconomicSqueeze),
        (Channel.Others, Threat.Superpersuasion),
        (Channel.Others, Threat.SecurityDilemma),
    ];

    public ImmutableArray<OutcomeDefinition> Outcomes() =>
        TextTable.Read<Outcome, OutcomeDefinition>(
            library, report, "outcomes", "id", "outcome", OutcomeKeys, (member, fields) => new(
            member,
            EnumNames<Outcome>.Of(member),
            fields.Text("name"),
            ToldTextReader.Read(fields, "text", StoryKnown.AtEnd),
            fields.Claims("sources")));

    public ImmutableArray<VariantDefinition> Variants()
    {
        var survivals = TextTable.Read<OutcomeVariant, Survival>(
            library, report, "survivals", "variant", "survival after", SurvivalKeys,
            (member, fields) => new Survival(
                member, ToldTextReader.Read(fields, "text", StoryKnown.AtEnd), fields.Claims("sources")));
        return TextTable.Read<OutcomeVariant, VariantDefinition>(
            library, report, "variants", "id", "variant", VariantKeys, (member, fields) =>
        {
            var outcome = OutcomeOf(member);
            if (fields.Word<Outcome>("outcome") is { } written && written != outcome)
                fields.Add(DiagnosticCatalogue.WrongOutcome, "outcome", EnumNames<OutcomeVariant>.Of(member),
                    EnumNames<Outcome>.Of(outcome));
            var survival = survivals.FirstOrDefault(s => s.Variant == member);
            return new VariantDefinition(
                member,
                outcome,
                EnumNames<OutcomeVariant>.Of(member),
                fields.Text("name"),
                ToldTextReader.Read(fields, "text", StoryKnown.AtEnd),
                fields.Claims("sources"))
            {
                Survival = survival?.Text ?? ToldText.None,
                SurvivalSources = survival?.Sources ?? [],
            };
        });
    }

    public ImmutableArray<CauseDefinition> Causes()
    {
        var causes = ImmutableArray.CreateBuilder<CauseDefinition>();
        var firsts = new Dictionary<(Channel, Threat), Place>();
        var partial = library.IsPartial("causes");
        foreach (var item in library.Items("causes"))
        {
            var fields = item.Fields(CauseKeys);
            var channel = fields.Word<Channel>("channel");
            var threat = fields.Word<Threat>("threat");
            var text = ToldTextReader.Read(fields, "text", StoryKnown.AtEnd);
            var sources = fields.Claims("sources");
            if (channel is null || threat is null)
            {
                partial = true;
                continue;
            }
            if (firsts.TryAdd((channel.Value, threat.Value), fields.Place))
                causes.Add(new CauseDefinition(channel.Value, threat.Value, text, sources));
            else
            {
                var name = $"{EnumNames<Channel>.Of(channel.Value)}, {EnumNames<Threat>.Of(threat.Value)}";
                report.Add(DiagnosticCatalogue.DuplicateId.At(fields.Place, "cause", name) with
                {
                    Related = [firsts[(channel.Value, threat.Value)].Related("first here")],
                });
            }
        }
        foreach (var (channel, threat) in Rows)
        {
            if (partial || firsts.ContainsKey((channel, threat))) continue;
            var place = library.PlaceOf("causes", "content/outcomes.yaml");
            report.Add(DiagnosticCatalogue.CauseMissing.At(place, EnumNames<Threat>.Of(threat), EnumNames<Channel>.Of(channel)));
        }
        return causes.DrainToImmutable();
    }

    public VerdictTexts Verdicts()
    {
        var verdicts = TextTable.Read<VerdictKind, Verdict>(
            library, report, "verdicts", "id", "verdict", VerdictKeys, (member, fields) =>
            new Verdict(member, fields.Text("name"), ToldTextReader.Read(fields, "text", StoryKnown.AtEnd)));
        var survived = verdicts.FirstOrDefault(v => v.Kind == VerdictKind.Survived);
        var lost = verdicts.FirstOrDefault(v => v.Kind == VerdictKind.Catastrophe);
        return new VerdictTexts(survived?.Name ?? "", survived?.Text ?? ToldText.None, lost?.Name ?? "", lost?.Text ?? ToldText.None);
    }

    private static Outcome OutcomeOf(OutcomeVariant variant) => variant switch
    {
        OutcomeVariant.Chosen or OutcomeVariant.DeFacto => Outcome.Obsolescence,
        OutcomeVariant.Coordinated or OutcomeVariant.GovernmentLed or OutcomeVariant.Natural => Outcome.Pause,
        _ => Outcome.SelfDestruction,
    };

    private sealed record Survival(OutcomeVariant Variant, ToldText Text, ImmutableArray<string> Sources);

    private sealed record Verdict(VerdictKind Kind, string Name, ToldText Text);

    internal enum VerdictKind
    {
        Survived,
        Catastrophe,
    }
}
