using System.Collections.Immutable;
using MagmaGame.Analysis.Attribution;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Debriefing;
using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Analysis.Debriefs;

/// <summary>Which strategy a game resembled, with the months that speak for it and the one against.</summary>
/// <param name="catalogue">The content.</param>
/// <param name="found">How like each policy it was, the most alike first.</param>
internal sealed class LikenessWords(Catalogue catalogue, ImmutableArray<PolicyLikeness> found)
{
    private const string MetastrategyKind = "metastrategy";

    // An initiative told for a strategy must be near it, and what is told against it far. Assumptions.
    private const double Near = 0.2;
    private const double Far = 0.1;
    private const int NearKnob = 10;
    private const int MostFor = 3;

    public DebriefedLikeness Told()
    {
        var strategies = found.Where(IsMetastrategy).ToList();
        var likest = strategies.Count > 0 ? strategies[0] : null;
        return new DebriefedLikeness
        {
            Closest = found.IsEmpty ? "" : found[0].Policy.Id,
            Metastrategy = likest?.Policy.Id ?? "",
            For = likest is null ? [] : For(likest, [.. strategies.Skip(1)]),
            Against = likest is null ? "" : Against(likest),
            Policies = [.. found.Select(Policy)],
        };
    }

    private static DebriefedLikePolicy Policy(PolicyLikeness likeness, bool isMetastrategy) => new(
        likeness.Policy.Id, likeness.Policy.Name, isMetastrategy, likeness.Distance,
        [
            .. likeness.Knobs.Select(k => k.Phase).Distinct().Order()
                .Select(phase => new DebriefedLikePhase(KebabCase.Of(phase), likeness.In(phase)!.Value)),
        ]);

    private DebriefedLikePolicy Policy(PolicyLikeness likeness) => Policy(likeness, IsMetastrategy(likeness));

    private bool IsMetastrategy(PolicyLikeness likeness) =>
        likeness.Policy.Sources.Any(id => catalogue.Claim(id) is { Kind: MetastrategyKind });

    // A month speaks for a strategy where it is near and the others are far; one of each phase, so that they are not all alike.
    private ImmutableArray<string> For(PolicyLikeness likest, List<PolicyLikeness> others)
    {
        if (others.Count == 0) return [];
        var knobs = Enumerable.Range(0, likest.Knobs.Length)
            .Select(round => (Round: round, Contrast: others.Average(o => o.Knobs[round].Distance) - likest.Knobs[round].Distance))
            .Where(month => month.Contrast > 0)
            .GroupBy(month => likest.Knobs[month.Round].Phase)
            .Select(phase => phase.MaxBy(month => month.Contrast))
            .Select(month => ForKnobs(likest.Knobs[month.Round], month.Contrast, others.MaxBy(o => o.Knobs[month.Round].Distance)!, month.Round));
        var initiatives = likest.Initiatives
            .Where(i => i is { Taken: not null, Wanted: not null } && i.Distance <= Near)
            .Select(i => new Evidence(
                i.Taken!.Value,
                others.Count(o => !o.Initiatives.Any(other => other.Initiative == i.Initiative && other.Wanted is not null)) / (double)others.Count,
                KebabCase.Of(i.Initiative),
                $"{CalendarMonth.Of(i.Taken.Value)}: you took “{DecisionWords.NameOf(catalogue, i.Initiative)}”, as it would have {Around(i.Taken.Value, i.Wanted!.Value)}."));
        return
        [
            .. knobs.Concat(initiatives)
                .OrderByDescending(e => e.Contrast)
                .DistinctBy(e => e.What, StringComparer.Ordinal)
                .Take(MostFor)
                .OrderBy(e => e.Month)
                .Select(e => e.Words),
        ];
    }

    private static string Around(int taken, int wanted) => taken == wanted ? "in that very month" : $"from {CalendarMonth.Of(wanted)} on";

    private static Evidence ForKnobs(in KnobLikeness month, double contrast, PolicyLikeness other, int round)
    {
        var (played, own, others) = (month.Played, month.Own, other.Knobs[round].Own);
        var knob = Enum.GetValues<Knob>().MaxBy(k => Apart(k, played, others) - Apart(k, played, own));
        var like = Apart(knob, played, own) switch
        {
            0 => "as it would",
            <= NearKnob => $"near its {knob.In(own)}",
            _ => $"where it would have had {knob.In(own)}",
        };
        return new Evidence(
            month.Month,
            contrast,
            FormattableString.Invariant($"{knob} {knob.In(played)}"),
            $"{CalendarMonth.Of(month.Month)}: you had {KebabCase.Of(knob)} at {knob.In(played)}, {like}; “{other.Policy.Name}” would have had {knob.In(others)}.");
    }

    private string Against(PolicyLikeness likest)
    {
        var month = likest.Knobs.IsEmpty ? default : likest.Knobs.MaxBy(k => k.Distance);
        var initiative = likest.Initiatives.IsEmpty ? default : likest.Initiatives.MaxBy(i => i.Distance);
        if (month.Distance <= Far && initiative.Distance <= Far) return "";
        // An initiative counts for one deed among many, a month's knobs for all that was done in it.
        return month.Distance >= initiative.Distance / 2 ? AgainstKnobs(month) : AgainstInitiative(initiative);
    }

    private static string AgainstKnobs(in KnobLikeness month)
    {
        var (played, own) = (month.Played, month.Own);
        var knob = Enum.GetValues<Knob>().MaxBy(k => Apart(k, played, own));
        return $"{CalendarMonth.Of(month.Month)}: you had {KebabCase.Of(knob)} at {knob.In(played)}; it would have had {knob.In(own)}.";
    }

    private string AgainstInitiative(in InitiativeLikeness initiative)
    {
        var name = DecisionWords.NameOf(catalogue, initiative.Initiative);
        return (initiative.Taken, initiative.Wanted) switch
        {
            ({ } did, { } would) => $"{CalendarMonth.Of(did)}: you took “{name}” only then; it would have from {CalendarMonth.Of(would)} on.",
            ({ } did, null) => $"{CalendarMonth.Of(did)}: you took “{name}”; it would not have.",
            (null, { } would) => $"{CalendarMonth.Of(would)}: it would have taken “{name}”; you never did.",
            _ => "",
        };
    }

    private static int Apart(Knob knob, in KnobSetting a, in KnobSetting b) => Math.Abs(knob.In(a) - knob.In(b));

    // What is the same thing, such as the same knob at the same place, is told once.
    private readonly record struct Evidence(int Month, double Contrast, string What, string Words);
}
