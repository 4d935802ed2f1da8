using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>The world around Magma.</summary>
internal static class WorldScreen
{
    public static void Write(Page page, WorldView view)
    {
        RivalsScreen.Write(page, view.Rivals);
        page.Heading("A pause");
        page.Line(view.Pause.Words);
        page.Line($"For it: {Listed(view.Pause, helps: true)}.", Tone.Normal, "", "  ");
        page.Line($"Against it: {Listed(view.Pause, helps: false)}.", Tone.Normal, "", "  ");
        page.Heading("The world in numbers");
        foreach (var group in view.Groups) LabScreen.WriteGroup(page, group);
    }

    private static string Listed(PauseView pause, bool helps) =>
        string.Join(", ", pause.On.Where(on => on.Helps == helps).Select(on => on.Number.Words));
}
