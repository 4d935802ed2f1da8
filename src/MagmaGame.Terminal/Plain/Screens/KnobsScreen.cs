using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>The knobs and the preview.</summary>
internal static class KnobsScreen
{
    public static void Write(Page page, KnobsView view)
    {
        page.Line($"In force: {view.InForce}.");
        if (view.Planned.Length > 0) page.Line($"Planned for the end of the round: {view.Planned}.");
        if (view.Friction.Length > 0) page.Line(view.Friction);
        if (view.Promise.Length > 0) page.Line(view.Promise);
        if (view.Expected.IsEmpty)
        {
            page.Line(view.LittleExpected);
            return;
        }
        page.Line($"By next {view.Round} Magma expects, surprises apart:");
        for (var i = 0; i < view.Expected.Length; i++)
            page.Item(view.Unturned.IsEmpty ? view.Expected[i] : $"{view.Expected[i]}; unturned {view.Unturned[i]}");
    }
}
