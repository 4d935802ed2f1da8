using System.Collections.Immutable;
using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Articles;

namespace MagmaGame.Reports.Debriefs;

/// <summary>What to talk over.</summary>
internal static class QuestionsSection
{
    public static Section? Of(DebriefTold told)
    {
        var (questions, scenes) = (told.Debrief.Attribution.Questions, told.Debrief.Attribution.Scenes);
        var noted = scenes.Where(scene => scene.Note.Length > 0).ToImmutableArray();
        if (questions.IsEmpty && noted.IsEmpty) return null;
        return new Section("questions", "What to talk over",
        [
            .. questions.IsEmpty ? [] : (ImmutableArray<Block>)
            [
                DebriefTold.Words($"{Said.Great(Words(questions.Length))} chosen by what happened in this game:"),
                new Points([.. questions.Select(question => (ImmutableArray<Phrase>)[question.Text.Trim()])], IsCounted: true),
            ],
            .. noted.IsEmpty ? [] : (ImmutableArray<Block>)
            [
                new Fold("For whoever leads the talk: the scenes with the most at stake",
                [
                    new Points(
                    [
                        .. noted.Select(scene => (ImmutableArray<Phrase>)
                        [
                            Phrase.Strong($"{scene.Date}, {Said.Bare(scene.Title)}. "), $"Answered: {Said.Quoted(scene.Answer)}; at stake {Said.Points(scene.Stake)}{Ways(told, scene)}{(scene.IsDecisive ? "" : ", not clear of chance")}. ",
                            scene.Note.Trim(),
                        ]),
                    ]),
                ], IsForPaper: true),
            ],
        ]);
    }

    // Between which chances the stake lies: as it was answered, and the answer that differs most.
    private static string Ways(DebriefTold told, DebriefedScene scene) =>
        told.Debrief.Turnings.FirstOrDefault(turning => turning.Decision == scene.Decision && turning.Kind == "answer") is { } turning
            ? $" ({Said.Percent(turning.Chance.Value)} as answered, {Said.Percent(Said.Together(turning.Chance.Value, turning.Alternatives.MaxBy(other => Math.Abs(other.Chance.Value))!.Chance.Value))} otherwise)"
            : "";

    private static string Words(int count) => count switch
    {
        1 => "one question",
        2 => "two questions",
        3 => "three questions",
        _ => Said.Count(count, "question"),
    };
}
