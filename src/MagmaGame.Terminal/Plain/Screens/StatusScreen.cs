using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>All that is known now.</summary>
internal static class StatusScreen
{
    public static void Write(Page page, StatusView view)
    {
        page.Heading($"{view.Date}, month {view.Month}. Phase: {view.Phase}.");
        BriefingScreen.WriteDials(page, view.Dials);
        foreach (var group in view.Groups)
            page.Line($"{group.Name}: {string.Join(", ", group.Numbers)}.", Tone.Normal, "", "  ");
        page.Line($"Knobs: {view.Knobs}.", Tone.Normal, "", "  ");
        page.Line($"In force or done: {(view.Facts.IsEmpty ? "nothing yet" : string.Join(", ", view.Facts))}.", Tone.Normal, "", "  ");
        if (view.Milestones.IsEmpty) page.Line("Milestones: none yet.");
        else
        {
            page.Line("Milestones:");
            foreach (var milestone in view.Milestones) page.Item(milestone);
        }
    }
}
