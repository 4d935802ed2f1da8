using System.Collections.Immutable;
using MagmaGame.Analysis.Classes;
using MagmaGame.Reports.Articles;
using MagmaGame.Reports.Debriefs;

namespace MagmaGame.Reports.Classes;

/// <summary>The ideas that the games of a class met, by the essays that they come from.</summary>
internal static class ClassIdeas
{
    /// <summary>The section; null when no idea was met.</summary>
    public static Section? Of(ClassDebrief debrief) => debrief.Ideas.IsEmpty ? null : new Section("ideas", "The ideas that the teams met",
    [
        IdeasSection.Credit("These games together", debrief.Ideas.Select(idea => idea.Document)),
        .. debrief.Ideas.GroupBy(idea => idea.Document, StringComparer.Ordinal)
            .Select(essay => new Fold($"{essay.Key}: {Said.Count(essay.Count(), "idea")}", [new Points([.. essay.Select(idea => Told(debrief, idea))])])),
    ]);

    private static ImmutableArray<Phrase> Told(ClassDebrief debrief, ClassIdea idea) =>
    [
        idea.Idea.Trim() + " ",
        Phrase.Soft((idea.Teams.Length == debrief.Teams.Length ? "All teams" : string.Join(", ", idea.Teams)) + ". "),
        Phrase.Typed($"magma documents {idea.Id}"),
    ];
}
