using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Articles;

namespace MagmaGame.Reports.Debriefs;

/// <summary>The ideas that a game met, by the essays that they come from.</summary>
internal static class IdeasSection
{
    public static Section? Of(DebriefTold told)
    {
        var ideas = told.Debrief.Ideas;
        if (ideas.IsEmpty) return null;
        var essays = ideas.GroupBy(idea => idea.Document, StringComparer.Ordinal).ToList();
        return new Section("ideas", "The ideas that you met",
        [
            Credit("Yours", ideas.Select(idea => idea.Document)),
            .. essays.Select(essay => new Fold($"{essay.Key}: {Said.Count(essay.Count(), "idea")}",
            [
                new Points([.. essay.Select(Told)]),
            ])),
        ]);
    }

    /// <summary>Whose ideas they are.</summary>
    /// <param name="whose">The game, or the games, at the beginning of a sentence.</param>
    /// <param name="documents">Author and title of the essay of each idea that was met.</param>
    public static Paragraph Credit(string whose, IEnumerable<string> documents)
    {
        var essays = documents.CountBy(document => document, StringComparer.Ordinal).ToList();
        return DebriefTold.Words(
            $"The game is drawn from essays that disagree in useful ways. {whose} met {Said.Count(essays.Sum(essay => essay.Value), "idea")}, told here in our own words; ",
            $"credit for the ideas is their authors': {Said.Listed([.. essays.Select(essay => $"{essay.Key} ({Said.Number(essay.Value)})")])}.");
    }

    private static ImmutableArray<Phrase> Told(DebriefedIdea idea) =>
        [idea.Idea.Trim() + " ", Phrase.Soft($"{string.Join("; ", idea.Where)}. "), Phrase.Typed($"magma documents {idea.Id}")];
}
