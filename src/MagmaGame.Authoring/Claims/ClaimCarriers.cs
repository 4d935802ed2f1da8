using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Authoring.Claims;

/// <summary>Finds everything in a library that names a claim.</summary>
internal static class ClaimCarriers
{
    /// <summary>Each id of a claim that is named, and by what. Ids that are no claims come along.</summary>
    public static IEnumerable<(string Claim, Carrier Carrier)> In(Catalogue catalogue) =>
    [
        .. catalogue.Events.SelectMany(In),
        .. catalogue.Initiatives.SelectMany(i => Each(i.Sources.Concat(i.For).Concat(i.Against), CarrierKind.Initiative, "initiative", i.Id)),
        .. catalogue.Milestones.SelectMany(m => Each(m.Sources, CarrierKind.Milestone, "milestone", m.Id)),
        .. catalogue.Outcomes.SelectMany(o => Each(o.Sources, CarrierKind.Ending, "outcome", o.Id)),
        .. catalogue.Variants.SelectMany(v => Each(v.Sources, CarrierKind.Ending, "variant", v.Id).Concat(Each(v.SurvivalSources, CarrierKind.Ending, "survival", v.Id))),
        .. catalogue.Causes.SelectMany(c => Each(c.Sources, CarrierKind.Ending, "cause", $"{c.Channel}/{c.Threat}".ToLowerInvariant())),
        .. catalogue.Scenarios.SelectMany(s => Each(s.Sources, CarrierKind.Scenario, "scenario", s.Id)),
        .. catalogue.Policies.SelectMany(p => Each(p.Sources, CarrierKind.Policy, "policy", p.Id)),
        .. catalogue.Parameters.SelectMany(p => Each(p.Sources, CarrierKind.Constant, "constant", p.Name)),
        .. catalogue.Tutorials.SelectMany(t => t.Lessons.SelectMany(l => Each(NamesIn(l.Text.In((_, _) => "")), CarrierKind.Text, "lesson", l.Id))
            .Concat(t.Remarks.SelectMany(r => Each(NamesIn(r.Text.In((_, _) => "")), CarrierKind.Text, "lesson", r.Id)))),
        .. catalogue.Advice.Values.SelectMany(all => all).Select(a =>
            (a.Claim, new Carrier(CarrierKind.Advice, $"{a.EventId}/{a.AdvisorId}", $"advice {a.EventId}/{a.AdvisorId}"))),
        .. catalogue.Glossary.SelectMany(t => Each(t.Sources, CarrierKind.Glossary, "term", t.Name)),
        .. catalogue.Debriefing.Questions.SelectMany(q => Each(q.Sources, CarrierKind.Debrief, "question", q.Id)),
        .. catalogue.Debriefing.Heuristics.SelectMany(h => Each(h.Sources, CarrierKind.Debrief, "heuristic", h.Id)),
        .. catalogue.Guides.SelectMany(g => Each(NamesIn(g.Value), CarrierKind.Text, "guide", g.Key)),
    ];

    private static IEnumerable<(string Claim, Carrier Carrier)> In(EventDefinition definition)
    {
        var thing = "event " + definition.Id;
        foreach (var claim in definition.Sources) yield return (claim, new Carrier(CarrierKind.Event, definition.Id, thing));
        foreach (var option in definition.Options)
        {
            var id = $"{definition.Id}.{option.Id}";
            foreach (var claim in option.For) yield return (claim, new Carrier(CarrierKind.OptionFor, id, thing));
            foreach (var claim in option.Against) yield return (claim, new Carrier(CarrierKind.OptionAgainst, id, thing));
        }
        foreach (var claim in NamesIn(definition.Facilitator)) yield return (claim, new Carrier(CarrierKind.Text, definition.Id, thing));
    }

    private static IEnumerable<(string Claim, Carrier Carrier)> Each(IEnumerable<string> claims, CarrierKind kind, string what, string id) =>
        claims.Distinct(StringComparer.Ordinal).Select(claim => (claim, new Carrier(kind, id, $"{what} {id}")));

    // Words with dashes in them, as ids have.
    private static IEnumerable<string> NamesIn(string text)
    {
        var from = -1;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && (char.IsAsciiLetterLower(text[at]) || char.IsAsciiDigit(text[at]) || text[at] == '-'))
            {
                if (from < 0) from = at;
                continue;
            }
            if (from >= 0 && text.AsSpan(from, at - from).Contains('-')) yield return text[from..at].Trim('-');
            from = -1;
        }
    }
}
