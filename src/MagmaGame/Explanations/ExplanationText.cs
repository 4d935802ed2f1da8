using MagmaGame.Authoring.Explanations;
using MagmaGame.Printing;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.Decisions;
using MagmaGame.Simulation.Events;
using MagmaGame.Simulation.State;
using MagmaGame.Terminal.Plain;

namespace MagmaGame.Explanations;

/// <summary>Explanations of events for people.</summary>
internal static class ExplanationText
{
    /// <summary>Why an event was asked in a round or was not.</summary>
    public static void Write(EventExplanation e, Page page)
    {
        page.Heading($"{e.Event.Id} in month {e.Month} ({CalendarMonth.Of(e.Month)})");
        page.Line($"“{e.Event.Title}”, {Kind(e)}.");
        page.Blank();
        page.Line(e.AskedBy == AskedBy.Nothing ? "Not asked." : e.Answer is null ? "Asked." : $"Asked, and answered with {e.Answer}.");
        foreach (var reason in e.Why) page.Item(reason);
        page.Line(e.AskedInRound.IsEmpty ? "Asked as the round opened: nothing." : $"Asked as the round opened: {string.Join(", ", e.AskedInRound)}.");
        page.Heading("What must hold");
        page.Told(1, e.Limit.Allows, Limit(e));
        if (e.Clauses.IsEmpty) page.At(1, "no further condition");
        foreach (var clause in e.Clauses) page.Told(1, clause.Holds, Words(clause));
        foreach (var draw in e.Draws) Write(e, draw, page);
        Brought(e, page);
    }

    /// <summary>An event in all rounds of a game.</summary>
    public static void Write(EventDefinition definition, IReadOnlyList<EventExplanation> rounds, Page page)
    {
        const int mark = 10, chance = 13;
        var drawn = definition.Trigger == EventTrigger.Drawn;
        page.Heading($"{definition.Id}, round by round");
        page.Blank();
        page.Line("what came of it", Tone.Normal, "month     allowed   " + (drawn ? "chance       " : ""));
        foreach (var e in rounds)
        {
            var first = $"{e.Month,3} {CalendarMonth.Short(e.Month)[2..]} ".PadRight(10) + (e.Eligible ? "yes" : "no").PadRight(mark)
                + (drawn ? WriterNumber.Chance(e.Chance ?? 0).PadRight(chance) : "");
            page.Line(Outcome(e), Tone.Normal, first, new string(' ', first.Length));
        }
        page.Blank();
        var eligible = rounds.Count(e => e.Eligible);
        var asked = rounds.Count(e => e.AskedBy != AskedBy.Nothing);
        page.Line($"Its condition and its limit allowed it in {eligible} of {rounds.Count} rounds, and it was asked in {asked}."
            + (drawn ? $" Its chances add up to {WriterNumber.Of(Math.Round(rounds.Sum(e => e.Chance ?? 0), 2))} times." : "")
            + " '@MONTH' after the game explains one round.");
    }

    /// <summary>How an event comes, by the content alone.</summary>
    public static void Write(EventOutline outline, Page page)
    {
        var e = outline.Event;
        page.Heading($"{e.Id}: “{e.Title}”");
        page.Heading("What brings it");
        page.Item(Brings(outline));
        foreach (var call in outline.CalledBy) page.Item($"called by {call.From}{Sometimes(call)}, {After(call)}");
        foreach (var (scenario, month) in outline.Scenes) page.Item($"the scenario {scenario}, in month {month}");
        if (e.Trigger == EventTrigger.Called && outline.CalledBy.IsEmpty && outline.Scenes.IsEmpty) page.Item("Nothing calls it, so it never shows.");
        if (outline.Deck is { } deck)
        {
            page.Item($"The deck's weight is {WriterNumber.Of(deck.Weight)}, {WriterNumber.Chance(outline.DeckShare)} of a draw where no boost holds"
                + $"; the event's is {WriterNumber.Of(e.Weight)} of {WriterNumber.Of(outline.DeckSum)} for {(outline.DeckCount == 1 ? "the only event" : $"all {outline.DeckCount} events")} of the deck, if all could show.");
            if (outline.LeftOutBy.Length > 0) page.Item($"never drawn in {string.Join(", ", outline.LeftOutBy)}, whose decks leave it out");
            foreach (var boost in deck.Boosts) page.Item($"deck times {WriterNumber.Of(boost.Times)} if {Joined(boost)}");
            foreach (var boost in e.Boosts) page.Item($"event times {WriterNumber.Of(boost.Times)} if {Joined(boost)}");
        }
        page.Heading("How often");
        page.Item($"{(e.Times == 1 ? "once" : $"{e.Times} times")} in a game"
            + (Rests(e) ? $", at least {Months(e.Cooldown)} apart" : ""));
        page.Heading("What must hold");
        if (e.When.Clauses.IsEmpty) page.Item("nothing");
        foreach (var clause in e.When.Clauses) page.Item(clause.Text);
        if (outline.Calls.Length > 0) page.Heading("What it calls");
        foreach (var call in outline.Calls) page.Item($"{call.To}, by {call.From}{Sometimes(call)}, {After(call)}");
        if (outline.NamedBy.Length > 0) page.Heading("Whose conditions ask about it");
        foreach (var id in outline.NamedBy) page.Item(id);
        page.Blank();
        page.Line("'--in RUN@MONTH' tells why it was asked in a game or was not; '--in RUN' shows all rounds.", Tone.Aside);
    }

