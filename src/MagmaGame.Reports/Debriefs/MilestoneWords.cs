using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Articles;

namespace MagmaGame.Reports.Debriefs;

/// <summary>What milestones are, for somebody who has not played.</summary>
internal static class MilestoneWords
{
    /// <summary>Those that were reached, each in a sentence; one whose meaning is not known is left out.</summary>
    public static IEnumerable<ImmutableArray<Phrase>> Of(ImmutableArray<DebriefedMilestone> milestones) =>
        from milestone in milestones
        let meaning = Meaning(milestone.Id)
        where meaning.Length > 0
        select (ImmutableArray<Phrase>)[Phrase.Strong($"{Said.Bare(milestone.Name)}: "), meaning];

    private static string Meaning(string id) => id switch
    {
        "three-fold" => "AI makes research on software at Magma three times as fast as people alone managed in 2024.",
        "first-dangerous" => "had Magma done nothing but scale, the chance of a catastrophe would no longer have been too small to mention.",
        "believed-first-dangerous" => "the same by Magma's own evaluations, which may be early or late.",
        "superdangerous" => "had Magma done nothing but scale, a catastrophe would have been likelier than not.",
        "believed-superdangerous" => "the same by Magma's own evaluations, which may be early or late.",
        "tedai" => "Magma has a system that beats the best human experts.",
        "rival-tedai" => "another developer has a system that beats the best human experts.",
        "deference" => "AI researchers lead at Magma, handed the lead or come to it by habit; people follow.",
        "recovery-phase" => "the months in which the lead could still be taken back.",
        "pause" => "the leading developers stop together.",
        "theft" => "a copy of one of Magma's models is in somebody else's hands.",
        "obsolescence" => "people can no longer follow the work at the front well enough to change its course.",
        "end-of-acute-risk" => "either something has happened that cannot be mended, or the world has come to rest where such things are unlikely.",
        _ => "",
    };
}
