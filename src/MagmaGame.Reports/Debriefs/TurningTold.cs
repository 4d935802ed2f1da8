using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Articles;

namespace MagmaGame.Reports.Debriefs;

/// <summary>A decision and its alternatives in sentences.</summary>
internal static class TurningTold
{
    // What changes by less goes without saying: shares of futures, months.
    private const double NotableShare = 0.05, NotableMonths = 1;

    private static readonly string[] OutcomeIds = ["obsolescence", "pause", "self-destruction"];

    /// <summary>What was decided.</summary>
    public static string Decided(DebriefedTurning turning) => turning.Kind switch
    {
        "answer" => $"You answered: {Said.Quoted(turning.Decided)}.",
        "knobs" => $"You set {Said.Small(Said.Bare(turning.Decided))}.",
        "knobs-left" => $"You left them at {Said.Small(Said.Bare(turning.Decided))}.",
        "initiative" => "You took this initiative.",
        "initiative-left" => $"You could have taken it from {turning.Date} on.",
        _ => $"{Said.Bare(turning.Decided)}.",
    };

    /// <summary>A decision by what it was about and when, as the beginning of a sentence.</summary>
    public static string Named(DebriefedTurning turning) => turning.Kind switch
    {
        "answer" => $"your answer to {Said.Quoted(turning.Title)} in {turning.Date}, {Said.Quoted(turning.Decided)}.",
        "knobs" => $"the knobs in {turning.Date}, which you set to {Said.Small(Said.Bare(turning.Decided))}.",
        "knobs-left" => $"the knobs in {turning.Date}, which you left at {Said.Small(Said.Bare(turning.Decided))}.",
        "initiative" => $"the initiative {Said.Quoted(turning.Title)}, which you took in {turning.Date}.",
        "initiative-left" => $"the initiative {Said.Quoted(BareTitle(turning))}, which you never took.",
        _ => $"{turning.Title}, {turning.Date}.",
    };

    /// <summary>The title without the word that it was never done.</summary>
    public static string BareTitle(DebriefedTurning turning)
    {
        const string Never = "Never done: ";
        return turning.Title.StartsWith(Never, StringComparison.Ordinal) ? turning.Title[Never.Length..] : turning.Title;
    }

    /// <summary>What else could have been decided, as the beginning of a sentence.</summary>
    /// <param name="told">The debrief.</param>
    /// <param name="turning">The decision.</param>
    /// <param name="other">What else.</param>
    public static string Instead(DebriefTold told, DebriefedTurning turning, DebriefedAlternative other) => turning.Kind switch
    {
        "answer" => $"Had you answered {Said.Quoted(other.Words)}",
        "knobs" when !other.ByPolicy => $"Had you left them as they were ({Said.Small(Setting(other, "portfolio:"))})",
        "knobs" or "knobs-left" => $"Had you set {Said.Small(Setting(other, "the portfolio to"))}, as {Said.Quoted(told.PolicyName)} would have",
        "initiative" => other.Choice == "nothing" ? "Had you not taken it" : $"Had you taken {Said.Quoted(other.Words)} instead",
        "initiative-left" => $"Had you taken it in {turning.Date}",
        _ => $"Instead {Said.Quoted(other.Words)}",
    };

    /// <summary>The place of an outcome where shares of all of them are told; -1 for none.</summary>
    public static int PlaceOf(string id) => Array.IndexOf(OutcomeIds, id);

    /// <summary>An outcome by its id, as the end of a sentence.</summary>
    public static string Outcome(string id) => id switch
    {
        "obsolescence" => "with AI researchers in the lead",
        "pause" => "with a long, coordinated pause",
        "self-destruction" => "with Magma out of the race",
        _ => $"with {id.Replace('-', ' ')}",
    };

    /// <summary>An alternative, with what it would have been worth.</summary>
    public static ImmutableArray<Phrase> Sentence(DebriefTold told, DebriefedTurning turning, DebriefedAlternative other) =>
        [Instead(told, turning, other) + ": ", .. Said.Worse(turning.Chance.Value, other.Chance, other.IsDecisive), "."];

    /// <summary>How else games would have ended, in a sentence: what an alternative changed besides the danger, and often why. Empty when
    /// they would have ended much the same.</summary>
    public static string Otherwise(DebriefedAlternative other)
    {
        var parts = new List<string>();
        // What they would have come to instead tells more than what they would not.
        var (share, id) = other.Outcomes.Zip(OutcomeIds).MaxBy(pair => pair.First.Value);
        if (share is { IsBeyondNoise: true, Value: >= NotableShare })
            parts.Add($"of a hundred futures {Said.Number((int)Math.Round(100 * share.Value))} more end {Outcome(id)}");
        if (other.MonthsBought is { IsBeyondNoise: true } bought && Math.Abs(bought.Value) >= NotableMonths)
            parts.Add($"the dangerous years end {Said.Figure(Math.Abs(bought.Value))} months {(bought.Value > 0 ? "later" : "sooner")}");
        return parts.Count == 0 ? "" : Said.Great(string.Join(", and ", parts)) + ". ";
    }

    // Four numbers in a row tell nobody which is which; the choice names them all, in the order of the knobs.
    private static string Setting(DebriefedAlternative other, string portfolio)
    {
        var words = Said.Bare(other.Words);
        var at = words.IndexOf("portfolio ", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || other.Choice.Split('/') is not [_, _, var nonproliferation, var distribution, var governance, var defence]) return words;
        return $"{words[..at]}{portfolio} nonproliferation {nonproliferation}, distribution {distribution}, governance {governance}, defence {defence}";
    }
}
