using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Articles;

namespace MagmaGame.Reports.Debriefs;

/// <summary>A decision and its alternatives in sentences.</summary>
internal static class TurningTold
{
    /// <summary>What was decided.</summary>
    public static string Decided(DebriefedTurning turning) => turning.Kind switch
    {
        "answer" => $"You answered: {Said.Quoted(turning.Decided)}.",
        "knobs" => $"You set {Said.Small(Said.Bare(turning.Decided))}.",
        "knobs-left" => $"You left them at {Said.Small(Said.Bare(turning.Decided))}.",
        "initiative" => "You took this initiative.",
        "initiative-left" => "You could have taken this initiative, and never did.",
        _ => $"{Said.Bare(turning.Decided)}.",
    };

    /// <summary>What else could have been decided, as the beginning of a sentence.</summary>
    public static string Instead(DebriefedTurning turning, DebriefedAlternative other) => turning.Kind switch
    {
        "answer" => $"Had you answered {Said.Quoted(other.Words)}",
        "knobs" or "knobs-left" => $"Had you set {Said.Small(Setting(other))}",
        "initiative" => other.Choice == "nothing" ? "Had you not taken it" : $"Had you taken {Said.Quoted(other.Words)} instead",
        "initiative-left" => $"Had you taken it in {turning.Date}",
        _ => $"Instead {Said.Quoted(other.Words)}",
    };

    /// <summary>An outcome by its id, as the end of a sentence.</summary>
    public static string Outcome(string id) => id switch
    {
        "obsolescence" => "with AI researchers in the lead and people's research obsolete",
        "pause" => "with a long, coordinated pause",
        "self-destruction" => "with Magma out of the race",
        _ => $"with {id.Replace('-', ' ')}",
    };

    /// <summary>An alternative, with what it would have been worth.</summary>
    public static ImmutableArray<Phrase> Sentence(DebriefedTurning turning, DebriefedAlternative other) =>
        [Instead(turning, other) + ": ", .. Said.Worse(other.Chance, other.IsDecisive), "."];

    // Four numbers in a row tell nobody which is which; the choice names them all, in the order of the knobs.
    private static string Setting(DebriefedAlternative other)
    {
        var words = Said.Bare(other.Words);
        var at = words.IndexOf("portfolio ", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || other.Choice.Split('/') is not [_, _, var nonproliferation, var distribution, var governance, var defence]) return words;
        return $"{words[..at]}the portfolio to nonproliferation {nonproliferation}, distribution {distribution}, governance {governance}, defence {defence}";
    }
}
