using MagmaGame.Analysis.Debriefs;
using MagmaGame.Analysis.Skill;
using MagmaGame.Reports.Articles;

namespace MagmaGame.Reports.Debriefs;

/// <summary>What somebody reads who reads nothing else.</summary>
internal static class BriefSection
{
    public static IEnumerable<Block> Of(DebriefTold told)
    {
        var (debrief, ending) = (told.Debrief, told.Debrief.Ending);
        yield return new Paragraph(
        [
            $"It ended in {debrief.Game.LastMonth}, after {Said.Months(debrief.Game.Months)}. The chance that it would come to a catastrophe stood at ",
            Phrase.Strong(Said.Percent(ending.Chance)), ", and ",
            Phrase.Strong(ending.Catastrophe ? "it did" : "it did not"), $": the one roll that decides fell on {(ending.Catastrophe ? "catastrophe" : "survival")}.",
        ], ParagraphKind.Lead);
        yield return new KeyFigures([.. Figures(debrief)]);
        yield return new Points([.. Sentences(told)]);
        yield return DebriefTold.Note(
            "A catastrophe is harm on the scale of the world that can never be mended. A point is one in a hundred: from 20 % to 26 % is 6 points. ",
            "What a decision helped or cost is told on average over futures from that moment on, with later luck drawn anew, so it begins at another chance than your game ended ",
            "with. Judge decisions by the chance that they led to, and not by where the roll fell.");
    }

    private static IEnumerable<KeyFigure> Figures(Debrief debrief)
    {
        var (ending, skill) = (debrief.Ending, debrief.Skill);
        yield return new KeyFigure(Said.Percent(ending.Chance), "chance of catastrophe");
        yield return new KeyFigure(Said.Points(ending.ChanceInPlay), $"of these {Said.Percent(ending.Chance)} run up while you played");
        yield return new KeyFigure(Said.Percent(skill.Chance.Value), $"what the same decisions come to on average, in {Said.Number(skill.Worlds)} worlds");
        if (ending.MonthsBought is { } months)
        {
            yield return new KeyFigure(
                Said.Months(Math.Abs(months)),
                $"by which the dangerous years ended {(months >= 0 ? "later" : "sooner")} than at full speed");
        }
    }

    private static IEnumerable<System.Collections.Immutable.ImmutableArray<Phrase>> Sentences(DebriefTold told)
    {
        var (ending, skill) = (told.Debrief.Ending, told.Debrief.Skill);
        if (!ending.Causes.IsEmpty)
        {
            yield return [Phrase.Strong("Why: "), $"the greatest part of the danger, {Said.WholePercent(ending.Causes[0].Share)}, was {ending.Causes[0].Words}.", Struck(ending)];
        }
        foreach (var sentence in Foremost(told)) yield return sentence;
        yield return
        [
            Phrase.Strong("Skill: "), $"over many worlds your decisions come to {Said.Percent(skill.Chance.Value)}, ", Said.Verdict(skill.OverWorlds), $" {skill.OverWorlds.Than(1)}. ",
            "In your world alone, with all its luck, they were ", Said.Verdict(skill.InThisWorld), $" than these rules there ({Said.Percent(skill.InThisWorld.RulesMean)}), as the end of the game tells.",
        ];
        yield return [Phrase.Strong("Luck: "), Luck(skill), AlikeEnded(told.Debrief)];
        if (HiddenSection.Greatest(told.Debrief) is { } hidden) yield return [Phrase.Strong("What you could not see: "), hidden];
    }

    // A world may be kind to anybody and harsh to these decisions: each is said, with its figures.
    private static string Luck(LuckAndSkill skill)
    {
        var elsewhere = $"{Said.WholePercent(skill.BetterElsewhere)} of the worlds would have been kinder to your own decisions than yours was.";
        if (skill.WorldLuck is < DebriefTold.NotableStake and > -DebriefTold.NotableStake)
            return $"to the rules of play your world was about as kind as worlds usually are; {elsewhere}";
        var isKind = skill.WorldLuck < 0;
        var isTurned = isKind == skill.BetterElsewhere > 0.5;
        return $"to the rules of play your world was {(isKind ? "kinder" : "harsher")} than worlds usually are "
            + $"({Said.Percent(skill.InThisWorld.RulesMean)} instead of {Said.Percent(skill.PolicyMean)}){(isTurned ? ", and yet " : "; ")}{elsewhere}";
    }

    // What helped most of what was done, and what cost most; where neither is worth a talk, the greatest of all that is clear. What has a
    // better alternative is no help, however bad another one would have been.
    private static IEnumerable<System.Collections.Immutable.ImmutableArray<Phrase>> Foremost(DebriefTold told)
    {
        var clear = told.Decisive
            .SelectMany(turning => turning.Alternatives.Where(other => other.IsDecisive).Select(other => (Turning: turning, Other: other)))
            .ToList();
        if (clear.Count == 0)
        {
            yield return [Phrase.Strong("What mattered most: "), "no single decision; not one made a difference that stands out from chance."];
            yield break;
        }
        var beaten = clear.Where(one => one.Other.Chance.Value <= -DebriefTold.NotableStake).Select(one => one.Turning).ToHashSet();
        var spared = clear.Where(one => one.Turning.Kind != "initiative-left" && !beaten.Contains(one.Turning))
            .OrderByDescending(one => one.Other.Chance.Value).FirstOrDefault();
        var cost = clear.MinBy(one => one.Other.Chance.Value);
        var parts = new List<(string Heading, DebriefedTurning Turning, DebriefedAlternative Other)>();
        if (spared.Other is { Chance.Value: >= DebriefTold.NotableStake }) parts.Add(("What helped most: ", spared.Turning, spared.Other));
        if (cost.Other.Chance.Value <= -DebriefTold.NotableStake) parts.Add(("What cost most: ", cost.Turning, cost.Other));
        if (parts.Count == 0)
        {
            var (turning, other) = clear.MaxBy(one => Math.Abs(one.Other.Chance.Value));
            parts.Add(("What mattered most: ", turning, other));
        }
        foreach (var (heading, turning, other) in parts)
            yield return [Phrase.Strong(heading), TurningTold.Named(turning) + " ", .. TurningTold.Sentence(told, turning, other)];
    }

    // Whether it was the decisions or the world that a game ended as it did.
    private static string AlikeEnded(Debrief debrief) => TurningTold.PlaceOf(debrief.Ending.Outcome) is >= 0 and var place && place < debrief.Skill.Outcomes.Length
        ? $" In {Said.WholePercent(debrief.Skill.Outcomes[place])} of all worlds the same decisions end as yours did here, {TurningTold.Outcome(debrief.Ending.Outcome)}." : "";

    // What struck need not be what was to be feared most.
    private static Phrase Struck(DebriefedEnding ending) => ending.Struck.Length == 0 ? ""
        : ending.Struck == ending.Causes[0].Words ? " That it was that struck."
        : $" What struck was {ending.Struck} ({ShareOf(ending)} of the danger).";

    private static string ShareOf(DebriefedEnding ending)
    {
        var share = ending.Causes.Where(cause => cause.Words == ending.Struck).Sum(cause => cause.Share);
        return share < 0.01 ? "less than one in a hundred" : Said.WholePercent(share);
    }
}
