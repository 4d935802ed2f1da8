using System.Globalization;
using MagmaGame.Analysis.Branches;
using MagmaGame.Analysis.Courses;
using MagmaGame.Printing;
using MagmaGame.Session;
using MagmaGame.Session.Rounds;
using MagmaGame.Session.Words;
using MagmaGame.Simulation.State;

namespace MagmaGame.Branches;

/// <summary>Prints a game beside the one that another decision would have led to.</summary>
internal sealed class OtherGameText(OtherGame other, string policy, PrintedPage page)
{
    // Less than what is worth telling, in the dial's unit, is left out of the table: one small change moves every number a little.
    private static readonly (Variable Dial, string Label, string Digits, double Telling)[] Dials =
    [
        (Variable.BelievedLead, "lead", "0.0;-0.0;0.0", 0.5),
        (Variable.BelievedGap, "gap", "0.0;-0.0;0.0", 0.5),
        (Variable.BelievedRiskIfScaled, "risk if scaled", "0", 1),
        (Variable.BelievedRiskAsRun, "risk as run", "0", 1),
    ];

    /// <summary>All of it.</summary>
    public void Write()
    {
        var parted = PartedGames.Of(other.First, other.Session);
        Part(parted);
        Months(parted);
        Seen(parted);
        Milestones(parted);
        Ends();
    }

    private void Part(PartedGames parted)
    {
        var choice = other.Choice;
        page.Line(string.Create(CultureInfo.InvariantCulture,
            $"The games part in {CalendarMonth.Of(choice.Month)}, at decision {choice.Place + 1}. {choice.About}"));
        page.Line(choice.Was, "  played:  ");
        page.Line(choice.Words, "  instead: ");
        page.Line();
        page.Line("From there on the other game goes on as this one was played, where that is still possible, with the same luck. "
            + (other.ByPolicy.Count == 0
                ? "All that it had to decide had been decided here too."
                : $"The policy '{policy}' decides what was never decided here: {Figures.Count(other.ByPolicy.Count, "decision")}, marked with a star."));
        if (parted.Parting is not null) return;
        page.Line();
        page.Line("It is the same game all the same.");
    }

    private void Months(PartedGames parted)
    {
        var told = parted.Rounds.Where(round => round.KnobsDiffer || round.OnlyFirst.Any() || round.OnlySecond.Any()).ToList();
        if (told.Count == 0) return;
        Title("What was decided in one game only");
        foreach (var round in told)
        {
            page.Line(CalendarMonth.Of(round.Month));
            foreach (var deed in round.OnlyFirst) page.Line(Words(other.First, deed), "  played:  ");
            foreach (var deed in round.OnlySecond) page.Line(Words(other.Session, deed) + Star(deed.Place), "  instead: ");
            if (!round.KnobsDiffer) continue;
            page.Line("knobs: " + DecisionWords.Knobs(round.First!.Knobs), "  played:  ");
            page.Line("knobs: " + DecisionWords.Knobs(round.Second!.Knobs) + KnobStar(round.Second), "  instead: ");
        }
    }

    private string Star(int place) => other.ByPolicy.Contains(place) ? " *" : "";

    private string KnobStar(PlayedRound round) =>
        Enumerable.Range(round.Place, round.End - round.Place).Any(place =>
            other.ByPolicy.Contains(place) && other.Session.Decisions[place].Decision.Kind == Simulation.Decisions.DecisionKind.SetKnobs) ? " *" : "";

    private static string Words(GameSession session, PlayedDeed deed) => DecisionWords.Of(session, deed.Taken);

    private void Seen(PartedGames parted)
    {
        // The first round opened before they parted.
        var rounds = parted.Rounds.Skip(1).ToList();
        if (rounds.Count == 0) return;
        var telling = rounds.Where(IsTelling).ToList();
        Title("As each month opened, played / instead (months; risks in per cent, as Magma saw them)");
        if (telling.Count > 0)
        {
            var table = new PrintedTable("  ", ["month", .. Dials.Select(d => d.Label)]);
            foreach (var round in telling)
            {
                table.Row([CalendarMonth.Short(round.Month), .. Dials.Select(d =>
                    $"{Text(round.FirstSeen, d.Dial, d.Digits)} / {Text(round.SecondSeen, d.Dial, d.Digits)}")]);
            }
            table.Write(page);
        }
        var alike = rounds.Count - telling.Count;
        if (alike > 0) page.Line($"{(telling.Count > 0 ? "In the other" : "In all")} {Figures.Count(alike, "month")} they differ by less than half a month and less than a point.", "  ");
    }

    private static bool IsTelling(PartedRound round) =>
        round.FirstSeen is not { } first || round.SecondSeen is not { } second
        || Dials.Any(d => Math.Abs(first.Values[(int)d.Dial] - second.Values[(int)d.Dial]) >= d.Telling);

    private static string Text(MonthRecord? seen, Variable dial, string digits) =>
        seen is null ? Figures.None : Figures.Text(seen.Values[(int)dial], digits);

    private void Milestones(PartedGames parted)
    {
        if (parted.Milestones.IsEmpty) return;
        Title("Milestones that came in another month, or not at all");
        var table = new PrintedTable("  ", ["milestone", "played", "instead"]);
        foreach (var (milestone, first, second) in parted.Milestones) table.Row([milestone.Name, Month(first), Month(second)]);
        table.Write(page);
    }

    private static string Month(int? month) => month is { } reached ? CalendarMonth.Short(reached) : Figures.None;

    private void Ends()
    {
        Title("How they ended");
        var table = new PrintedTable("  ", ["", "played", "instead"]);
        void Row(string name, Func<GameSession, string> text) => table.Row([name, text(other.First), text(other.Session)]);
        Row("outcome", Outcome);
        Row("", Variant);
        Row("last month", session => CalendarMonth.Short(session.Game.State.Month));
        Row("end of the acute risk", session => Month(session.Game.Verdict?.EndOfAcuteRisk));
        Row("P(catastrophe)", session => Figures.Percent(Chance(session)));
        Row("the one roll", session => session.Game.Verdict is not { } verdict ? Figures.None : verdict.Catastrophe ? "catastrophe" : "no catastrophe");
        table.Write(page);
        if (!other.First.IsOver)
        {
            page.Line();
            page.Line($"The game that was played is not over: it stands in {CalendarMonth.Of(other.First.Game.State.Month)}.");
            return;
        }
        page.Line();
        var difference = Chance(other.Session) - Chance(other.First);
        page.Line($"P(catastrophe) {(difference == 0 ? "is the same in both" : $"is {Figures.InPoints(Math.Abs(difference))} points {(difference < 0 ? "lower" : "higher")} in the other game")}. "
            + "This is one course of luck; 'magma debrief' tells what the choice is worth over many.");
    }

    private static double Chance(GameSession session) => session.Game.Verdict?.CatastropheChance ?? double.NaN;

    private static string Outcome(GameSession session) => session.Game.Verdict is not { } verdict
        ? Figures.None
        : EndingNames.Of(session.Game.Rules.Catalogue, verdict.Ending.Outcome);

    private static string Variant(GameSession session) => session.Game.Verdict is not { } verdict
        ? Figures.None
        : EndingNames.Of(session.Game.Rules.Catalogue, verdict.Ending.Variant);

    private void Title(string title)
    {
        page.Line();
        page.Line(title);
    }
}
