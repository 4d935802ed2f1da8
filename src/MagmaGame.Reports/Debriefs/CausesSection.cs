using MagmaGame.Reports.Articles;
using MagmaGame.Reports.Plots;

namespace MagmaGame.Reports.Debriefs;

/// <summary>Why: where the danger came from.</summary>
internal static class CausesSection
{
    private const int MostCauses = 6;
    // A share that rounds to nothing is no reason: of what is drawn, and of what stands in the table.
    private const double LeastShown = 0.005, LeastListed = 0.0005;

    public static Section? Of(DebriefTold told)
    {
        var ending = told.Debrief.Ending;
        if (ending.Causes.IsEmpty) return null;
        var shown = ending.Causes.Take(MostCauses).Where(cause => cause.Share >= LeastShown).ToList();
        var listed = ending.Causes.Where(cause => cause.Share >= LeastListed).ToList();
        var table = new DataTable(
            "Where the danger came from",
            [new("What, and through what"), new("share of all danger", IsFigure: true), new("of that, while you played", IsFigure: true)],
            [.. listed.Select(cause => (System.Collections.Immutable.ImmutableArray<string>)[Said.Great(cause.Words), Said.Percent(cause.Share), Said.WholePercent(cause.InPlay)])]);
        var picture = new Picture(
            "Where the danger came from",
            "A bar for each source of danger, the greatest first: "
                + string.Join("; ", shown.Select(cause => $"{cause.Words}, {Said.WholePercent(cause.Share)}")) + ".",
            new CausesPlot([.. shown.Select(cause => new PlotCause(Short(cause.Channel, cause.Threat), cause.Share, cause.InPlay))]).Draw(),
            [$"Share of all danger, in per cent{(shown.Count < listed.Count ? "; what is less is in the table" : "")}."],
            table);
        return new Section("why", "Why it came to that",
        [
            DebriefTold.Words(
                $"The danger of all those years, {Said.Percent(ending.Chance)} in the end, came in {Said.Count(shown.Count, "way")} worth naming. ",
                ending.ChanceInPlay < 0.0005 ? "Next to none of it was run up in the months that you played; it is what the world was left with."
                    : $"{Said.Points(ending.ChanceInPlay)} of it were run up in the months that you played; the rest is what the world was left with."),
            picture,
            .. shown.Exists(cause => cause.Channel == "others")
                ? (System.Collections.Immutable.ImmutableArray<Block>)
                [
                    DebriefTold.Note(
                        "“On their own”: what other developers bring on beyond what Magma's racing drives them to. Magma is not its cause, and still makes it smaller or ",
                        "greater: by the safety work that it shares, by standards and pauses that bind them too, by a world that is better prepared."),
                ]
                : [],
        ]);
    }

    // The names of causes must fit above a bar on a phone; the table and the description say them in full.
    private static string Short(string channel, string threat)
    {
        var what = threat switch
        {
            "misuse" => "misuse by people",
            "power-seeking" => "AI seeking power",
            "economic-squeeze" => "people squeezed out",
            "superpersuasion" => "superpersuasion",
            "security-dilemma" => "an AI-armed standoff",
            _ => threat.Replace('-', ' '),
        };
        var how = channel switch
        {
            "direct" => "Magma's own systems",
            "proliferation" => "theft or leaks from Magma",
            "sabotage" => "spoiled safety work",
            "competition" => "others driven by Magma's racing",
            "others" => "others, on their own",
            _ => channel.Replace('-', ' '),
        };
        return $"{Said.Great(what)}: {how}";
    }
}
