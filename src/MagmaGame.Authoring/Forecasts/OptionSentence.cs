using System.Globalization;
using System.Text;
using MagmaGame.Simulation.Phases;

namespace MagmaGame.Authoring.Forecasts;

/// <summary>Where each option of an event is best, in a plain sentence.</summary>
public static class OptionSentence
{
    private const double Notable = 0.1;
    private const double Hardly = 0.05;
    private const int MostPlaces = 3;

    /// <summary>The sentence.</summary>
    public static string Of(OptionReport report)
    {
        if (report.Options.All(o => o.Best.Observations == 0)) return "No moment with a choice was tried.";
        if (report.Options.All(o => o.Flag == OptionFlag.MakesNoDifference)) return "All options lead to the same.";
        var order = Enumerable.Range(0, report.Options.Length).OrderByDescending(o => Sure(report.Options[o].Best.Value)).ToList();
        var lead = order[0];
        var text = new StringBuilder($"{report.Options[lead].Id} is best in {Percent(report.Options[lead].Best.Value)} of moments");
        if (Favourite(report, lead) is { } phase) text.Append(", chiefly ").Append(Words(phase));
        foreach (var option in order.Skip(1)) text.Append("; ").Append(Of(report, option, lead));
        return text.Append('.').ToString();
    }

    /// <summary>A phase in a few words that go into a sentence.</summary>
    public static string Words(Phase phase) => phase switch
    {
        Phase.Preparing => "before 3x",
        Phase.Accelerating => "between 3x and TEDAI",
        Phase.Expert => "past TEDAI",
        Phase.Recovery => "while AI researchers lead",
        Phase.Paused => "during a pause",
        _ => "at the end",
    };

    private static string Of(OptionReport report, int option, int lead)
    {
        var figures = report.Options[option];
        var places = report.Places.Where(p => p.Tells && p.Best[option] > p.Best[lead] && p.Best[option] >= p.Best.Max())
            .OrderByDescending(p => p.Best[option]).Take(MostPlaces)
            .Select(p => p.Phase is { } phase ? Words(phase) : "in " + p.Scenario).ToList();
        if (places.Count > 0) return $"{figures.Id} is best {string.Join(" and ", places)}";
        return Sure(figures.Best.Value) <= Hardly ? $"{figures.Id} is hardly ever best" : $"{figures.Id} in {Percent(figures.Best.Value)}";
    }

    private static Phase? Favourite(OptionReport report, int option) => report.Places
        .Where(p => p.Phase is not null && p.Tells && p.Best[option] >= report.Options[option].Best.Value + Notable)
        .OrderByDescending(p => p.Best[option]).FirstOrDefault()?.Phase;

    // An option that never was one has no share.
    private static double Sure(double share) => double.IsNaN(share) ? 0 : share;

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * Sure(share):0}%");
}
