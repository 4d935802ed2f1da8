using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Articles;
using MagmaGame.Reports.Plots;

namespace MagmaGame.Reports.Debriefs;

/// <summary>A debrief and what its sections share: what is named by which letter, which decisions are told in full.</summary>
internal sealed class DebriefTold
{
    /// <summary>How many decisions are told in full.</summary>
    public const int MostTurnings = 5;

    /// <summary>From which difference on a decision is worth a talk, 0 to 1. Assumption.</summary>
    public const double NotableStake = 0.005;

    /// <summary>A debrief to be told.</summary>
    public DebriefTold(Debrief debrief)
    {
        Debrief = debrief;
        Decisive = [.. debrief.Turnings.Where(turning => turning.IsDecisive).OrderByDescending(StakeOf).ThenBy(turning => turning.Decision)];
        Foremost = [.. Decisive.DistinctBy(AboutWhat).Take(MostTurnings)];
        Marks =
        [
            .. debrief.Milestones.Where(milestone => milestone.Month <= LastMonth)
                .Select((milestone, i) => new PlotMark(milestone.Month, SignOf(i), IsUnseen(milestone))),
        ];
    }

    /// <summary>The debrief.</summary>
    public Debrief Debrief { get; }

    /// <summary>The decisions that made a clear difference, the greatest first.</summary>
    public ImmutableArray<DebriefedTurning> Decisive { get; }

    /// <summary>Those of them that are told in full; an initiative that was taken again and again stands there once.</summary>
    public ImmutableArray<DebriefedTurning> Foremost { get; }

    /// <summary>How many of the decisions that made a clear difference made one that is worth a talk.</summary>
    public int Notable => Decisive.Count(turning => StakeOf(turning) >= NotableStake);

    /// <summary>The name of the rule of play that decided what the player never did.</summary>
    public string PolicyName => Debrief.Skill.Policies.FirstOrDefault(policy => policy.Id == Debrief.Policy)?.Name ?? Debrief.Policy;

    /// <summary>The milestones of the months played, as plots mark them.</summary>
    public ImmutableArray<PlotMark> Marks { get; }

    /// <summary>The first month that was played.</summary>
    public int FirstMonth => Debrief.Months.IsEmpty ? 0 : Debrief.Months[0].Month;

    /// <summary>The month in which the last briefing was.</summary>
    public int LastMonth => Debrief.Months.IsEmpty ? 0 : Debrief.Months[^1].Month;

    /// <summary>The other decisions with a clear difference that were about the same as this one.</summary>
    public IEnumerable<DebriefedTurning> AgainOf(DebriefedTurning turning) =>
        Decisive.Where(other => other != turning && AboutWhat(other) == AboutWhat(turning)).OrderBy(other => other.Decision);

    /// <summary>Whether nobody at Magma had an idea that a milestone was reached; one that was believed before it came true was not unseen.</summary>
    public bool IsUnseen(DebriefedMilestone milestone) =>
        milestone.WasHidden && !Debrief.Milestones.Any(other => other.Id == "believed-" + milestone.Id && other.Month <= milestone.Month);

    /// <summary>The letter that plots name a milestone by; its place is counted from 0.</summary>
    public static string SignOf(int place) => ((char)('A' + (place % 26))).ToString();

    /// <summary>The number that plots name a decision by; empty when it is not told in full.</summary>
    public string NumberOf(DebriefedTurning turning) => Foremost.IndexOf(turning) is >= 0 and var place ? $"{place + 1}" : "";

    /// <summary>The greatest clear difference that an alternative makes, 0 to 1.</summary>
    public static double StakeOf(DebriefedTurning turning) =>
        turning.Alternatives.Where(other => other.IsDecisive).Select(other => Math.Abs(other.Chance.Value)).DefaultIfEmpty(0).Max();

    /// <summary>What the game is called on the command line.</summary>
    public string RunName => CommandWord.Of(Debrief.Game.Name.Length == 0 ? "RUN" : Debrief.Game.Name);

    private static (string, string, int) AboutWhat(DebriefedTurning turning) =>
        turning.Kind == "initiative" ? (turning.Kind, turning.Title, 0) : (turning.Kind, turning.Title, turning.Decision);

    /// <summary>A paragraph.</summary>
    public static Paragraph Words(params ImmutableArray<Phrase> words) => new(words);

    /// <summary>A paragraph that explains signs and colours.</summary>
    public static Paragraph Legend(params ImmutableArray<Phrase> words) => new(words, ParagraphKind.Legend);

    /// <summary>A paragraph that explains.</summary>
    public static Paragraph Note(params ImmutableArray<Phrase> words) => new(words, ParagraphKind.Note);
}