    /// <summary>A clause with the values it asks about.</summary>
    public static string Words(ClauseReading clause) =>
        clause.Terms.IsEmpty ? clause.Text : $"{clause.Text}  ({string.Join("; ", clause.Terms.Select(Words))})";

    private static string Words(Term term) => $"{term.Name}\u00A0=\u00A0{term.Value}{Sight(term.Sight)}";

    /// <summary>A remark on what a player cannot see exactly; empty otherwise.</summary>
    public static string Sight(Visibility sight) => sight switch
    {
        Visibility.Hidden => ", hidden from the player",
        Visibility.Estimated => ", an estimate to the player",
        _ => "",
    };

    private static string Kind(EventExplanation e) => e.Event.Trigger switch
    {
        EventTrigger.Drawn => "drawn",
        EventTrigger.Called => "called by other events",
        EventTrigger.Milestone => $"brought by the milestone {e.Milestone!.Value.Id}",
        _ => $"brought by the initiative {e.Initiative!.Id}",
    };

    private static string Limit(EventExplanation e)
    {
        var limit = e.Limit;
        var rests = Rests(e.Event) ? $", at least {Months(limit.Cooldown)} apart" : "";
        var last = limit.MonthsSince is { } since ? $", last {Months(since)} ago" : "";
        return $"asked {limit.Asked} of {limit.Times} times{last}{rests}";
    }

    private static void Write(EventExplanation e, DrawReading draw, Page page)
    {
        page.Heading(e.Draws.Length > 1 ? $"Draw {draw.Number}" : "The draw");
        page.At(1, $"Deck {draw.Deck}: weight {WriterNumber.Of(draw.DeckWeight.Now)} of {WriterNumber.Of(draw.AllWeights)} in all (quiet {WriterNumber.Of(draw.QuietWeight)}): "
            + $"{WriterNumber.Chance(draw.DeckShare)} to be asked first"
            + (Math.Abs(draw.DeckChance - draw.DeckShare) < 1e-9 ? "" : $", {WriterNumber.Chance(draw.DeckChance)} to speak: decks with nothing to say pass their turn on"));
        Boosts(draw.DeckWeight, page);
        page.At(1, $"Event: weight {WriterNumber.Of(draw.Weight.Now)}" + (draw.RankInDeck == 0
            ? "; it could not show"
            : $", number {draw.RankInDeck} of the {draw.CountInDeck} of its deck that could show, {WriterNumber.Chance(draw.ShareInDeck)} of its turns; number {draw.RankInAll} of {draw.CountInAll} by chance in all"));
        Boosts(draw.Weight, page);
        page.At(1, $"Chance in this draw: {WriterNumber.Chance(draw.Chance)}; of a quiet draw: {WriterNumber.Chance(draw.QuietChance)}");
        page.At(1, $"Turns: {string.Join(", then ", draw.Turns)}; {(draw.Tries == 1 ? "1 try" : $"{draw.Tries} tries")}");
        foreach (var proposal in draw.Proposals)
        {
            page.At(2, $"try {proposal.Try} proposed it: " + (proposal.Accepted ? $"weight {WriterNumber.Of(proposal.Weight)} exceeds {WriterNumber.Of(proposal.Hurdle)}, taken"
                : proposal.Weight > 0 ? $"weight {WriterNumber.Of(proposal.Weight)} does not exceed the {WriterNumber.Of(proposal.Hurdle)} that luck asked"
                : "it could not show"));
        }
        if (draw.Proposals.IsEmpty) page.At(2, "no try proposed it");
        page.At(1, $"Drawn: {draw.Drawn ?? "nothing"}, at a chance of {WriterNumber.Chance(draw.DrawnChance)}");
    }

