using MagmaGame.Analysis.Debriefs;
using MagmaGame.Reports.Articles;

namespace MagmaGame.Reports.Debriefs;

/// <summary>A debrief as something to read: five minutes for a player, half an hour for a group that talks it over.</summary>
public static class DebriefArticle
{
    /// <summary>The article.</summary>
    public static Article Of(Debrief debrief)
    {
        var told = new DebriefTold(debrief);
        var (game, ending) = (debrief.Game, debrief.Ending);
        return new Article(
            $"MagmaGame: looking back on a game. Scenario “{game.ScenarioName}”, seed {game.Seed}, {(game.MonthsPerRound == 1 ? "month by month" : "quarter by quarter")}",
            $"{ending.OutcomeName}: {Said.Small(ending.VariantName)}",
            [.. BriefSection.Of(told)],
            [
                .. ((Section?[])
                [
                    StorySection.Of(told),
                    CausesSection.Of(told),
                    TurningsSection.Of(told),
                    LuckSection.Of(told),
                    HiddenSection.Of(told),
                    AttributionSection.Of(told),
                    AdvisorsSection.Of(told),
                    PredictionsSection.Of(told),
                    QuestionsSection.Of(told),
                    IdeasSection.Of(told),
                    AgainSection.Of(told),
                ]).OfType<Section>(),
            ]);
    }

    /// <summary>The page for browsers and printers.</summary>
    public static string Html(Debrief debrief) => ArticleHtml.Of(Of(debrief)).ToHtml();

    /// <summary>The same as Markdown.</summary>
    public static string Markdown(Debrief debrief) => ArticleMarkdown.Of(Of(debrief));
}
