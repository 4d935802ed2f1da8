using System.Collections.Immutable;
using MagmaGame.Content.Diagnostics;
using MagmaGame.Content.Expressions;
using MagmaGame.Content.Loading;
using MagmaGame.Content.Names;
using MagmaGame.Content.Scenarios;
using MagmaGame.Content.Shapes;
using MagmaGame.Content.Texts;
using MagmaGame.Content.Yaml;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Initiatives;
using MagmaGame.Simulation.Policies;
using MagmaGame.Simulation.Scenarios;

namespace MagmaGame.Content.Policies;

/// <summary>Reads the policies.</summary>
internal static class PolicyReader
{
    internal static readonly string[] Keys =
    [
        "id", "name", "text", "sources", "lab", "best_for", "random", "start", "answers", "choose", "knobs", "initiatives",
    ];

    internal static readonly string[] KnobKeys = ["when", "velocity", "preparation", "portfolio"];
    internal static readonly string[] PortfolioKeys = ["nonproliferation", "distribution", "governance", "defence"];
    internal static readonly string[] InitiativeKeys = ["do", "when"];
    internal static readonly string[] Answers = [.. Vocabulary.Tags, "first"];

    public static ImmutableArray<PolicyDefinition> Read(Library library, ImmutableArray<ScenarioDefinition> scenarios, Report report)
    {
        var known = new NameTable<PolicyDefinition>("policy");
        var policies = new List<PolicyDefinition>();
        foreach (var item in library.Items("policy"))
        {
            var fields = item.Fields(Keys);
            var policy = Read(fields);
            Ids.Declare(item, "id", known, policy);
            if (policy.BestFor is { } scenario && !library.IsPartial("scenario")) CheckBest(fields, scenario, [.. scenarios.Select(s => s.Id)]);
            policies.Add(policy);
        }
        if (policies.Count == 0 && !library.IsPartial("policy"))
            report.Add(DiagnosticCatalogue.MissingPart.At(Place.Nowhere("content/policies"), "every policy"));
        return [.. policies.OrderBy(p => p.Id, StringComparer.Ordinal)];
    }

    private static void CheckBest(Fields fields, string scenario, string[] known)
    {
        if (scenario.Length == 0 || Array.IndexOf(known, scenario) >= 0) return;
        var report = fields.Context.Report;
        report.Add(DiagnosticCatalogue.UnknownScenario.At(fields.Context.PlaceOf(fields.Find("best_for")!, fields.Trail.Then("best_for")), scenario) with
        {
            DidYouMean = report.Nearest(scenario, known),
        });
    }

    private static PolicyDefinition Read(Fields fields) => new()
    {
        Id = fields.Text("id"),
        Name = fields.Text("name"),
        Text = Prose.Read(fields, "text"),
        Sources = fields.Claims("sources"),
        // One that a search made for one scenario would crowd the sets that compare ways to play.
        Lab = fields.Truth("lab", otherwise: false) || fields.Has("best_for"),
        BestFor = fields.Has("best_for") ? fields.Text("best_for") : null,
        Random = fields.Truth("random", otherwise: false),
        Start = StartValues.Read(fields),
        Answers = fields.Words("answers", Answers, DiagnosticCatalogue.UnknownTag),
        Choose = Choices(fields),
        Knobs = fields.Has("knobs") ? [.. fields.Mappings("knobs", KnobKeys).Select(Rule)] : [],
        Initiatives = fields.Has("initiatives") ? [.. fields.Mappings("initiatives", InitiativeKeys).Select(Move)] : [],
    };

    private static KnobRule Rule(Fields fields)
    {
        var when = Conditions.All(fields, "when");
        var velocity = Percent(fields, "velocity", out _);
        var preparation = Percent(fields, "preparation", out _);
        fields.Need("portfolio");
        if (fields.Mapping("portfolio", PortfolioKeys) is not { } portfolio) return new KnobRule(when, default);
        var shares = new int[PortfolioKeys.Length];
        var sound = true;
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = Percent(portfolio, PortfolioKeys[i], out var isSound);
            sound &= isSound;
        }
        if (sound && shares.Sum() != 100) fields.Add(DiagnosticCatalogue.PortfolioSum, "portfolio", shares.Sum());
        return new KnobRule(when, new KnobSetting(velocity, preparation, shares[0], shares[1], shares[2], shares[3]));
    }

    private static int Percent(Fields fields, string key, out bool isSound)
    {
        isSound = fields.Need(key) is ScalarNode scalar && Numerals.TryParse(scalar.Text, out var number)
            && number is >= 0 and <= 100;
        return fields.Whole(key, 0, 100, 0);
    }

    private static InitiativeRule Move(Fields fields) => new(
        Conditions.All(fields, "when"),
        fields.Word<Initiative>("do", DiagnosticCatalogue.UnknownInitiative) ?? Initiative.ProposePause);

    private static ImmutableArray<FixedAnswer> Choices(Fields parent)
    {
        if (parent.Find("choose") is not MappingNode node)
        {
            parent.Mapping("choose", []);
            return [];
        }
        var answers = ImmutableArray.CreateBuilder<FixedAnswer>();
        var context = parent.Context;
        var events = context.Names.Events;
        foreach (var entry in node.Entries)
        {
            var (key, value) = (entry.Key, entry.Value);
            var trail = parent.Trail.Then("choose").Then(key.Text);
            if (events.Find(key.Text) is not { } header)
            {
                if (events.IsBroken(key.Text)) continue;
                context.Report.Add(DiagnosticCatalogue.UnknownEvent.At(context.PlaceOf(key, trail), key.Text) with
                {
                    DidYouMean = context.Report.Nearest(key.Text, events.Names),
                });
            }
            else if (value is ScalarNode option && header.Options.IndexOf(option.Text) is >= 0 and var index)
                answers.Add(new FixedAnswer(header.Index, index));
            else if (!events.IsTwice(key.Text))
            {
                var name = (value as ScalarNode)?.Text ?? "";
                context.Report.Add(DiagnosticCatalogue.UnknownOption.At(context.PlaceOf(value, trail), key.Text, name) with
                {
                    DidYouMean = context.Report.Nearest(name, header.Options),
                });
            }
        }
        return answers.DrainToImmutable();
    }
}