    private static string Months(int months) => months == 1 ? "1 month" : $"{months} months";

    // What is called or brought by a milestone does not rest.
    private static bool Rests(EventDefinition e) => e is { Times: > 1, Cooldown: > 0, Trigger: EventTrigger.Drawn or EventTrigger.Initiative };

    private static void Boosts(WeightReading weight, Page page)
    {
        foreach (var boost in weight.Boosts)
            page.Told(2, boost.Holds, $"times {WriterNumber.Of(boost.Times)} if {string.Join(" and ", boost.If.Select(Words))}");
    }

    private static void Brought(EventExplanation e, Page page)
    {
        if (e.Event.Trigger == EventTrigger.Drawn) return;
        // That the milestone was lit, or was not, is among the reasons unless a call gave others.
        var isToldOfMilestone = e.Milestone is not null && e.Calls.IsEmpty;
        if (isToldOfMilestone && e.Callers.IsEmpty) return;
        page.Heading("What brings it");
        if (e.Initiative is { } initiative)
            page.Told(1, initiative.Taken, $"the initiative {initiative.Id} was taken in this round");
        if (e.Milestone is { } milestone && !isToldOfMilestone)
            page.Told(1, milestone.Month is not null, $"the milestone {milestone.Id} was lit{(milestone.Month is { } lit ? $" in month {lit}" : "")}");
        foreach (var caller in e.Callers) page.At(1, caller.Month < 0 ? $"the scenario {caller.By} brings it" : $"called by {caller.By} in month {caller.Month}");
        foreach (var call in e.Calls) page.At(1, $"due in month {call.DueMonth}{(call.Recheck ? ", if its condition holds then" : ", whatever its condition")}: {Fate(call.Fate)}");
        if (e.Calls.IsEmpty && e.Initiative is null) page.At(1, "no call of it was waiting in this round");
    }

    private static string Fate(CallFate fate) => fate switch
    {
        CallFate.Asked => "asked",
        CallFate.ShownOften => "dropped, since it had been asked as often as it may",
        CallFate.ConditionFailed => "dropped, since its condition did not hold",
        CallFate.Crowded => "waits, since the round had its events",
        _ => "not yet",
    };

    private static string Outcome(EventExplanation e)
    {
        var asked = e.AskedBy == AskedBy.Nothing ? "" : e.Answer is null ? "ASKED" : $"ASKED, answered {e.Answer}";
        if (asked.Length > 0) return asked;
        if (e.FirstFailing is { } failing) return failing;
        if (e.Initiative is { } initiative)
            return initiative.Taken ? $"brought {initiative.SceneInstead}" : initiative.Refusal == Rejection.None ? "initiative not taken" : "initiative not possible";
        if (e.Milestone is { } milestone && e.Calls.IsEmpty)
            return $"the milestone {milestone.Id} brings it: {(milestone.Month is { } lit ? $"lit in month {lit}" : "not lit yet")}";
        if (e.Event.Trigger != EventTrigger.Drawn) return e.Calls is not [var call, ..] ? "not called"
            : call.Fate == CallFate.NotDue ? $"due in month {call.DueMonth}" : Fate(call.Fate);
        return e.Draws is [.., var draw] ? draw.Drawn ?? "quiet" : $"no draw: {string.Join(", ", e.AskedInRound)}";
    }

    private static string Brings(EventOutline outline) => outline.Event.Trigger switch
    {
        EventTrigger.Drawn => $"drawn from the deck {outline.Deck!.Id}",
        EventTrigger.Called => "calls of other events, or scenarios",
        EventTrigger.Milestone => $"the milestone {outline.BroughtBy}, in the month after it was lit",
        _ => $"the initiative {outline.BroughtBy}, at once",
    };

    private static string Joined(WeightBoost boost) => string.Join(" and ", boost.If.Clauses.Select(c => c.Text));

    private static string Sometimes(CallOutline call) => call.Chance < 1 ? $" (at a chance of {WriterNumber.Chance(call.Chance)})" : "";

    /// <summary>When a call is due.</summary>
    public static string After(CallOutline call) => After(call.AfterMin, call.AfterMax, call.Recheck);

    /// <summary>When a call is due.</summary>
    public static string After(int least, int greatest, bool recheck) =>
        (least == greatest ? least == 1 ? "1 month later" : $"{least} months later" : $"{least} to {greatest} months later")
        + (recheck ? ", if its condition holds then" : ", whatever its condition");
}
