using System.Collections.Immutable;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>The end of a game and what there is to learn from it.</summary>
internal static class EndingScreen
{
    public static void Write(Page page, EndingView view)
    {
        page.Heading($"== The end: {view.Date}, after {view.Months} months\u00A0==");
        page.Heading($"{view.Outcome.Name}: {view.Variant.Name}");
        page.Blank();
        page.Prose(view.Variant.Text);
        page.Prose(view.Outcome.Text);
        page.Line($"Why it ended now: {view.WhyNow}");
        page.Heading($"The verdict: {view.Verdict.Name}");
        page.Blank();
        page.Prose(view.Aftermath);
        page.Line($"P(catastrophe), the chance that such decisions in this world end in catastrophe: {view.Chance}.");
        page.Line(view.Roll);
        page.Blank();
        page.Prose(view.Verdict.Text);
        if (!view.Causes.IsEmpty)
        {
            page.Heading("Where the danger came from");
            foreach (var cause in view.Causes) page.Item($"{cause.Share}: {cause.Words} ({cause.When})");
        }
        List(page, "Decisions and luck, kept apart", view.Luck);
        List(page, "When it happened", view.Milestones);
        List(page, "What was hidden", view.Hidden);
        List(page, "What you were shown, and what was so (gap and lead in months; a gap below 0: safety is ahead)", view.KeyMonths);
        List(page, "Whose advice you took", view.Advice);
        if (view.Predictions.Length > 0)
        {
            page.Heading("Your predictions");
            page.Line(view.Predictions);
        }
        page.Blank();
    }

    private static void List(Page page, string heading, ImmutableArray<string> lines)
    {
        if (lines.IsEmpty) return;
        page.Heading(heading);
        foreach (var line in lines) page.Item(line);
    }
}
