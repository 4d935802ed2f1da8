using MagmaGame.Session.Words;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>The briefing of a month.</summary>
internal static class BriefingScreen
{
    public static void Write(Page page, BriefingView view, TermMarks marks)
    {
        page.Heading($"== {view.Date}, month {view.Month}\u00A0==");
        page.Line($"Phase: {view.Phase}.");
        if (view.ContentNews.Length > 0) page.Line(view.ContentNews, Tone.Aside);
        if (view.Prediction.Length > 0) page.Line(view.Prediction);
        if (view.Collapse.Length > 0) page.Line(view.Collapse);
        if (view.Theft.Length > 0) page.Line(view.Theft);
        if (view.Jump.Length > 0) page.Line(view.Jump);
        if (view.Signed.Length > 0) page.Line(view.Signed);
        WriteNews(page, view, marks);
        page.Blank();
        WriteDials(page, view.Dials);
        foreach (var warning in view.Warnings) page.Line($"Warning: {warning}");
        if (view.IsFirst)
        {
            page.Heading("What these are, and where you stand (why NAME tells it again):");
            foreach (var gloss in view.Glosses) page.Item($"{Sentence.Of(gloss.Name)}: {marks.Starred(gloss.Text)}");
            page.Words(marks);
            return;
        }
        if (view.Moved.IsEmpty) page.Line("Nothing else moved by much.");
        foreach (var group in view.Moved)
        {
            page.Line($"{group.Name}:");
            foreach (var moved in group.Moved) page.Item(Words(moved));
        }
        if (view.MoreMoved > 0)
            page.Line($"{view.MoreMoved} more number{(view.MoreMoved == 1 ? "" : "s")} moved; status shows all.", Tone.Aside);
        page.Words(marks);
    }

    /// <summary>Such as "political will 31 (+4): smoking gun +6, awareness pulls -2".</summary>
    public static string Words(MovedNumber moved)
    {
        var change = moved.Change.Length > 0 ? $" ({moved.Change})" : "";
        var causes = string.Join(", ", moved.Causes.Select(c => $"{c.Words} {c.Amount}".TrimEnd()));
        return $"{moved.Label}{(change.Length > 0 ? "" : ":")} {moved.Value}{change}{(causes.Length > 0 ? ": " + causes : "")}";
    }

    public static void WriteDials(Page page, RiskDials dials)
    {
        page.Line($"{Sentence.Of(dials.IfScaled.Words)}.");
        page.Line($"{Sentence.Of(dials.AsRun.Words)}.");
        page.Line($"{Sentence.Of(dials.Gap.Words)}.");
        page.Line($"{Sentence.Of(dials.Lead.Words)}. {Sentence.Of(dials.Multiplier)}.");
    }

    private static void WriteNews(Page page, BriefingView view, TermMarks marks)
    {
        foreach (var milestone in view.Lit)
        {
            page.Heading($"Milestone: {milestone.Name}");
            page.Line(marks.Starred(milestone.Text));
        }
        if (view.NewPhase is not { } phase) return;
        page.Heading($"A new phase: {phase.Name}");
        page.Line(marks.Starred(phase.Text));
    }
}
