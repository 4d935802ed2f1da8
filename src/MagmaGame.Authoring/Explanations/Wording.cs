using MagmaGame.Simulation.Catalogues;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;

namespace MagmaGame.Authoring.Explanations;

/// <summary>Says why an event was asked or was not.</summary>
internal static class Wording
{
    /// <summary>Such as "three times" for 3.</summary>
    public static string Times(int times) => times switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{times} times",
    };

    /// <summary>Such as "1 month" and "3 months".</summary>
    public static string Months(int months) => months == 1 ? "1 month" : $"{months} months";

    /// <summary>The reasons, the first the nearest.</summary>
    public static IEnumerable<string> Why(EventExplanation e, Catalogue catalogue)
    {
        if (e.AskedBy != AskedBy.Nothing) return [Asked(e, catalogue)];
        return e.Event.Trigger switch
        {
            EventTrigger.Drawn => NotDrawn(e),
            EventTrigger.Initiative => NotBrought(e, e.Initiative!),
            EventTrigger.Milestone => NotCalled(e, MilestoneSilence(e)),
            _ => NotCalled(e, e.Callers.IsEmpty
                ? "Nothing had called it."
                : $"No call of it was waiting: {e.Callers[^1].By} had called it{(e.Callers[^1].Month < 0 ? "" : $" in month {e.Callers[^1].Month}")}."),
        };
    }

    private static string Asked(EventExplanation e, Catalogue catalogue) => e.AskedBy switch
    {
        AskedBy.Draw => $"A draw gave it, at a chance of {WriterNumber.Chance(e.Draws.First(d => d.Drawn == e.Event.Id).Chance)}.",
        AskedBy.Call => $"{e.Callers[^1].By} had called it in month {e.Callers[^1].Month}, and the call was due.",
        AskedBy.Scenario => "The scenario brings it in this month.",
        AskedBy.Milestone => $"The milestone {e.Milestone!.Value.Id} was lit in month {e.Milestone.Value.Month}.",
        _ => $"The initiative {catalogue.Initiatives[(int)e.Event.Initiative!.Value].Id} was taken.",
    };

    private static IEnumerable<string> NotDrawn(EventExplanation e)
    {
        if (!e.Eligible)
        {
            foreach (var reason in NotEligible(e)) yield return reason;
            yield break;
        }
        if (e.Draws.IsEmpty)
        {
            yield return $"It could have been drawn, but nothing was: the round had its events already ({string.Join(", ", e.AskedInRound)}).";
            yield break;
        }
        foreach (var draw in e.Draws) yield return NotDrawn(e, draw);
    }

    private static string NotDrawn(EventExplanation e, DrawReading draw)
    {
        if (draw.RankInDeck == 0)
        {
            return draw.Weight.Now > 0
                ? $"In draw {draw.Number} it could no longer show: what was drawn before changed that."
                : "Its weight was 0, and what weighs nothing is never drawn.";
        }
        if (draw.Chance <= 0) return $"The weight of its deck, {draw.Deck}, was 0, and what weighs nothing is never drawn.";
        var chance = $"It could have been drawn, at a chance of {WriterNumber.Chance(draw.Chance)}";
        if (draw.Drawn is null) return $"{chance}; the draw stayed quiet, as it does at {WriterNumber.Chance(draw.DrawnChance)}.";
        if (draw.Turns[^1] != draw.Deck)
            return $"{chance}; it was the turn of the deck {draw.Turns[^1]}, which gave {draw.Drawn} (chance {WriterNumber.Chance(draw.DrawnChance)}).";
        var proposals = draw.Proposals.Where(p => !p.Accepted).ToList();
        var refused = proposals.Count == 0
            ? "it was not proposed before"
            : $"it was proposed {Times(proposals.Count)} before, and its weight of {WriterNumber.Of(proposals[0].Weight)} did not exceed the {WriterNumber.Of(proposals[0].Hurdle)} that luck asked";
        return $"{chance}; it was its deck's turn, which gave {draw.Drawn} (chance {WriterNumber.Chance(draw.DrawnChance)}): {refused}.";
    }

    private static IEnumerable<string> NotEligible(EventExplanation e)
    {
        if (e.LeftOutBy is { } scenario) yield return $"The scenario {scenario} draws from decks of its own, and it is not in them.";
        if (e.Limit.Asked >= e.Limit.Times) yield return $"It had been asked {Times(e.Limit.Asked)}, as often as it may.";
        else if (!e.Limit.Allows)
            yield return $"It was asked {Months(e.Limit.MonthsSince ?? 0)} ago and rests {Months(e.Limit.Cooldown)}.";
        foreach (var clause in e.Clauses)
            if (!clause.Holds) yield return $"'{clause.Text}' did not hold.";
    }

    private static IEnumerable<string> NotCalled(EventExplanation e, string silence)
    {
        if (e.Calls.IsEmpty) yield return silence;
        foreach (var call in e.Calls)
        {
            yield return call.Fate switch
            {
                CallFate.ShownOften => $"It was due, but had been asked {Times(e.Limit.Asked)}, as often as it may; the call was dropped.",
                CallFate.ConditionFailed => $"It was due, but its condition did not hold ('{e.Clauses.FirstOrDefault(c => !c.Holds)?.Text}'); the call was dropped.",
                CallFate.Crowded => $"It was due, but the round had its events already ({string.Join(", ", e.AskedInRound)}); it waits.",
                _ => $"It is called, and due in month {call.DueMonth}.",
            };
        }
    }

    private static string MilestoneSilence(EventExplanation e) => e.Milestone is { Month: { } lit, Id: var id }
        ? $"The milestone {id}, which brings it, was lit in month {lit} and has been announced."
        : $"The milestone {e.Milestone!.Value.Id}, which brings it, was not lit.";

    private static IEnumerable<string> NotBrought(EventExplanation e, InitiativeReading initiative)
    {
        if (!initiative.Taken)
        {
            yield return initiative.Refusal == Rejection.None
                ? $"The initiative {initiative.Id}, which brings it, was possible but not taken in this round."
                : $"The initiative {initiative.Id}, which brings it, was not taken, and was not possible ({Words(initiative.Refusal)}).";
        }
        else if (initiative.SceneInstead is { } other) yield return $"The initiative {initiative.Id} was taken and brought {other}, which comes before it.";
        foreach (var reason in NotEligible(e)) yield return reason;
    }

    private static string Words(Rejection rejection) => string.Concat(rejection.ToString().Select((c, i) =>
        (i > 0 && char.IsUpper(c) ? " " : "") + char.ToLowerInvariant(c)));
}
