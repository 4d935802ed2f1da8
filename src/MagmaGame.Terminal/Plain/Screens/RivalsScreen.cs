using MagmaGame.Session.Words;
using MagmaGame.Terminal.Views;

namespace MagmaGame.Terminal.Plain.Screens;

/// <summary>The other developers.</summary>
internal static class RivalsScreen
{
    public static void Write(Page page, RivalsView view)
    {
        page.Heading("The other developers");
        foreach (var rival in view.Rivals) page.Item(rival + ".");
        page.Line($"{Sentence.Of(view.Lead)}.");
        if (view.Race.Length > 0) page.Line($"{Sentence.Of(view.Race)}.");
    }
}
